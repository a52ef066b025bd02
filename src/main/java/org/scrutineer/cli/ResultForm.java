package org.scrutineer.cli;

import java.util.function.Function;
import org.scrutineer.record.CountRecord;

/**
 * How the result of a count is written.
 *
 * @param format the format
 * @param rendering renders a record in the format; throws {@link IllegalArgumentException} where it does not fit
 */
record ResultForm(OutputFormat format, Function<CountRecord, String> rendering) {

    /**
     * Renders a record.
     *
     * @param name the name of the file that the record is of
     * @param record the record
     * @return the text, of whole lines
     * @throws CountFailure if it does not fit the form
     */
    String text(String name, CountRecord record) throws CountFailure {
        try {
            return rendering.apply(record).stripTrailing() + "\n";
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        }
    }
}
