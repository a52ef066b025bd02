package org.scrutineer.reduce;

import org.scrutineer.record.CountRecord;

/**
 * A count by quotients reads every paper down to the first candidate still continuing, at every stage; as the elected
 * come back when it begins again, an earlier stage may have read further than the last.
 */
final class PassageByQuotients implements Passage {

    private final OpenCandidates standings;
    private final int stages;

    PassageByQuotients(CountRecord record) {
        this.standings = new OpenCandidates(record);
        this.stages = record.stages().size();
    }

    @Override
    public int read(int[] preferences, int length) {
        int furthest = 0;
        for (int stage = 0; stage < stages; stage++) {
            int place = standings.next(stage, preferences, 0, length);
            if (place == length) {
                return TO_THE_END;
            }
            furthest = Math.max(furthest, place + 1);
        }
        return furthest;
    }
}
