package org.scrutineer.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells from the record of a count why candidates are elected or not. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("explain")
                .addOption(StagesShown.option())
                .addPositional(RecordFile.parameter())
                .addPositional(Positional.optional(
                        1,
                        "CANDIDATE",
                        "The candidate to explain the count to, by number on the ballot paper or by name, with"
                                + " its party or without;"
                                + " all of them if none is given."));
        spec.usageMessage()
                .description(
                        "Tell why candidates are elected or not.",
                        "The account says what each stage of a count meant for a candidate, and why: the papers that"
                                + " came and went, and what was decided on which numbers by which clause.",
                        "Of the result of several counts in JSON (of list, of contests, or of count --constraints-by"
                                + " resized-counts) it says the outcome, and gives the account of the count that decides"
                                + " it; candidates of contests are named by name.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        try {
            List<String> accounts = RecordFile.result(parsed.matchedPositionalValue(0, ""), streams)
                    .accounts(parsed.matchedPositionalValue(1, ""), StagesShown.of(parsed));
            return Program.print(
                    accounts.stream().map(account -> account + "\n").collect(Collectors.joining("\n")), streams);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, "explain: " + e.getMessage(), e);
        }
    }
}
