package org.scrutineer.cli;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.books.RuleBooks;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks the record of a count against the papers. */
final class VerifyCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("verify");
        CountSyntax.addBesideBallots(spec)
                .addOption(RuleOptions.depositPaid())
                .addOption(RecountAnswer.option())
                .addPositional(RecordFile.parameter())
                .addPositional(Positional.required(1, "BALLOTS", "The ballot file that was counted."));
        spec.usageMessage()
                .description(
                        "Work every number and every decision of a count out again from the papers, and say one a"
                                + " line where the record differs and what cannot be checked.",
                        "What a count was given beside its ballot file stands in the record. Whoever knows it states it"
                                + " by the options of count, and it is compared; what is not stated is taken from the"
                                + " record, and noted. A rule book with options is checked whole where --set states"
                                + " those that are not the usual ones.",
                        "The result of several counts in JSON (of list, of contests, or of count --constraints-by"
                                + " resized-counts) is checked with all its counts, each against what those before it"
                                + " lead to; for that of contests BALLOTS is the file of contests.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        Settings.ofKeys(
                Stream.of(SettingKey.OF_ANY_FORMAT, SettingKey.ofOptions(RuleBooks.names()))
                        .flatMap(List::stream)
                        .toList(),
                parsed);
        CheckResult result =
                RecordFile.stated(parsed.matchedPositionalValue(0, ""), streams).check(parsed, streams);
        return result.status().graver(Program.print(result.text(), streams));
    }
}
