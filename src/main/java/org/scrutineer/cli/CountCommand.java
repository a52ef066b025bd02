package org.scrutineer.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Counts elections. */
final class CountCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CountSyntax.spec();
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        return new CountRun(CountSyntax.request(parsed), streams).run();
    }
}
