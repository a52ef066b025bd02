package org.scrutineer.rules.keepvalue;

import java.util.function.Function;
import org.scrutineer.rules.part.Part;

/** How the value of one paper divides, at an elected candidate it reaches, into what is kept and what goes on. */
public sealed interface ValueDivision extends Part permits FixedDivision, ExactDivision {

    /**
     * Returns what the function for the numbers of this division returns.
     *
     * @param fixed for a division in whole units of a decimal place
     * @param exact for a division that never rounds
     * @param <R> what is returned
     * @return the result
     */
    <R> R byNumbers(Function<FixedDivision, R> fixed, Function<ExactDivision, R> exact);

    /**
     * Returns how many papers there can be.
     *
     * @return the most papers whose values can be added up, at least 1
     */
    long mostPapers();
}
