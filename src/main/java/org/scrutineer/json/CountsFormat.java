package org.scrutineer.json;

import java.util.List;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.StatedCount;

/** The records of several counts of which one result is made, each whole, in the order in which they were made. */
final class CountsFormat {

    /** The name of the list of records. */
    static final String COUNTS = "counts";

    private static final String FORMAT = "format";

    private CountsFormat() {}

    /**
     * Writes records.
     *
     * @param counts the records
     * @return a list of them
     */
    static Json write(List<CountRecord> counts) {
        return Json.list(counts, count -> RecordFormat.write(count, JsonRecord.version()));
    }

    /**
     * Refuses a text of another format.
     *
     * @param found the whole
     * @param name the name of the format
     */
    static void requireFormat(JsonValue found, String name) {
        JsonValue format = found.member(FORMAT);
        if (!format.text().equals(name)) {
            throw format.wrong("\"" + name + "\"");
        }
    }

    /**
     * Reads what records state.
     *
     * @param found the whole
     * @return what they state, at least one, each with its faults
     * @throws RecordFormatException if there is none, or one is not a record
     */
    static List<StatedCount> read(JsonValue found) {
        JsonValue counts = found.member(COUNTS);
        List<StatedCount> read = counts.items().stream()
                .map(count -> RecordFormat.read(count.json()))
                .toList();
        if (read.isEmpty()) {
            throw counts.wrong("at least one record");
        }
        return read;
    }
}
