package org.scrutineer.literal;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.scrutineer.Seats;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;

/**
 * A rule book, and what holds it to its text.
 *
 * @param book the rule book
 * @param twin the same written a second time, paper by paper
 * @param goldenCounts the number of its golden counts; where none is known the test of its clauses has figures worked
 *     by hand, or those of official counts
 * @param clauses the test of its clauses, a class of {@code org.scrutineer.books}
 */
public record HeldBook(RuleBook book, Twin twin, int goldenCounts, String clauses) {

    /**
     * Returns the generated election of a seed.
     *
     * @param seed the seed
     * @return the election as the engine takes it
     */
    public Election election(long seed) {
        return twin.asElection(twin.election(seed));
    }

    /**
     * Returns the generated election of a seed in which candidates may be marked equal.
     *
     * @param seed the seed
     * @return the election as the engine takes it, its papers in no order
     */
    public Election electionWithEqualRanks(long seed) {
        Election election = EngineKeepTable.asElection(twin.withEqualRanks(seed));
        return election.withSeats(Seats.by(book, election.seats()));
    }

    /**
     * Returns the lots for a generated election.
     *
     * @param election the election
     * @param seed the seed
     * @return an order of all candidates
     */
    public Lots lots(Election election, long seed) {
        return Lots.order(RandomElections.lots(seed, election.candidates().size()));
    }

    /**
     * Returns what the rule book makes of the generated elections of some seeds.
     *
     * @param seeds the seeds
     * @return the counts, without the elections that the rule book refuses
     */
    Stream<GeneratedCount> counted(LongStream seeds) {
        return seeds.boxed().flatMap(seed -> GeneratedCount.of(this, seed, election(seed)).stream());
    }

    @Override
    public String toString() {
        return book.id();
    }
}
