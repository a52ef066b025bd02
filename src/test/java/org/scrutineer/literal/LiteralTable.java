package org.scrutineer.literal;

import java.util.List;

/** A rule book carried out literally, as far as others look at it: the table it comes to, line by line. */
interface LiteralTable {

    /**
     * Counts an election.
     *
     * @param election the election
     * @param lots all candidates in the order drawn by lot, or none if no lot was drawn
     * @return a line for each stage, first preferences first; a stage in several parts has one for each
     * @throws LiteralLotNeeded if a lot is needed and there is none
     */
    List<String> lines(LiteralElection election, List<Integer> lots);

    /**
     * Counts an election.
     *
     * @param election the election
     * @param lots all candidates in the order drawn by lot, or none if no lot was drawn
     * @return who is elected, in order
     * @throws LiteralLotNeeded if a lot is needed and there is none
     */
    List<Integer> elected(LiteralElection election, List<Integer> lots);

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
