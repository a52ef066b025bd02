package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.Preferences;

/**
 * What a rule book says that looks at marks one rank after the other.
 *
 * @param overvotes the word for overvotes
 * @param mostSkipped the longest run of skipped ranks that does not end a paper
 */
public record TurnReading(String overvotes, int mostSkipped) {

    private static final String SEVERAL = "endIfSeveralContinue";
    private static final String PASS_OVER = "passOver";
    private static final int MOST_DIGITS = 9;

    /** Where a rule book says nothing of it. */
    static final TurnReading NOT_SPOKEN_OF = new TurnReading("", Integer.MAX_VALUE);

    /** Whether a rule book says it. */
    boolean isSpokenOf() {
        return !overvotes.isEmpty();
    }

    /** Reads what is said. */
    static TurnReading read(Words part) {
        String word = part.oneOf("overvotes", "end", PASS_OVER, SEVERAL);
        String skipped = part.text("skippedRanks");
        if (skipped.equals("unlimited")) {
            return new TurnReading(word, Integer.MAX_VALUE);
        }
        if (!skipped.matches("[0-9]+") || skipped.length() > MOST_DIGITS) {
            part.wrong("skippedRanks", "which is no number of ranks");
            return new TurnReading(word, 0);
        }
        return new TurnReading(word, Integer.parseInt(skipped));
    }

    /**
     * Returns whether an overvote depends on who continues.
     *
     * @return whether it does
     */
    public boolean dependsOnWhoContinues() {
        return overvotes.equals(SEVERAL);
    }

    /** A paper as it is read: one with marks of which none counts has one empty rank, so that it is not blank. */
    Preferences of(Preferences marked) {
        List<List<Integer>> all = marked.ranks();
        List<List<Integer>> counting = new ArrayList<>();
        int last = -1;
        boolean marks = false;
        for (int rank = 0; rank < all.size(); rank++) {
            List<Integer> there = all.get(rank);
            if (!there.isEmpty()) {
                marks = true;
                boolean over = there.size() > 1 && !dependsOnWhoContinues();
                if (rank - last - 1 > mostSkipped || (over && !overvotes.equals(PASS_OVER))) {
                    break;
                }
                if (!over) {
                    counting.add(there);
                }
                last = rank;
            }
        }
        return Preferences.ofRanks(marks && counting.isEmpty() ? List.of(List.of()) : counting);
    }
}
