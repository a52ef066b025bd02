package org.scrutineer.format.papers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.ballot.raw.Label;

/**
 * What a row says of its papers beside marks: their number, key, label and status. Not safe for several threads at
 * once.
 */
final class PaperColumns {

    private static final int NONE = -1;

    /** The states that a form gives to answers of whoever tries it out. */
    private static final List<String> TRIALS = List.of("1", "2");

    private final Collected collected;
    private final int weight;
    private final int precinct;
    private final int batch;
    private final int status;
    private final int id;
    private final String statusName;
    private final Set<String> kept;
    private final boolean unique;
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * Finds the columns.
     *
     * @param header the headings
     * @param settings what is told
     * @param collected where records are counted
     */
    PaperColumns(Header header, ReaderSettings settings, Collected collected) {
        this.collected = collected;
        this.weight = header.column(settings, ReaderSetting.WEIGHT_COLUMN).orElse(NONE);
        this.precinct = header.column(settings, ReaderSetting.PRECINCT_COLUMN).orElse(NONE);
        this.batch = header.column(settings, ReaderSetting.BATCH_COLUMN).orElse(NONE);
        this.status = header.column(settings, ReaderSetting.STATUS_COLUMN).orElse(NONE);
        this.id = header.column(settings, ReaderSetting.ID_COLUMN).orElse(NONE);
        this.statusName = status == NONE ? "" : header.names().get(status);
        this.kept =
                new HashSet<>(settings.has(ReaderSetting.KEEP) ? settings.list(ReaderSetting.KEEP) : List.of("0", ""));
        if (status != NONE && settings.isTrue(ReaderSetting.TEST_BALLOTS)) {
            kept.addAll(TRIALS);
        }
        this.unique = settings.isTrue(ReaderSetting.IDS_UNIQUE);
        header.columns(settings, ReaderSetting.IGNORE);
    }

    /**
     * Returns whether the papers of a row are read; counts those left out.
     *
     * @param rows the row
     * @return whether they are
     */
    boolean admits(Rows rows) {
        if (unique && id != NONE) {
            String key = rows.text(id).strip();
            int line = rows.spot(id).line();
            Integer before = lines.putIfAbsent(key, line);
            if (before != null) {
                throw rows.error(
                        "C11", id, "a key must come once, but \"" + key + "\" stands on line " + before + " already");
            }
        }
        if (status == NONE) {
            return true;
        }
        String value = rows.text(status).strip();
        if (kept.contains(value)) {
            return true;
        }
        boolean preview = statusName.equals("Status") && TRIALS.contains(value);
        collected.setAside((preview ? "preview response (" : "left out (") + statusName + " " + value + ")");
        return false;
    }

    /**
     * Returns how many papers a row is of.
     *
     * @param rows the row
     * @return the number, at least 1
     */
    long weight(Rows rows) {
        if (weight == NONE) {
            return 1;
        }
        int number = rows.number(weight);
        if (number < 1) {
            throw rows.error(
                    "C10",
                    weight,
                    "a number of papers must be a whole number from 1, but was \"" + rows.text(weight) + "\"");
        }
        return number;
    }

    /**
     * Returns where the papers of a row come from.
     *
     * @param rows the row
     * @return the label, none if no column of one is named
     */
    Label label(Rows rows) {
        if (precinct == NONE && batch == NONE) {
            return Label.NONE;
        }
        return collected.label(
                precinct == NONE ? "" : rows.text(precinct).strip(),
                batch == NONE ? "" : rows.text(batch).strip());
    }
}
