package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An edition of the rules of the Electoral Reform Society: in what the earlier ones differ from that of 1997.
 *
 * <p>Source: what the preface of the third edition and later authors say of the second.
 */
enum LiteralEdition implements LiteralBook {
    /** That of 1997. */
    THIRD {
        @Override
        BigDecimal quota(BigDecimal votes, int seats) {
            return LiteralErs97.quota(votes, seats);
        }

        @Override
        boolean reducesTheQuota() {
            return true;
        }

        @Override
        boolean asksForTheShareAt(int stage) {
            return true;
        }

        @Override
        List<LiteralStage> points(CountingTable table) {
            return table.stages();
        }
    },
    /** That of 1976: a quota above 100 is a whole number. */
    SECOND {
        @Override
        BigDecimal quota(BigDecimal votes, int seats) {
            BigDecimal parts = BigDecimal.valueOf(seats + 1L);
            return votes.compareTo(parts.multiply(BigDecimal.valueOf(100))) > 0
                    ? votes.divide(parts, 0, RoundingMode.CEILING)
                    : votes.divide(parts, 2, RoundingMode.CEILING);
        }
    },
    /** That of 1976 with two decimal places in every quota, as the Church of England is presumed to have it. */
    SECOND_IN_HUNDREDTHS {
        @Override
        BigDecimal quota(BigDecimal votes, int seats) {
            return votes.divide(BigDecimal.valueOf(seats + 1L), 2, RoundingMode.CEILING);
        }
    };

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new LiteralErs97Count(election, new LiteralLots(election.along(lots)), this).run();
    }

    /**
     * Returns the quota of the first stage.
     *
     * @param votes the total valid vote
     * @param seats the places to be filled
     * @return the quota
     */
    abstract BigDecimal quota(BigDecimal votes, int seats);

    /**
     * Returns whether the quota falls with the votes before anyone is elected.
     *
     * @return whether it does
     */
    boolean reducesTheQuota() {
        return false;
    }

    /**
     * Returns whether a share of the active vote is enough, and not only the quota.
     *
     * @param stage the stage
     * @return whether it is
     */
    boolean asksForTheShareAt(int stage) {
        return stage > 1;
    }

    /**
     * Returns the tables that are consulted to break a tie.
     *
     * @param table the count
     * @return the tables, the one consulted first first
     */
    List<LiteralStage> points(CountingTable table) {
        return table.endsOfStages();
    }
}
