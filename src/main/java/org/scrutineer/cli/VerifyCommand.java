package org.scrutineer.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.CountRecord;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Checks the record of a count against the papers. */
final class VerifyCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("verify")
                .addPositional(positional("0", "RECORD", "The record of a count in JSON; - is standard input."))
                .addPositional(positional("1", "BALLOTS", "The ballot file (BLT) that was counted."));
        spec.usageMessage()
                .description("Work every number and every decision of a count out again from the papers, and say one a"
                        + " line where the record differs and what cannot be checked.");
        return spec;
    }

    private static PositionalParamSpec positional(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .paramLabel(label)
                .arity("1")
                .required(true)
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        CountRecord count = RecordFile.read(parsed.matchedPositionalValue(0, ""), streams);
        Election election = FileCount.election(parsed.matchedPositionalValue(1, ""), streams, OrderSource.of(count));
        AuditReport report = Audit.check(count, bound(election, count));
        String lines = Stream.concat(
                        report.findings().stream().map(Object::toString),
                        report.notCheckable().stream().map(what -> "not checkable: " + what))
                .map(line -> Printable.line(line) + "\n")
                .collect(Collectors.joining());
        return report.isGood()
                ? Program.print("every number and every decision is right\n", streams)
                : ExitStatus.NOT_GOOD.graver(Program.print(lines, streams));
    }

    /** The election with the constraints that the record states, which no ballot file does. */
    private static Election bound(Election election, CountRecord count) {
        return election.candidates().size() == count.candidates().size()
                ? election.withCategories(count.categories())
                : election;
    }
}
