package org.scrutineer.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.scrutineer.audit.DistributionAudit;
import org.scrutineer.audit.DistributionRefusedException;
import org.scrutineer.distribution.Distribution;
import org.scrutineer.distribution.DistributionFormatException;
import org.scrutineer.distribution.DistributionReader;
import org.scrutineer.rules.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks a published distribution of preferences for itself. */
final class VerifySheetCommand implements Command {

    private static final String LOTS = "--lots";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("verify-sheet")
                .addOption(CountSyntax.option(LOTS, "N[,N...]", Numbers::candidates)
                        .description(
                                "The order of lots as it was drawn, by number in the distribution, strongest first."
                                        + " Without it each lot is followed, and named as what cannot be checked.")
                        .build())
                .addPositional(Positional.required(
                        0, "SHEET", "The distribution, as comma-separated values; - is standard input."));
        RuleOptions.addRules(spec, "The rule book of the count.");
        spec.usageMessage()
                .description(
                        "Check an official count without its papers: whether a published distribution of preferences"
                                + " follows from itself by a rule book, given how many papers went to whom.",
                        "Worked out again are sums, quota, transfer values, what candidates are credited with, exhausted"
                                + " votes and loss by fraction, who is elected or excluded and when, the order of"
                                + " surpluses, and the end. Said are ties, and which of them earlier counts settled and"
                                + " which a lot.",
                        "Read are the distributions of the Australian Electoral Commission, and the csv-distribution of"
                                + " count. Each transfer must move papers of one value; a rule book under which it does"
                                + " not is refused.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        String name = parsed.matchedPositionalValue(0, "");
        RuleBook book = RuleOptions.rules(parsed);
        List<Integer> lots = parsed.matchedOptionValue(LOTS, List.of());
        try {
            Distribution sheet = DistributionReader.parse(text(name, streams));
            CheckResult result = CheckResult.of(DistributionAudit.check(sheet, book.description(), lots));
            return result.status().graver(Program.print(result.text(), streams));
        } catch (DistributionFormatException | DistributionRefusedException | IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        }
    }

    private static String text(String name, Streams streams) throws CountFailure {
        try {
            byte[] bytes = name.equals(CountRequest.STANDARD_INPUT)
                    ? streams.in().readAllBytes()
                    : Files.readAllBytes(Path.of(name));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": the file must be UTF-8", e);
        } catch (InvalidPathException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getReason(), e);
        } catch (IOException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + CountFailure.reason(e), e);
        }
    }
}
