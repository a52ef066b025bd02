package org.scrutineer.literal;

import java.util.List;

/** A rule book carried out literally, in decimal numbers. */
interface LiteralBook extends LiteralTable {

    /**
     * Counts an election.
     *
     * @param election the election
     * @param lots all candidates in the order drawn by lot, or none if no lot was drawn
     * @return the stages, first preferences first; a stage in several parts has one entry for each
     * @throws LiteralLotNeeded if a lot is needed and there is none
     */
    List<LiteralStage> count(LiteralElection election, List<Integer> lots);

    @Override
    default List<Integer> elected(LiteralElection election, List<Integer> lots) {
        return count(election, lots).stream()
                .flatMap(stage -> stage.elected().stream())
                .toList();
    }

    @Override
    default List<String> lines(LiteralElection election, List<Integer> lots) {
        return count(election, lots).stream().map(LiteralStage::toString).toList();
    }
}
