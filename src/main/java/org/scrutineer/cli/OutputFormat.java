package org.scrutineer.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.scrutineer.ballot.Printable;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.JsonRecord;
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
        return name().toLowerCase(Locale.ROOT);
    }
}
