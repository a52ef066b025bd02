package org.scrutineer.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.scrutineer.report.Export;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say in what form the result of a count is written. */
final class FormatOption {

    private static final String FORMAT = "--format";
    private static final String WIDTH = "--width";

    private static final String RAW = "--raw";

    private FormatOption() {}

    private static String described() {
        return "text: a result sheet (the default). json: one record. jsonl: one record a line. html: a page with pictures,"
                + " which carries its record. For other programs, each without part of the record: "
                + Arrays.stream(Export.values())
                        .map(export -> OutputFormat.valueOf(export.name()) + " (without " + export.drops() + ")")
                        .collect(Collectors.joining(", ", "", "."));
    }

    /**
     * Adds the options.
     *
     * @param spec the command
     * @return the same command
     */
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(CountSyntax.option(FORMAT, "FORMAT", OutputFormat::parse)
                        .description(described())
                        .build())
                .addOption(CountSyntax.option(WIDTH, "N", text -> Numbers.atLeastOne("width", text))
                        .description(
                                "The columns that no line of a result sheet exceeds; 100, or as many as the figures of"
                                        + " one stage need, if not given.")
                        .build())
                .addOption(OptionSpec.builder(RAW)
                        .description("In csv formats leave text that a spreadsheet would take for a formula as it is; an"
                                + " apostrophe stands before it otherwise.")
                        .build());
    }

    /**
     * Returns the form that a command asks for.
     *
     * @param parsed the command
     * @return the form
     * @throws IllegalArgumentException if a width is given for a format that has none
     */
    static ResultForm form(ParseResult parsed) {
        OutputFormat format = parsed.matchedOptionValue(FORMAT, OutputFormat.TEXT);
        if (parsed.hasMatchedOption(RAW)) {
            return new ResultForm(format, format.raw());
        }
        if (!parsed.hasMatchedOption(WIDTH)) {
            return new ResultForm(format, format::render);
        }
        int width = parsed.matchedOptionValue(WIDTH, 1);
        return new ResultForm(format, format.ofWidth(width));
    }
}
