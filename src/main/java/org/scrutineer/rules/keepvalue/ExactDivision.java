package org.scrutineer.rules.keepvalue;

import java.util.List;
import java.util.function.Function;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;

/** A division of the value of a paper that never rounds. */
public non-sealed interface ExactDivision extends ValueDivision {

    /**
     * What becomes of a value.
     *
     * @param kept what each candidate keeps, in the order in which they were given
     * @param rest what goes on
     */
    record Divided(List<Votes> kept, Votes rest) {

        /** Copies the list. */
        public Divided {
            kept = List.copyOf(kept);
        }
    }

    /**
     * Divides the value of a paper among candidates marked at one rank.
     *
     * @param value what reaches the rank, in votes
     * @param keep the keep values of the candidates at that rank, at least one
     * @return the division
     */
    Divided divide(Votes value, List<KeepValue> keep);

    @Override
    default long mostPapers() {
        return Ballots.MOST_PAPERS;
    }

    @Override
    default <R> R byNumbers(Function<FixedDivision, R> fixed, Function<ExactDivision, R> exact) {
        return exact.apply(this);
    }
}
