package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.RuleFamily;

/**
 * What whoever counted chose to do with ranks that were skipped or hold several candidates, where the rule book does
 * not say.
 *
 * @param skipped the word for skipped ranks
 * @param equal the word for equal ranks
 * @param turn what the rule book says that looks at marks one rank after the other
 */
public record StatedReading(String skipped, String equal, TurnReading turn) {

    private static final String SKIPPED = "gaps";
    private static final String EQUAL = "equalRanks";
    private static final String NOTHING_STATED = "refuse";
    private static final String END = "end";
    private static final String CLOSE_BEHIND_THE_FIRST = "closeBehindTheFirst";

    /** What a rule book says that passes over skipped ranks, but for the first, and ends a paper at an equal one. */
    static final StatedReading UP_TO_THE_FIRST_EQUAL_RANK =
            new StatedReading(CLOSE_BEHIND_THE_FIRST, END, TurnReading.NOT_SPOKEN_OF);

    /** Reads the choices of a rule book. */
    static StatedReading read(Words whole) {
        return new StatedReading(
                word(whole, SKIPPED, "close", END), word(whole, EQUAL, "passOver", END), TurnReading.NOT_SPOKEN_OF);
    }

    /** Reads what a rule book says that looks at marks one rank after the other. */
    static StatedReading inTurn(Words papers) {
        return new StatedReading(NOTHING_STATED, NOTHING_STATED, TurnReading.read(papers));
    }

    private static String word(Words whole, String name, String... known) {
        return whole.part(RuleDescription.SETTINGS)
                .filter(set -> set.has(name))
                .map(set -> set.oneOf(name, known))
                .orElse(NOTHING_STATED);
    }

    /**
     * Returns a rule book as it is without the choices, which a rule book that reads all papers by itself does not
     * have.
     *
     * @param rule the rule book
     * @return the same without the choices that its text leaves open
     */
    public static RuleDescription unstated(RuleDescription rule) {
        Map<String, String> parameters = new TreeMap<>(rule.parameters());
        String set = RuleDescription.SETTINGS + ".";
        if (rule.papers().areRefusedWithEqualRanks()) {
            parameters.remove(set + SKIPPED);
            parameters.remove(set + EQUAL);
        }
        if (rule.family().equals(Optional.of(RuleFamily.PARCELS))) {
            parameters.remove(set + ValidReading.KEY);
        }
        if (rule.papers().areTakenAtRandom()) {
            parameters.remove(set + FilingReading.KEY);
        }
        return rule.withParameters(parameters);
    }

    /**
     * Returns whether anything was chosen.
     *
     * @return whether it was
     */
    public boolean isStated() {
        return !skipped.equals(NOTHING_STATED) || !equal.equals(NOTHING_STATED) || turn.isSpokenOf();
    }

    /**
     * Returns papers as they are read; what nothing was chosen for stays as it is.
     *
     * @param marked the papers as marked
     * @return the papers as read
     */
    public Ballots of(Ballots marked) {
        if (!isStated()) {
            return marked;
        }
        BallotAccumulator read = new BallotAccumulator(marked.candidates());
        for (int entry = 0; entry < marked.size(); entry++) {
            read.add(marked.papersOf(entry), of(marked.preferencesOf(entry)));
        }
        return read.build();
    }

    private String skippedBehind(List<List<Integer>> ranks) {
        return skipped.equals(CLOSE_BEHIND_THE_FIRST) && ranks.isEmpty() ? END : skipped;
    }

    /**
     * Returns a paper as it is read.
     *
     * @param marked the marks
     * @return the marks as read
     */
    public Preferences of(Preferences marked) {
        if (turn.isSpokenOf()) {
            return turn.of(marked);
        }
        List<List<Integer>> ranks = new ArrayList<>();
        for (List<Integer> rank : marked.ranks()) {
            String word = rank.isEmpty() ? skippedBehind(ranks) : equal;
            if (rank.size() == 1 || word.equals(NOTHING_STATED)) {
                ranks.add(rank);
            } else if (word.equals(END)) {
                return Preferences.ofRanks(ranks);
            }
        }
        return Preferences.ofRanks(ranks);
    }
}
