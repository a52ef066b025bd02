package org.scrutineer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.ballot.validity.ValidityPolicies;
import org.scrutineer.ballot.validity.ValidityPolicy;
import org.scrutineer.format.papers.Formats;
import org.scrutineer.format.papers.ReaderSetting;
import org.scrutineer.format.papers.ReaderSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say how files of papers are read, and what becomes of doubtful papers. */
final class PapersOptions {

    /** The format of files where none is told. */
    static final String BLT = "blt";

    private static final String INPUT = "--input";
    private static final String CONTEST = "--contest";
    private static final String SET = "--set";
    private static final String VALIDITY = "--validity";
    private static final String EXPECT = "--expect-papers";

    private PapersOptions() {}

    /**
     * Adds the options.
     *
     * @param spec the command
     * @return the same command
     */
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(CountSyntax.option(INPUT, "FORMAT", PapersOptions::format)
                        .description("The format of the files, " + BLT + " if not given: "
                                + Formats.all().entrySet().stream()
                                        .map(format -> format.getKey() + ", " + format.getValue())
                                        .collect(Collectors.joining("; "))
                                + ".")
                        .build())
                .addOption(CountSyntax.option(CONTEST, "NAME", text -> text)
                        .description("The contest to read, by name or identifier, where the files have several.")
                        .build())
                .addOption(OptionSpec.builder(SET)
                        .paramLabel("KEY=VALUE")
                        .arity("1")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "What the reader is told besides; once for each KEY. A column is its heading or its"
                                        + " number from 1, 2-7 a range of them; a list is one line of CSV or a JSON array, a map is"
                                        + " JSON. "
                                        + Arrays.stream(ReaderSetting.values())
                                                .map(setting -> setting.key() + ": " + setting.description())
                                                .collect(Collectors.joining(". "))
                                        + ".")
                        .build())
                .addOption(CountSyntax.option(VALIDITY, "POLICY", ValidityPolicies::byId)
                        .description("What becomes of skipped ranks, overvotes and repeats before the count: "
                                + ValidityPolicies.all().stream()
                                        .map(policy -> policy.id() + ", " + policy.title())
                                        .collect(Collectors.joining("; "))
                                + ".")
                        .build())
                .addOption(CountSyntax.option(EXPECT, "N", text -> Numbers.atLeastOne("papers", text))
                        .description("Refuse the files unless they have N papers that have the contest, unmarked and"
                                + " invalid ones included.")
                        .build());
    }

    private static String format(String word) {
        if (!Formats.all().containsKey(word)) {
            throw new IllegalArgumentException(
                    new Known("format", List.copyOf(Formats.all().keySet())).refusal(word));
        }
        return word;
    }

    /**
     * Returns how files are read.
     *
     * @param parsed the command
     * @return the choice
     * @throws IllegalArgumentException if there is no such setting, or one is given twice
     */
    static PapersInput input(ParseResult parsed) {
        ReaderSettings settings = ReaderSettings.none();
        for (String text : parsed.matchedOptionValue(SET, List.<String>of())) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(SET + " must be KEY=VALUE, but was \"" + text + "\"");
            }
            settings = settings.with(text.substring(0, equals), text.substring(equals + 1));
        }
        if (parsed.hasMatchedOption(CONTEST)) {
            settings = settings.with(ReaderSetting.CONTEST.key(), parsed.matchedOptionValue(CONTEST, ""));
        }
        PapersInput.Expected expected = parsed.hasMatchedOption(EXPECT)
                ? new PapersInput.KnownNumber(parsed.<Integer>matchedOptionValue(EXPECT, 1))
                : new PapersInput.AnyNumber();
        return new PapersInput(parsed.matchedOptionValue(INPUT, BLT), settings, policies(parsed), expected);
    }

    private static List<ValidityPolicy> policies(ParseResult parsed) {
        ValidityPolicy first = ValidityPolicies.all().get(0);
        ValidityPolicy policy = parsed.matchedOptionValue(VALIDITY, first);
        return parsed.hasMatchedOption(VALIDITY) ? List.of(policy) : List.of();
    }
}
