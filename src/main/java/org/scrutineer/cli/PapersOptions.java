package org.scrutineer.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.ballot.validity.ValidityPolicies;
import org.scrutineer.ballot.validity.ValidityPolicy;
import org.scrutineer.format.papers.Formats;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of every command that takes papers: in which format they are, and what becomes of doubtful ones. */
final class PapersOptions {

    /** The option that names the format. */
    static final String INPUT = "--input";

    /** The option that names the contest: a setting of readers that has a word of its own. */
    static final String CONTEST = "--contest";

    private static final String VALIDITY = "--validity";
    private static final String EXPECT = "--expect-papers";
    private static final String FORMAT_OF_FILES =
            "The format of the ballot files, " + PapersInput.BLT + " if not given";

    private PapersOptions() {}

    /**
     * Adds the options, with words for all formats and policies.
     *
     * @param spec the command that is about nothing else
     * @return the same command
     */
    static CommandSpec addInFull(CommandSpec spec) {
        return add(
                spec,
                FORMAT_OF_FILES + ": "
                        + Formats.all().entrySet().stream()
                                .map(format -> format.getKey() + ", " + format.getValue())
                                .collect(Collectors.joining("; ")),
                ValidityPolicies.all().stream()
                        .map(policy -> policy.id() + ", " + policy.title())
                        .collect(Collectors.joining("; ")));
    }

    /**
     * Adds the options.
     *
     * @param spec the command
     * @return the same command
     */
    static CommandSpec addTo(CommandSpec spec) {
        return add(
                spec,
                FORMAT_OF_FILES + "; papers --help lists the others, and what can be chosen with " + Settings.OPTION
                        + " for them. A folder is one contest in several files",
                "papers --help lists the policies");
    }

    private static CommandSpec add(CommandSpec spec, String formats, String policies) {
        return spec.addOption(CountSyntax.option(INPUT, "FORMAT", PapersOptions::format)
                        .description(formats + ".")
                        .build())
                .addOption(CountSyntax.option(CONTEST, "NAME", text -> text)
                        .description("The contest to read, by name or identifier, where the files have several.")
                        .build())
                .addOption(CountSyntax.option(VALIDITY, "POLICY", ValidityPolicies::byId)
                        .description("What becomes of skipped ranks, overvotes and repeats before the count: "
                                + policies + ".")
                        .build())
                .addOption(CountSyntax.option(EXPECT, "N", text -> Numbers.atLeastOne("papers", text))
                        .description("Refuse the files unless they have N papers that have the contest, unmarked and"
                                + " invalid ones included.")
                        .build());
    }

    /**
     * Returns the format of the files of a command.
     *
     * @param parsed the command
     * @return its word
     */
    static String format(ParseResult parsed) {
        return parsed.matchedOptionValue(INPUT, PapersInput.BLT);
    }

    private static String format(String word) {
        if (!Formats.all().containsKey(word)) {
            throw new IllegalArgumentException(
                    new Known("format", List.copyOf(Formats.all().keySet())).refusal(word));
        }
        return word;
    }

    /**
     * Returns how the files of a command are read that names no rule book and has no record.
     *
     * @param parsed the command
     * @return the choice
     * @throws picocli.CommandLine.ParameterException if what is chosen is malformed, or none of the format
     */
    static PapersInput input(ParseResult parsed) {
        return input(
                parsed, Settings.ofKeys(SettingKey.of(format(parsed), List.of()), parsed), PapersInput.AS_IT_STANDS);
    }

    /**
     * Returns how files are read.
     *
     * @param parsed the command
     * @param settings what is chosen
     * @param known what is known beforehand, where the command says nothing else
     * @return the choice
     */
    static PapersInput input(ParseResult parsed, Settings settings, PapersInput known) {
        List<ValidityPolicy> policies = policies(parsed);
        return new PapersInput(
                parsed.matchedOptionValue(INPUT, known.format()),
                settings.reader(known.settings()),
                policies.isEmpty() ? known.policies() : policies,
                parsed.hasMatchedOption(EXPECT)
                        ? new PapersInput.KnownNumber(parsed.<Integer>matchedOptionValue(EXPECT, 1))
                        : known.expected());
    }

    /**
     * Returns the policy that a command names.
     *
     * @param parsed the command
     * @return the policy, none if the command names none
     */
    static List<ValidityPolicy> policies(ParseResult parsed) {
        return parsed.hasMatchedOption(VALIDITY)
                ? List.of(parsed.matchedOption(VALIDITY).<ValidityPolicy>getValue())
                : List.of();
    }
}
