package org.scrutineer.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.explain.Explanation;
import org.scrutineer.record.CountRecord;
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
                                + " came and went, and what was decided on which numbers by which clause.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        try {
            CountRecord count = RecordFile.read(parsed.matchedPositionalValue(0, ""), streams);
            StagesShown shown = StagesShown.of(parsed);
            List<Explanation> explanations =
                    Explanation.of(count, candidates(parsed.matchedPositionalValue(1, ""), count));
            return Program.print(
                    explanations.stream()
                            .map(explanation -> shown.text(explanation) + "\n")
                            .collect(Collectors.joining("\n")),
                    streams);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, "explain: " + e.getMessage(), e);
        }
    }

    private static List<Candidate> candidates(String word, CountRecord count) {
        return word.isEmpty() ? count.candidates() : NamedCandidate.find(word, count.candidates());
    }
}
