package org.scrutineer.literal;

import org.scrutineer.Elections;
import org.scrutineer.ballot.Election;
import org.scrutineer.rules.RuleBook;

/** The elections of {@link RandomElections} as every rule book can count them in little time. */
final class GeneratedElections {

    private GeneratedElections() {}

    /**
     * Returns the election of a seed.
     *
     * @param book the rule book
     * @param seed the seed
     * @return the election: with few papers alike, in an order, for a rule book that chooses papers by their order; one of
     *     the small ones of {@link RandomRankings} for a rule book whose numbers grow without end
     */
    static Election of(RuleBook book, long seed) {
        if (Elections.needOrder(book)) {
            return Elections.orderedFor(book, EngineTable.asElection(MixedPapers.of(seed)));
        }
        return EngineTable.asElection(
                growsWithoutEnd(book) ? RandomRankings.smallStrict(seed) : RandomElections.of(seed));
    }

    /**
     * Returns the election of a seed in which candidates may be marked equal.
     *
     * @param book the rule book
     * @param seed the seed
     * @return an election of {@link RandomRankings}, one of the small ones if need be
     */
    static Election withEqualRanks(RuleBook book, long seed) {
        return EngineKeepTable.asElection(
                growsWithoutEnd(book) ? RandomRankings.small(2 * seed + 1) : RandomRankings.equal(seed));
    }

    private static boolean growsWithoutEnd(RuleBook book) {
        return book.id().equals("meek-exact");
    }
}
