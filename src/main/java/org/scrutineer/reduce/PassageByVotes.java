package org.scrutineer.reduce;

import org.scrutineer.record.CountRecord;

/** A count in which the most votes win reads a ranked paper until its votes are given, and crosses to the last. */
final class PassageByVotes implements Passage {

    private final CountRecord record;
    private final int votes;
    private final boolean ranked;

    PassageByVotes(CountRecord record) {
        this.record = record;
        this.votes = record.rule().papers().giveOneVote() ? 1 : record.seats();
        this.ranked = record.rule().papers().voteByRank();
    }

    @Override
    public int read(int[] preferences, int length) {
        int given = 0;
        for (int place = 0; ranked && place < length; place++) {
            given += record.candidates().get(preferences[place] - 1).isWithdrawn() ? 0 : 1;
            if (given == votes) {
                return place + 1;
            }
        }
        return TO_THE_END;
    }
}
