package org.scrutineer.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option of commands whose answer is text or JSON. */
final class JsonOption {

    private static final String FORMAT = "--format";

    private JsonOption() {}

    /**
     * Returns the option.
     *
     * @return the option
     */
    static OptionSpec option() {
        return CountSyntax.option(FORMAT, "text|json", JsonOption::parse)
                .description("text (the default), or json.")
                .build();
    }

    private static OutputFormat parse(String word) {
        OutputFormat format = OutputFormat.parse(word);
        if (format != OutputFormat.TEXT && format != OutputFormat.JSON) {
            throw new IllegalArgumentException("format must be text or json here, but was \"" + word + "\"");
        }
        return format;
    }

    /**
     * Returns whether JSON is asked for.
     *
     * @param parsed the command
     * @return whether it is
     */
    static boolean isJson(ParseResult parsed) {
        return parsed.matchedOptionValue(FORMAT, OutputFormat.TEXT) == OutputFormat.JSON;
    }
}
