package org.scrutineer.count;

import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
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
        BallotAccumulator accumulator = new BallotAccumulator(marked.candidates());
        int[] readAs = new int[marked.size()];
        for (int entry = 0; entry < marked.size(); entry++) {
            Preferences preferences = marked.preferencesOf(entry);
            accumulator.add(marked.papersOf(entry), preferences.isStrict() ? preferences : rule.read(preferences));
            readAs[entry] = accumulator.latest();
        }
        int[] entries = new int[order.papers()];
        for (int number = 1; number <= entries.length; number++) {
            entries[number - 1] = readAs[order.entryOf(number)];
        }
        return new SinglePapers(accumulator.build(), entries);
    }
}
