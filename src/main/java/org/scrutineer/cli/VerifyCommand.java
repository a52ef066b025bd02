package org.scrutineer.cli;

import java.util.List;
import org.scrutineer.audit.Stated;
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
                                + " record, and noted.",
                        "The result of several counts (list --format json) is checked with all its counts, each against"
                                + " what the one before it leads to.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        Settings.ofKeys(SettingKey.OF_ANY_FORMAT, parsed);
        Checked checked = RecordFile.stated(parsed.matchedPositionalValue(0, ""), streams);
        StatedCount count = checked.first();
        BallotsRead file = BallotsInput.of(parsed, SettingKey.RULE_BOOK, count)
                .read(parsed.matchedPositionalValue(1, ""), streams);
        CheckResult result = checked.check(file.election(), stated(parsed, file, count));
        return result.status().graver(Program.print(result.text(), streams));
    }

    private static List<Stated> stated(ParseResult parsed, BallotsRead file, StatedCount count) throws CountFailure {
        try {
            return new StatedOptions(parsed, file).of(count);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, "verify: " + e.getMessage(), e);
        }
    }
}
