package org.scrutineer.reduce;

import org.scrutineer.record.CountRecord;

/** A count by keep values reads every paper down to the first candidate still continuing, at every stage. */
final class PassageByKeepValues implements Passage {

    private final OpenCandidates standings;
    private final int last;

    PassageByKeepValues(CountRecord record) {
        this.standings = new OpenCandidates(record);
        this.last = record.stages().size() - 1;
    }

    /** Whoever continues at the last stage continued before, so the last reading went as far as any. */
    @Override
    public int read(int[] preferences, int length) {
        int place = standings.next(last, preferences, 0, length);
        return place == length ? TO_THE_END : place + 1;
    }
}
