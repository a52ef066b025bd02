package org.scrutineer.literal;

import java.util.List;

/** A rule book carried out literally. */
interface LiteralBook {

    /**
     * Counts an election.
     *
     * @param election the election
     * @param lots all candidates in the order drawn by lot, or none if no lot was drawn
     * @return the stages, first preferences first; a stage in several parts has one entry for each
     * @throws LiteralLotNeeded if a lot is needed and there is none
     */
    List<LiteralStage> count(LiteralElection election, List<Integer> lots);

    /**
     * Returns an election as the rule book can count it.
     *
     * @param election the election
     * @return the same, to one seat if the rule book fills no more
     */
    default LiteralElection fitting(LiteralElection election) {
        return election;
    }
}
