package org.scrutineer.count;

import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.NumberedAccumulator;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.constraint.ConstraintsNotKnownException;
import org.scrutineer.rules.paper.PaperRule;
import org.scrutineer.rules.paper.ReOpenNominationsRefusedException;

/** Reads papers by the rule that says what of their marks counts. */
final class Admission {

    private Admission() {}

    /**
     * Requires that nobody must be elected or excluded for good before a count is over that may begin again.
     *
     * @throws ReOpenNominationsRefusedException if re-open nominations stands
     * @throws ConstraintsNotKnownException if there are constraints
     */
    static void requireNothingForGood(Election election, String book) {
        if (election.reOpenNominations().isKnown()) {
            throw ReOpenNominationsRefusedException.ofRestarts(book);
        }
        if (!election.categories().isEmpty()) {
            throw new ConstraintsNotKnownException("an election in which the count begins again must be without"
                    + " constraints, but categories were given: "
                    + election.categories().size());
        }
    }

    /** The papers with only those marks that count; the same object if every mark does. */
    static Ballots read(Ballots marked, PaperRule rule) {
        rule.admit(marked);
        if (marked.isStrict()) {
            return marked;
        }
        BallotAccumulator accumulator = new BallotAccumulator(marked.candidates());
        for (int entry = 0; entry < marked.size(); entry++) {
            Preferences preferences = marked.preferencesOf(entry);
            accumulator.add(marked.papersOf(entry), preferences.isStrict() ? preferences : rule.read(preferences));
        }
        return accumulator.build();
    }

    /**
     * The papers with only those marks that count, each by itself in an order, or equal ones together if it is none.
     */
    static Admitted read(Ballots marked, PaperRule rule, PaperOrder order) {
        if (!order.isKnown() && (marked.isStrict() || rule.causes().isEmpty())) {
            Ballots read = read(marked, rule);
            return new Admitted(new EqualPapers(read), new InactiveTally(rule, Marked.asRead(read)));
        }
        rule.admit(marked);
        NumberedAccumulator accumulator = new NumberedAccumulator(marked.candidates());
        for (int entry = 0; entry < marked.size(); entry++) {
            Preferences preferences = marked.preferencesOf(entry);
            accumulator.add(marked.papersOf(entry), preferences.isStrict() ? preferences : rule.read(preferences));
        }
        Ballots read = accumulator.build();
        if (!order.isKnown()) {
            return new Admitted(
                    new EqualPapers(read), new InactiveTally(rule, Marked.beforeReading(marked, accumulator)));
        }
        int[] entries = new int[order.papers()];
        for (int number = 1; number <= entries.length; number++) {
            entries[number - 1] = accumulator.entryOf(order.entryOf(number));
        }
        return new Admitted(new SinglePapers(read, entries), new InactiveTally(rule, Marked.inOrder(marked, order)));
    }

    /**
     * Papers as read.
     *
     * @param pieces the pieces in which they move
     * @param inactive those that count for nobody any more, none yet
     */
    record Admitted(Pieces pieces, InactiveTally inactive) {}
}
