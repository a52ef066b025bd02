package org.scrutineer.count;

import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.NumberedAccumulator;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.rules.paper.PaperRule;

/** Reads papers by the rule that says what of their marks counts. */
final class Admission {

    private Admission() {}

    /** The papers with only those marks that count; the same object if every mark does. */
    static Ballots read(Ballots marked, PaperRule rule) {
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
    static Pieces read(Ballots marked, PaperRule rule, PaperOrder order) {
        if (!order.isKnown()) {
            return new EqualPapers(read(marked, rule));
        }
        NumberedAccumulator accumulator = new NumberedAccumulator(marked.candidates());
        for (int entry = 0; entry < marked.size(); entry++) {
            Preferences preferences = marked.preferencesOf(entry);
            accumulator.add(marked.papersOf(entry), preferences.isStrict() ? preferences : rule.read(preferences));
        }
        Ballots read = accumulator.build();
        int[] entries = new int[order.papers()];
        for (int number = 1; number <= entries.length; number++) {
            entries[number - 1] = accumulator.entryOf(order.entryOf(number));
        }
        return new SinglePapers(read, entries);
    }
}
