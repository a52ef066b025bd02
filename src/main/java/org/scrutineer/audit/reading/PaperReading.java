package org.scrutineer.audit.reading;

import java.util.List;
import java.util.function.IntPredicate;
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
    /** Marks one rank after the other; what is chosen of overvotes and skipped ranks was carried out before. */
    MARKS_IN_TURN {
        @Override
        public int end(Ballots ballots, int entry) {
            return ballots.start(entry + 1);
        }

        @Override
        public boolean isBlank(Ballots ballots, int entry) {
            return ballots.start(entry) == ballots.start(entry + 1);
        }

        @Override
        public List<List<Integer>> ranks(Preferences preferences) {
            return preferences.ranks();
        }

        @Override
        public int next(Ballots ballots, int from, int end, IntPredicate isOpen) {
            int open = NOBODY;
            boolean several = false;
            for (int position = from; position < end; position++) {
                int mark = ballots.mark(position);
                if (mark != 0 && isOpen.test(Math.abs(mark))) {
                    several |= open != NOBODY;
                    open = position;
                }
                if (mark >= 0 && open != NOBODY) {
                    return several ? NOBODY : open;
                }
            }
            return NOBODY;
        }
    },
    /** Every mark for one candidate alone, whatever stands above it. */
    CLEAR_MARKS_ONLY {
        @Override
        public int end(Ballots ballots, int entry) {
            return ballots.start(entry + 1);
        }

        @Override
        public boolean isBlank(Ballots ballots, int entry) {
            return next(ballots, ballots.start(entry), end(ballots, entry), mark -> true) == NOBODY;
        }

        @Override
        public List<List<Integer>> ranks(Preferences preferences) {
            return preferences.ranks().stream().filter(rank -> rank.size() == 1).toList();
        }

        @Override
        public int next(Ballots ballots, int from, int end, IntPredicate isOpen) {
            for (int position = from; position < end; position++) {
                boolean alone = ballots.mark(position) > 0 && (position == 0 || ballots.mark(position - 1) >= 0);
                if (alone && isOpen.test(ballots.mark(position))) {
                    return position;
                }
            }
            return NOBODY;
        }
    },
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

    /** The answer of a paper that is for nobody more. */
    public static final int NOBODY = -1;

    /**
     * Returns where a paper goes that moves on.
     *
     * @param ballots the papers
     * @param from the position of its first mark not looked at
     * @param end the position behind its last mark
     * @param isOpen whether a candidate, by number, may receive it
     * @return the position of the mark, {@link #NOBODY} if there is none
     */
    public int next(Ballots ballots, int from, int end, IntPredicate isOpen) {
        for (int position = from; position < end && ballots.mark(position) > 0; position++) {
            if (isOpen.test(ballots.mark(position))) {
                return position;
            }
        }
        return NOBODY;
    }

    /**
     * Returns whether no mark on a paper counts.
     *
     * @param ballots the papers
     * @param entry the entry
     * @return whether it is blank
     */
    public boolean isBlank(Ballots ballots, int entry) {
        for (int position = ballots.start(entry); position < end(ballots, entry); position++) {
            if (ballots.mark(position) != 0) {
                return false;
            }
        }
        return true;
    }

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
