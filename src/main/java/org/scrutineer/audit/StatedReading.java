package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.RuleDescription;

/**
 * What whoever counted chose to do with ranks that were skipped or hold several candidates, where the rule book does not say.
 *
 * @param skipped the word for skipped ranks
 * @param equal the word for equal ranks
 */
record StatedReading(String skipped, String equal) {

    private static final String SKIPPED = "set.gaps";
    private static final String EQUAL = "set.equalRanks";
    private static final String NOTHING_STATED = "refuse";
    private static final String END = "end";

    /** Reads the parameters. */
    static StatedReading read(Words words) {
        return new StatedReading(word(words, SKIPPED, "close", END), word(words, EQUAL, "passOver", END));
    }

    private static String word(Words words, String name, String... known) {
        return words.has(name) ? words.oneOf(name, known) : NOTHING_STATED;
    }

    /** The rule book as it is without the choices, which a rule book that reads all papers by itself does not have. */
    static RuleDescription unstated(RuleDescription rule) {
        Map<String, String> parameters = new TreeMap<>(rule.parameters());
        if ("strictOrderOnly".equals(parameters.get("papers.form"))) {
            parameters.remove(SKIPPED);
            parameters.remove(EQUAL);
        }
        if ("parcels".equals(parameters.get("family"))) {
            parameters.remove(ValidReading.KEY);
        }
        return new RuleDescription(
                rule.id(), rule.version(), rule.citation(), rule.places(), parameters, rule.promises());
    }

    /** Whether anything was chosen. */
    boolean isStated() {
        return !skipped.equals(NOTHING_STATED) || !equal.equals(NOTHING_STATED);
    }

    /** The papers as they are read; what nothing was chosen for stays as it is. */
    Ballots of(Ballots marked) {
        if (!isStated()) {
            return marked;
        }
        BallotAccumulator read = new BallotAccumulator(marked.candidates());
        for (int entry = 0; entry < marked.size(); entry++) {
            read.add(marked.papersOf(entry), of(marked.preferencesOf(entry)));
        }
        return read.build();
    }

    /** A paper as it is read. */
    Preferences of(Preferences marked) {
        List<List<Integer>> ranks = new ArrayList<>();
        for (List<Integer> rank : marked.ranks()) {
            String word = rank.isEmpty() ? skipped : equal;
            if (rank.size() == 1 || word.equals(NOTHING_STATED)) {
                ranks.add(rank);
            } else if (word.equals(END)) {
                return Preferences.ofRanks(ranks);
            }
        }
        return Preferences.ofRanks(ranks);
    }
}
