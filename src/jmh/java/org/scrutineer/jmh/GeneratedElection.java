package org.scrutineer.jmh;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.format.BltWriter;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.StvLot;

/**
 * An election with invented papers, the same for the same parameters. Candidates are the less popular the higher their
 * number; a paper ranks from a half to one and a half of {@code length} of them.
 */
@State(Scope.Benchmark)
public class GeneratedElection {

    private static final long SEED = 14;

    /** The number of papers. */
    @Param("100000")
    public int papers;

    /** How many papers there are of each list of preferences, in the mean: 1 for papers that are all different. */
    @Param({"1", "20"})
    public int alike;

    /** The number of candidates. */
    @Param("40")
    public int candidates;

    /** The number of places to fill. */
    @Param("9")
    public int places;

    /** How many candidates a paper ranks in the mean. */
    @Param("9")
    public int length;

    private Election made = Election.builder("Generated", 1).candidates("Ash").papers(1, "Ash").build();

    /** Makes the papers up. */
    @Setup
    public void make() {
        SplittableRandom chance = new SplittableRandom(SEED);
        BallotAccumulator accumulator = new BallotAccumulator(candidates);
        for (int left = papers; left > 0; ) {
            int number = alike == 1 ? 1 : Math.min(left, chance.nextInt(1, 2 * alike));
            accumulator.add(number, preferences(chance));
            left -= number;
        }
        Ballots ballots = accumulator.build();
        List<Candidate> all = IntStream.rangeClosed(1, candidates)
                .mapToObj(number -> Candidate.of(number, "Candidate " + number))
                .toList();
        made = new Election("Generated", places, all, ballots, List.of());
    }

    private Preferences preferences(SplittableRandom chance) {
        int ranks = Math.min(candidates, chance.nextInt((length + 1) / 2, length + length / 2 + 1));
        boolean[] ranked = new boolean[candidates + 1];
        int[] preferences = new int[ranks];
        for (int rank = 0; rank < ranks; ) {
            int candidate = 1 + (int) (candidates * Math.pow(chance.nextDouble(), 1.5));
            if (!ranked[candidate]) {
                ranked[candidate] = true;
                preferences[rank++] = candidate;
            }
        }
        return Preferences.of(preferences);
    }

    /**
     * Returns the election.
     *
     * @return the election
     */
    public Election election() {
        return made;
    }

    /**
     * Returns the election with an order of its papers.
     *
     * @return the election, with an order that is drawn
     */
    public Election inOrder() {
        return made.withOrder(new StvLot("14", "benchmark").order(made.ballots()));
    }

    /**
     * Returns lots for all ties.
     *
     * @return the lots
     */
    public Lots lots() {
        return Lots.order(IntStream.rangeClosed(1, candidates).boxed().toList());
    }

    /**
     * Returns the election as a file.
     *
     * @return the text
     */
    public String blt() {
        return BltWriter.text(made, BltWriter.Quotes.REFUSED, BltWriter.Parties.SECOND_STRING);
    }
}
