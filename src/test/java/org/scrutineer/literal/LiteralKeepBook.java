package org.scrutineer.literal;

import java.util.List;

/** A rule book of keep values carried out literally. */
interface LiteralKeepBook {

    /**
     * Counts an election.
     *
     * @param election the election
     * @param lots all candidates in the order drawn by lot, or none if no lot was drawn
     * @return the stages, at least one
     * @throws LiteralLotNeeded if a lot is needed and there is none
     */
    List<KeepStage> count(LiteralElection election, List<Integer> lots);
}
