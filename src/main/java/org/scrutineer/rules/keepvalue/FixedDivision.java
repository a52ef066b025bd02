package org.scrutineer.rules.keepvalue;

import java.util.function.Function;
import org.scrutineer.arithmetic.UnitFraction;
import org.scrutineer.ballot.Ballots;

/** A division of the value of a paper in whole units of a decimal place. */
public non-sealed interface FixedDivision extends ValueDivision {

    /**
     * Returns the decimal places of the value of a paper, and so of votes.
     *
     * @return the places, from 0 to {@link org.scrutineer.arithmetic.UnitFraction#MAX_PLACES}
     */
    int places();

    /**
     * Divides the values of several papers at one candidate.
     *
     * @param keep the keep value of the candidate, in units, from 0 to 1 whole
     * @param values at first what reaches the candidate, in units, and afterwards what goes on
     * @param kept takes what the candidate keeps of each, in units
     * @param size how many papers there are, from the start of both arrays
     */
    void divide(long keep, long[] values, long[] kept, int size);

    /** Half of what a {@code long} holds, so that the values of all papers and a rounding of each can be added up. */
    @Override
    default long mostPapers() {
        return Math.min(Ballots.MOST_PAPERS, Long.MAX_VALUE / 2 / UnitFraction.unitsInOne(places()));
    }

    @Override
    default <R> R byNumbers(Function<FixedDivision, R> fixed, Function<ExactDivision, R> exact) {
        return fixed.apply(this);
    }
}
