package org.scrutineer.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The forms of a result that several counts make. */
final class SeriesFormat {

    private static final String FORMAT = "--format";
    private static final List<String> NAMES =
            List.of(OutputFormat.TEXT.toString(), OutputFormat.JSON.toString(), OutputFormat.JSONL.toString());

    private SeriesFormat() {}

    /**
     * Adds the option.
     *
     * @param spec the command
     * @return the same command
     */
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(CountSyntax.option(FORMAT, "FORMAT", SeriesFormat::parse)
                .description("text: the result, and the sheet of each count (the default). json: the result with the"
                        + " records of all counts, which verify takes. jsonl: the records alone, one a line.")
                .build());
    }

    private static OutputFormat parse(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(new Known("format of several counts", NAMES).refusal(name));
        }
        return OutputFormat.parse(name);
    }

    /**
     * Returns a result in the form that a command asks for.
     *
     * @param parsed the command
     * @param forms makes the text of each form
     * @return the text, of whole lines
     */
    static String text(ParseResult parsed, Map<OutputFormat, Supplier<String>> forms) {
        OutputFormat format = parsed.matchedOptionValue(FORMAT, OutputFormat.TEXT);
        Supplier<String> form = forms.get(format);
        if (form == null) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    FORMAT + " " + format + " holds one count, but there are several");
        }
        return form.get().stripTrailing() + "\n";
    }
}
