package org.scrutineer.literal;

import java.util.List;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.StvLot;

/** A rule book written a second time by other means, and the generated elections on which both are compared. */
sealed interface Twin {

    /** How the papers of a generated election lie. */
    enum Papers {
        /** Equal papers together. */
        TOGETHER,
        /** One by one, mixed, few enough to be looked at singly. */
        MIXED {
            @Override
            LiteralElection election(long seed) {
                return MixedPapers.of(seed);
            }

            @Override
            Election asElection(LiteralElection election) {
                return MixedPapers.inOrder(election);
            }
        },
        /** As few, to be drawn from by a seed. */
        SAMPLED {
            @Override
            LiteralElection election(long seed) {
                return MixedPapers.of(seed);
            }

            @Override
            Election asElection(LiteralElection election) {
                Election papers = EngineTable.asElection(election);
                return papers.withOrder(new StvLot(LiteralSample.SEED, "").order(papers.ballots()));
            }
        };

        LiteralElection election(long seed) {
            return RandomElections.of(seed);
        }

        Election asElection(LiteralElection election) {
            return EngineTable.asElection(election);
        }
    }

    /** Whether a literal book knows groups of whom some must, or no more than some can, be elected. */
    enum Constraints {
        /** It does. */
        KNOWN,
        /** It does not. */
        UNKNOWN
    }

    /**
     * A count in parcels.
     *
     * @param literal the literal book
     * @param papers how the papers lie
     * @param constraints whether the literal book knows constraints
     */
    record InParcels(LiteralTable literal, Papers papers, Constraints constraints) implements Twin {

        @Override
        public LiteralElection election(long seed) {
            return literal.fitting(papers.election(seed));
        }

        @Override
        public Election asElection(LiteralElection election) {
            return papers.asElection(election);
        }
    }

    /**
     * A count by keep values.
     *
     * @param literal the literal book
     */
    record ByKeepValues(LiteralKeepBook literal) implements Twin {

        @Override
        public LiteralElection election(long seed) {
            return RandomRankings.strict(seed);
        }
    }

    /**
     * A count by keep values in numbers that grow without end, so that its elections are small.
     *
     * @param literal the literal book
     */
    record InExactKeepValues(EngineKeepTable.EqualBook literal) implements Twin {

        @Override
        public LiteralElection election(long seed) {
            return RandomRankings.smallStrict(seed);
        }

        @Override
        public EqualElection withEqualRanks(long seed) {
            return RandomRankings.small(2 * seed + 1);
        }
    }

    /** A count by quotients. */
    record ByQuotients() implements Twin {

        @Override
        public LiteralElection election(long seed) {
            return RandomRankings.strict(seed);
        }
    }

    /**
     * A count in which the most votes win.
     *
     * @param literal the literal book
     */
    record OfPlurality(LiteralPlurality literal) implements Twin {

        @Override
        public LiteralElection election(long seed) {
            return RandomElections.of(seed);
        }
    }

    /**
     * Returns the generated election of a seed.
     *
     * @param seed the seed
     * @return the election, no larger than the rule book counts in little time, and to as many places as it fills
     */
    LiteralElection election(long seed);

    /**
     * Returns the generated election of a seed in which candidates may be marked equal.
     *
     * @param seed the seed
     * @return the election
     */
    default EqualElection withEqualRanks(long seed) {
        return RandomRankings.equal(seed);
    }

    /**
     * Returns a generated election as the engine takes it.
     *
     * @param election the election
     * @return the same, its papers in an order if the rule book chooses by it
     */
    default Election asElection(LiteralElection election) {
        return EngineTable.asElection(election);
    }

    /**
     * Returns the order of lots of a generated election.
     *
     * @param seed the seed
     * @return the candidates, strongest first
     */
    default List<Integer> lots(long seed) {
        return RandomElections.lots(seed, election(seed).candidates());
    }
}
