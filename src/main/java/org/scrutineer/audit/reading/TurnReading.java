package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.InactiveCause;

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
    public static final TurnReading NOT_SPOKEN_OF = new TurnReading("", Integer.MAX_VALUE);

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

    /**
     * Returns the causes that are told apart why papers count for nobody any more.
     *
     * @return the causes, empty where a rule book does not look at marks one rank after the other
     */
    public List<InactiveCause> causes() {
        return Stream.of(InactiveCause.values()).filter(this::knows).toList();
    }

    private boolean knows(InactiveCause cause) {
        return isSpokenOf()
                && switch (cause) {
                    case OVERVOTE -> !overvotes.equals(PASS_OVER);
                    case SKIPPED_RANKINGS -> mostSkipped < Integer.MAX_VALUE;
                    case REPEATED_RANKINGS -> false;
                    case NO_CHOICE_LEFT -> true;
                };
    }

    /**
     * Returns why a paper is for nobody.
     *
     * @param marked the marks
     * @param isOpen whether a candidate, by number, may receive papers
     * @return the cause
     */
    public InactiveCause cause(Preferences marked, IntPredicate isOpen) {
        List<List<Integer>> all = marked.ranks();
        int last = -1;
        for (int rank = 0; rank < all.size(); rank++) {
            List<Integer> there = all.get(rank);
            if (there.isEmpty()) {
                continue;
            }
            if (rank - last - 1 > mostSkipped) {
                return InactiveCause.SKIPPED_RANKINGS;
            }
            long open = there.stream().filter(isOpen::test).count();
            if (there.size() > 1 && (dependsOnWhoContinues() ? open > 1 : !overvotes.equals(PASS_OVER))) {
                return InactiveCause.OVERVOTE;
            }
            last = rank;
        }
        return InactiveCause.NO_CHOICE_LEFT;
    }

    /**
     * Returns a paper as it is read: one with marks of which none counts has one empty rank, so that it is not blank.
     *
     * @param marked the marks
     * @return the marks that count
     */
    public Preferences of(Preferences marked) {
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
