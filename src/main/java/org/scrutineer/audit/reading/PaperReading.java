package org.scrutineer.audit.reading;

import java.util.List;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;

/** What of the marks on a paper counts. */
public enum PaperReading {
    /** The candidates up to the first rank that is skipped or holds several. */
    UP_TO_THE_FIRST_DEFECT,
    /** The candidates up to the first rank that holds several, once skipped ranks behind the first are closed up. */
    UP_TO_THE_FIRST_EQUAL_RANK,
    /** One candidate at each rank; there are no other papers. */
    STRICT_ORDER_ONLY,
    /** Every candidate, several at one rank as equals; a rank that was skipped is as if it were not there. */
    EQUAL_RANKS_STAND {
        @Override
        public int end(Ballots ballots, int entry) {
            return ballots.start(entry + 1);
        }

        @Override
        public List<List<Integer>> ranks(Preferences preferences) {
            return preferences.ranks();
        }
    };

    /**
     * Returns where the marks of an entry end that count.
     *
     * @param ballots the papers
     * @param entry the entry
     * @return the position behind the last
     */
    public int end(Ballots ballots, int entry) {
        int position = ballots.start(entry);
        while (position < ballots.start(entry + 1) && ballots.mark(position) > 0) {
            position++;
        }
        return position;
    }

    /**
     * Returns the ranks of a paper that count.
     *
     * @param preferences the marks
     * @return the ranks
     */
    public List<List<Integer>> ranks(Preferences preferences) {
        return preferences.ranks().stream().takeWhile(rank -> rank.size() == 1).toList();
    }
}
