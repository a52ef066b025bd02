package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.TieBreak;

/** What came from outside the count to settle ties. */
public interface SuppliedLots {

    /**
     * A lot drawn for one tie.
     *
     * @param chosen the number of the candidate drawn
     * @param index which number of the generator made the draw, from 0
     */
    record Drawn(int chosen, int index) {}

    /**
     * Returns how a person's lot fell in just one tie.
     *
     * @param tied the numbers of the tied
     * @return the answer, if there is one
     */
    Optional<TieBreak> answer(List<Integer> tied);

    /**
     * Returns what the next draw gives.
     *
     * @param tied the tied
     * @return the draw, if lots are drawn by tie
     */
    Optional<Drawn> drawn(List<Candidate> tied);

    /**
     * Returns the tied in the order of lots.
     *
     * @param tied the tied
     * @return their numbers in that order, if all are in it; every RON has the lot of RON
     */
    Optional<List<Integer>> ordered(List<Candidate> tied);

    /**
     * Returns with which number of the generator the next draw begins.
     *
     * @return the number, from 0
     */
    long next();

    /**
     * Returns what is left after ties have been settled.
     *
     * @param settled how they were settled
     * @return the lots from there on
     */
    SuppliedLots after(List<TieBreak> settled);
}
