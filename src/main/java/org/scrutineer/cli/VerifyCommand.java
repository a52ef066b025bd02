package org.scrutineer.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Stated;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.StatedCount;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks the record of a count against the papers. */
final class VerifyCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("verify");
        CountSyntax.addBesideBallots(spec)
                .addOption(RuleOptions.depositPaid())
                .addPositional(RecordFile.parameter())
                .addPositional(Positional.required(1, "BALLOTS", "The ballot file that was counted."));
        spec.usageMessage()
                .description(
                        "Work every number and every decision of a count out again from the papers, and say one a"
                                + " line where the record differs and what cannot be checked.",
                        "What a count was given beside its ballot file stands in the record. Whoever knows it states it"
                                + " by the options of count, and it is compared; what is not stated is taken from the"
                                + " record, and noted.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        Settings.ofKeys(SettingKey.OF_ANY_FORMAT, parsed);
        StatedCount count = RecordFile.stated(parsed.matchedPositionalValue(0, ""), streams);
        BallotsRead file = BallotsInput.of(parsed, SettingKey.RULE_BOOK, count)
                .read(parsed.matchedPositionalValue(1, ""), streams);
        Stated[] stated = stated(parsed, file, count).toArray(Stated[]::new);
        AuditReport report = Audit.check(count, file.election(), stated);
        return status(report).graver(Program.print(lines(report), streams));
    }

    private static List<Stated> stated(ParseResult parsed, BallotsRead file, StatedCount count) throws CountFailure {
        try {
            return new StatedOptions(parsed, file).of(count);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, "verify: " + e.getMessage(), e);
        }
    }

    private static ExitStatus status(AuditReport report) {
        if (report.isGood()) {
            return ExitStatus.DONE;
        }
        return report.findings().isEmpty() ? ExitStatus.NOT_CHECKABLE : ExitStatus.NOT_GOOD;
    }

    private static String lines(AuditReport report) {
        Stream<String> good = report.isGood() ? Stream.of("every number and every decision is right") : Stream.empty();
        return Stream.of(
                        good,
                        report.findings().stream().map(Object::toString),
                        report.notes().stream().map(note -> "note: taken from the record: " + note),
                        report.notCheckable().stream().map(what -> "not checkable: " + what))
                .flatMap(lines -> lines)
                .map(line -> Printable.message(line) + "\n")
                .collect(Collectors.joining());
    }
}
