package org.scrutineer.cli;

import java.util.List;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.ListAudit;
import org.scrutineer.audit.Stated;
import org.scrutineer.ballot.Election;
import org.scrutineer.json.JsonList;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.RecordFormatException;
import org.scrutineer.record.StatedCount;
import org.scrutineer.record.StatedList;

/** What can be checked against papers: the record of a count, or the result of several. */
sealed interface Checked {

    /** Where a text says of which format it is. */
    String FORMAT = "$.format";

    /**
     * Reads what a text states.
     *
     * @param text JSON
     * @return what it states, with its faults
     * @throws RecordFormatException if the text is JSON of none of the formats
     */
    static Checked read(String text) {
        try {
            return new OfCount(JsonRecord.read(text));
        } catch (RecordFormatException e) {
            if (e.path().equals(FORMAT) && text.contains(JsonList.FORMAT)) {
                return new OfList(JsonList.read(text));
            }
            throw e;
        }
    }

    /**
     * Returns the first count.
     *
     * @return what is stated of it
     */
    StatedCount first();

    /**
     * Checks everything.
     *
     * @param election the election
     * @param stated what else the count was given
     * @return what it came to
     */
    CheckResult check(Election election, List<Stated> stated);

    /**
     * The record of one count.
     *
     * @param first what is stated of it
     */
    record OfCount(StatedCount first) implements Checked {
        @Override
        public CheckResult check(Election election, List<Stated> stated) {
            return CheckResult.of(Audit.check(first, election, stated.toArray(Stated[]::new)));
        }
    }

    /**
     * An ordered list.
     *
     * @param list what is stated of it
     */
    record OfList(StatedList list) implements Checked {
        @Override
        public StatedCount first() {
            return list.counts().get(0);
        }

        @Override
        public CheckResult check(Election election, List<Stated> stated) {
            return CheckResult.of(ListAudit.check(list, election, stated.toArray(Stated[]::new)));
        }
    }
}
