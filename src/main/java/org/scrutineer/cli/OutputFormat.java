package org.scrutineer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.scrutineer.ballot.Printable;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.RctabSummary;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.Export;
import org.scrutineer.report.Formulas;
import org.scrutineer.report.ResultSheet;

/** The forms that a result can be written in. */
enum OutputFormat {
    /** A sheet for people, under the name of its file where there are several. */
    TEXT {
        @Override
        String render(CountRecord record) {
            return ResultSheet.of(record).toString();
        }

        @Override
        Function<CountRecord, String> ofWidth(int width) {
            return record -> ResultSheet.of(record, width).toString();
        }

        @Override
        String heading(String file) {
            return Printable.line(file) + "\n" + "=".repeat(file.codePointCount(0, file.length())) + "\n\n";
        }
    },
    /** One record in lines indented by depth. */
    JSON {
        @Override
        String render(CountRecord record) {
            return JsonRecord.of(record).toString();
        }

        @Override
        boolean holdsSeveral() {
            return false;
        }
    },
    /** One record a line, in canonical form. */
    JSONL {
        @Override
        String render(CountRecord record) {
            return JsonRecord.of(record).toCanonicalString();
        }
    },
    /** One page for people, with pictures, which carries its record. */
    HTML {
        @Override
        String render(CountRecord record) {
            return ResultPage.of(record).toString();
        }

        @Override
        boolean holdsSeveral() {
            return false;
        }
    },
    /** The result in Markdown. */
    MARKDOWN {
        @Override
        String render(CountRecord record) {
            return Export.MARKDOWN.of(record, Formulas.DISARMED);
        }

        @Override
        boolean holdsSeveral() {
            return false;
        }
    },
    /** The result sheet of the Electoral Reform Society as comma-separated values. */
    CSV_ERS {
        @Override
        String render(CountRecord record) {
            return Export.CSV_ERS.of(record, Formulas.DISARMED);
        }

        @Override
        Function<CountRecord, String> raw() {
            return record -> Export.CSV_ERS.of(record, Formulas.AS_THEY_ARE);
        }

        @Override
        boolean holdsSeveral() {
            return false;
        }
    },
    /** A line for each candidate and entry of the record. */
    CSV_LONG {
        @Override
        String render(CountRecord record) {
            return Export.CSV_LONG.of(record, Formulas.DISARMED);
        }

        @Override
        Function<CountRecord, String> raw() {
            return record -> Export.CSV_LONG.of(record, Formulas.AS_THEY_ARE);
        }

        @Override
        boolean holdsSeveral() {
            return false;
        }
    },
    /** From whom to whom votes went. */
    CSV_TRANSFERS {
        @Override
        String render(CountRecord record) {
            return Export.CSV_TRANSFERS.of(record, Formulas.DISARMED);
        }

        @Override
        Function<CountRecord, String> raw() {
            return record -> Export.CSV_TRANSFERS.of(record, Formulas.AS_THEY_ARE);
        }

        @Override
        boolean holdsSeveral() {
            return false;
        }
    },
    /** The distribution of preferences as the Australian Electoral Commission publishes it. */
    CSV_AEC {
        @Override
        String render(CountRecord record) {
            return Export.CSV_AEC.of(record, Formulas.DISARMED);
        }

        @Override
        Function<CountRecord, String> raw() {
            return record -> Export.CSV_AEC.of(record, Formulas.AS_THEY_ARE);
        }

        @Override
        boolean holdsSeveral() {
            return false;
        }
    },
    /** A distribution of preferences, a line for each count and candidate, with exact transfer values and ties. */
    CSV_DISTRIBUTION {
        @Override
        String render(CountRecord record) {
            return Export.CSV_DISTRIBUTION.of(record, Formulas.DISARMED);
        }

        @Override
        Function<CountRecord, String> raw() {
            return record -> Export.CSV_DISTRIBUTION.of(record, Formulas.AS_THEY_ARE);
        }

        @Override
        boolean holdsSeveral() {
            return false;
        }
    },
    /** The summary that RCTab writes and RCVis reads. */
    RCTAB {
        @Override
        String render(CountRecord record) {
            return Export.RCTAB.of(record, Formulas.DISARMED);
        }

        @Override
        List<String> notes(CountRecord record) {
            return RctabSummary.of(record).notes();
        }

        @Override
        boolean holdsSeveral() {
            return false;
        }
    };

    /**
     * Returns the format of a name.
     *
     * @param name the name, in lower case
     * @return the format
     * @throws IllegalArgumentException if there is none
     */
    static OutputFormat parse(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(new Known(
                                "format",
                                Arrays.stream(values())
                                        .map(OutputFormat::toString)
                                        .toList())
                        .refusal(name)));
    }

    /**
     * Renders a record.
     *
     * @param record the record
     * @return its text
     */
    abstract String render(CountRecord record);

    /**
     * Renders records in lines of a given width.
     *
     * @param width the columns that no line exceeds
     * @return renders a record; throws {@link IllegalArgumentException} if its figures need more columns
     * @throws IllegalArgumentException if the format has no such lines
     */
    Function<CountRecord, String> ofWidth(int width) {
        throw new IllegalArgumentException(
                "--width must be given with --format " + TEXT + " only, but was given with " + this);
    }

    /**
     * Renders records for programs that are no spreadsheet: text that looks like a formula stands as it is.
     *
     * @return renders a record
     * @throws IllegalArgumentException if the format has no text that could be taken for a formula
     */
    Function<CountRecord, String> raw() {
        throw new IllegalArgumentException("--raw must be given with a csv format only, but was given with " + this);
    }

    /**
     * Returns what the format says otherwise than the record.
     *
     * @param record the record
     * @return a sentence each, none for most formats
     */
    List<String> notes(CountRecord record) {
        return List.of();
    }

    /**
     * Returns what stands before a result when there are several.
     *
     * @param file the name of the file that the result is of
     * @return the heading, empty if the format has none
     */
    String heading(String file) {
        return "";
    }

    /**
     * Returns whether several results can stand one after another.
     *
     * @return whether they can
     */
    boolean holdsSeveral() {
        return true;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
