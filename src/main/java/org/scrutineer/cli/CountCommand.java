package org.scrutineer.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Counts elections. */
final class CountCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("count");
        RuleOptions.addTo(spec, "The rule book; the command rules lists them all.");
        FormatOption.addTo(ConstraintsOption.addTo(CountSyntax.addElectionOptions(spec)))
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Ballot files, or folders of the files of one contest; - is standard input.")
                        .build());
        spec.usageMessage()
                .description(
                        "Count elections.",
                        "Each file is counted by itself, and the results are written in the order given. A file that"
                                + " fails is reported and the others are still counted.")
                .footer("", "Where standard error is known to be a terminal, work that takes long is shown there.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        if (ConstraintsOption.isResized(parsed)) {
            return new ResizedRun(parsed, streams).run();
        }
        return new CountRun(CountSyntax.request(parsed), streams).run();
    }
}
