package org.scrutineer.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The option that says how a count meets constraints. */
final class ConstraintsOption {

    private static final String NAME = "--constraints-by";
    private static final String GUARDED = "guarded-and-doomed";
    private static final String RESIZED = "resized-counts";
    private static final List<String> WAYS = List.of(GUARDED, RESIZED);

    private ConstraintsOption() {}

    /**
     * Adds the option, and that for lots in counts for other places.
     *
     * @param spec the command
     * @return the same command
     */
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(CountSyntax.option(NAME, "WAY", ConstraintsOption::parse)
                        .description("How constraints are met. " + GUARDED + " (the default): nobody is excluded who"
                                + " must be elected, nor elected who cannot be. " + RESIZED + ": for one category of"
                                + " two groups, without bounds in any count; of a group that is short those are elected"
                                + " whom a count for more places elects, of the other whom a count for fewer does. Exit"
                                + " status 3 where a count steps over the number wanted, for which there is no rule.")
                        .build())
                .addOption(RecountAnswer.option());
    }

    private static String parse(String word) {
        if (!WAYS.contains(word)) {
            throw new IllegalArgumentException(new Known("way to meet constraints", WAYS).refusal(word));
        }
        return word;
    }

    /**
     * Returns whether constraints are met by larger and smaller counts.
     *
     * @param parsed the command
     * @return whether that is asked for
     * @throws ParameterException if what is given does not go with it
     */
    static boolean isResized(ParseResult parsed) {
        boolean resized = parsed.matchedOptionValue(NAME, GUARDED).equals(RESIZED);
        String missing = "";
        if (parsed.hasMatchedOption(NAME) && !parsed.hasMatchedOption("--constraints")) {
            missing = NAME + " must be given with --constraints only";
        } else if (!resized && parsed.hasMatchedOption(RecountAnswer.NAME)) {
            missing = RecountAnswer.NAME + " must be given with " + NAME + " " + RESIZED + " only";
        } else if (resized
                && parsed.<List<String>>matchedPositionalValue(0, List.of()).size() > 1) {
            missing = NAME + " " + RESIZED + " must be given with one file";
        }
        if (!missing.isEmpty()) {
            throw new ParameterException(parsed.commandSpec().commandLine(), missing);
        }
        return resized;
    }
}
