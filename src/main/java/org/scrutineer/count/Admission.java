package org.scrutineer.count;

import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.rules.PaperRule;

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
}
