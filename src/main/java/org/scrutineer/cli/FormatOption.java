package org.scrutineer.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.Export;
import org.scrutineer.report.ResultSheet;
import org.scrutineer.report.SheetAddition;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say in what form the result of a count is written. */
final class FormatOption {

    private static final String FORMAT = "--format";
    private static final String WIDTH = "--width";

    private static final String RAW = "--raw";
    private static final String BARS = "--bars";
    private static final String TRANSFERS = "--transfers";

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
                .addOption(OptionSpec.builder(BARS)
                        .description("In a result sheet show how far each candidate came, as a bar of signs.")
                        .build())
                .addOption(OptionSpec.builder(TRANSFERS)
                        .description("In a result sheet show at each stage from whom to whom votes went.")
                        .build())
                .addOption(OptionSpec.builder(RAW)
                        .description(
                                "In csv formats leave text that a spreadsheet would take for a formula as it is; an"
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
        Set<SheetAddition> additions = additions(parsed);
        if (!additions.isEmpty()) {
            if (format != OutputFormat.TEXT) {
                throw new IllegalArgumentException(BARS + " and " + TRANSFERS
                        + " must be given with --format text only, but were given with " + format);
            }
            return parsed.hasMatchedOption(WIDTH)
                    ? new ResultForm(format, sheet(parsed.matchedOptionValue(WIDTH, 1), additions))
                    : new ResultForm(
                            format, record -> ResultSheet.of(record, additions).toString());
        }
        if (parsed.hasMatchedOption(RAW)) {
            return new ResultForm(format, format.raw());
        }
        if (!parsed.hasMatchedOption(WIDTH)) {
            return new ResultForm(format, format::render);
        }
        int width = parsed.matchedOptionValue(WIDTH, 1);
        return new ResultForm(format, format.ofWidth(width));
    }

    private static Function<CountRecord, String> sheet(int width, Set<SheetAddition> additions) {
        return record -> ResultSheet.of(record, width, additions).toString();
    }

    private static Set<SheetAddition> additions(ParseResult parsed) {
        Set<SheetAddition> additions = EnumSet.noneOf(SheetAddition.class);
        if (parsed.hasMatchedOption(BARS)) {
            additions.add(SheetAddition.BARS);
        }
        if (parsed.hasMatchedOption(TRANSFERS)) {
            additions.add(SheetAddition.TRANSFERS);
        }
        return additions;
    }
}
