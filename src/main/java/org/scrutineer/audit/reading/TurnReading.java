package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.InactiveCause;

/**
 * What a rule book says that looks at marks one rank after the other.
 *
 * @param overvotes the word for overvotes
 * @param mostSkipped the longest run of skipped ranks that does not end a paper
 * @param repeats the word for repeats, empty if they are passed over
 * @param mostRanks the last rank that may be marked
 */
public record TurnReading(String overvotes, int mostSkipped, String repeats, int mostRanks) {

    private static final String SEVERAL = "endIfSeveralContinue";
    private static final String PASS_OVER = "passOver";
    private static final int MOST_DIGITS = 9;

    /** Where a rule book says nothing of it. */
    public static final TurnReading NOT_SPOKEN_OF = new TurnReading("", Integer.MAX_VALUE, "", Integer.MAX_VALUE);

    /** Whether a rule book says it. */
    boolean isSpokenOf() {
        return !overvotes.isEmpty();
    }

    /** Reads what is said. */
    static TurnReading read(Words part) {
        return new TurnReading(
                part.oneOf("overvotes", "end", PASS_OVER, SEVERAL),
                part.text("skippedRanks").equals("unlimited") ? Integer.MAX_VALUE : number(part, "skippedRanks"),
                part.has("repeats") ? part.oneOf("repeats", "end") : "",
                part.has("ranks") ? number(part, "ranks") : Integer.MAX_VALUE);
    }

    private static int number(Words part, String word) {
        String said = part.text(word);
        if (!said.matches("[0-9]+") || said.length() > MOST_DIGITS) {
            part.wrong(word, "which is no number of ranks");
            return 0;
        }
        return Integer.parseInt(said);
    }

    /**
     * Returns how many papers are marked beyond the last rank that may be.
     *
     * @param marked the papers as marked
     * @return the papers
     */
    public long papersOfTooManyRanks(Ballots marked) {
        long papers = 0;
        for (int entry = 0; entry < marked.size() && mostRanks < Integer.MAX_VALUE; entry++) {
            List<List<Integer>> ranks = marked.preferencesOf(entry).ranks();
            boolean beyond = ranks.size() > mostRanks
                    && ranks.subList(mostRanks, ranks.size()).stream().anyMatch(rank -> !rank.isEmpty());
            papers += beyond ? marked.papersOf(entry) : 0;
        }
        return papers;
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
                    case REPEATED_RANKINGS -> !repeats.isEmpty();
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
        Set<Integer> before = new HashSet<>();
        int last = -1;
        for (int rank = 0; rank < all.size(); rank++) {
            List<Integer> there = all.get(rank);
            if (there.isEmpty()) {
                continue;
            }
            if (rank - last - 1 > mostSkipped) {
                return InactiveCause.SKIPPED_RANKINGS;
            }
            if (there.stream().anyMatch(before::contains) && !repeats.isEmpty()) {
                return InactiveCause.REPEATED_RANKINGS;
            }
            before.addAll(there);
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
        Set<Integer> before = new HashSet<>();
        Set<Integer> counted = new HashSet<>();
        int last = -1;
        boolean marks = false;
        for (int rank = 0; rank < all.size(); rank++) {
            List<Integer> there = all.get(rank);
            if (!there.isEmpty()) {
                marks = true;
                boolean over = there.size() > 1 && !dependsOnWhoContinues();
                boolean again = there.stream().anyMatch(before::contains);
                if (rank - last - 1 > mostSkipped
                        || (again && !repeats.isEmpty())
                        || (over && !overvotes.equals(PASS_OVER))) {
                    break;
                }
                List<Integer> anew = there.stream()
                        .filter(number -> !over && counted.add(number))
                        .toList();
                before.addAll(there);
                if (!anew.isEmpty()) {
                    counting.add(anew);
                }
                last = rank;
            }
        }
        return Preferences.ofRanks(marks && counting.isEmpty() ? List.of(List.of()) : counting);
    }
}
