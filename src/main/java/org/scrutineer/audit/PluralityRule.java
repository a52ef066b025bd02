package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Status;

/**
 * What a rule book asks for by which the most votes win, as its parameters say.
 *
 * @param papers how papers are read
 * @param papersClause the clause that says so
 * @param votes how many votes a paper has
 * @param clause the clause by which the most votes win
 * @param ties how ties for a place are settled
 * @param minimumClause the clause by which a group is brought to its minimum
 * @param minimumTies how ties are settled for that
 */
record PluralityRule(
        String papers,
        Clause papersClause,
        String votes,
        Clause clause,
        TieReading ties,
        Clause minimumClause,
        TieReading minimumTies) {

    private static final String CROSSES = "crosses";

    /** Why a paper of crosses is invalid that has more than it may. */
    static final String TOO_MANY = "more marks than votes";

    /** Reads the parameters. */
    static PluralityRule read(Words words) {
        words.oneOf("quota.form", "none");
        words.oneOf("election.form", "mostVotes");
        words.oneOf("minimum.form", "byReplacement");
        String papers = words.oneOf("papers.form", "firstRanks", CROSSES);
        if (!papers.equals(CROSSES)) {
            words.oneOf("papers.numbers", "exact");
        }
        return new PluralityRule(
                papers,
                Clause.of(words.text("papers.clause")),
                words.oneOf("votes.form", "one", "oneForEachPlace"),
                Clause.of(words.text("election.clause")),
                TieReading.read(words, "election.ties."),
                Clause.of(words.text("minimum.clause")),
                TieReading.read(words, "minimum.ties."));
    }

    /** How many votes a paper has. */
    int votesOfAPaper(int seats) {
        return votes.equals("one") ? 1 : seats;
    }

    /** Why a paper is invalid on which no candidate is marked who stands. */
    String noMark() {
        return papers.equals(CROSSES)
                ? "no mark for a standing candidate"
                : "no valid preference for a standing candidate";
    }

    /** Whether a paper marks more candidates who stand than it may. */
    boolean isOverfull(List<Integer> marked, int votesEach) {
        return papers.equals(CROSSES) && marked.size() > votesEach;
    }

    /** The candidates on a paper who stand, in the order of their ranks. */
    static List<Integer> standing(Preferences preferences, Table table) {
        return preferences.ranks().stream()
                .flatMap(List::stream)
                .filter(number -> table.state(number) != Status.WITHDRAWN)
                .toList();
    }

    /** What each candidate gets from a paper: the average over every order in which equals could have been written. */
    Map<Integer, Fraction> given(Preferences preferences, Table table, int votesEach) {
        Map<Integer, Fraction> given = new TreeMap<>();
        List<Integer> before = new ArrayList<>();
        for (List<Integer> rank : preferences.ranks()) {
            List<Integer> equals = rank.stream()
                    .filter(number -> table.state(number) != Status.WITHDRAWN)
                    .toList();
            int open = Math.max(0, votesEach - before.size());
            for (int number : equals) {
                Fraction share = Fraction.of(Math.min(open, equals.size())).over(Fraction.of(equals.size()));
                if (share.signum() > 0) {
                    given.put(number, share);
                }
            }
            before.addAll(equals);
        }
        return given;
    }
}
