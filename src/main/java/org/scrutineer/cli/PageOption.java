package org.scrutineer.cli;

import java.util.List;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option of commands whose answer is text or a page. */
final class PageOption {

    private static final String FORMAT = "--format";

    private PageOption() {}

    /**
     * Returns the option.
     *
     * @return the option
     */
    static OptionSpec option() {
        return CountSyntax.option(FORMAT, "text|html", PageOption::parse)
                .description("text (the default), or html: a page.")
                .build();
    }

    private static OutputFormat parse(String word) {
        OutputFormat format = OutputFormat.parse(word);
        if (format != OutputFormat.TEXT && format != OutputFormat.HTML) {
            throw new IllegalArgumentException("format must be text or html here, but was \"" + word + "\"");
        }
        return format;
    }

    /**
     * Returns whether a page is asked for.
     *
     * @param parsed the command
     * @return whether it is
     */
    static boolean isPage(ParseResult parsed) {
        return parsed.matchedOptionValue(FORMAT, OutputFormat.TEXT) == OutputFormat.HTML;
    }

    /**
     * Returns the page of several counts of the same papers.
     *
     * @param records their records, the one that the page is of first
     * @return the page
     */
    static String page(List<CountRecord> records) {
        return ResultPage.of(records.get(0))
                .with(records.subList(1, records.size()).toArray(CountRecord[]::new))
                .toString();
    }
}
