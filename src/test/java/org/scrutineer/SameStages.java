package org.scrutineer;

import org.scrutineer.record.CountHeader;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.CountRecord;

/** What of a record must not change when papers are reduced: everything but which papers they are. */
public final class SameStages {

    private SameStages() {}

    /**
     * Returns a record as if it were of the papers of another.
     *
     * @param record the record
     * @param other the record whose papers and files it shall name
     * @return the changed copy; its numbers of papers and all else are its own
     */
    public static CountRecord asOfThePapersOf(CountRecord other, CountRecord record) {
        CountInput input = new CountInput(
                other.input().ballotSetDigest(),
                other.input().files(),
                record.input().papersCast(),
                record.input().papersValid(),
                record.input().invalid());
        return new CountRecord(
                new CountHeader(
                        record.title(),
                        record.seats(),
                        record.candidates(),
                        record.rule(),
                        input,
                        record.randomness(),
                        record.categories(),
                        record.reOpenNominations()),
                record.stages(),
                record.elected());
    }
}
