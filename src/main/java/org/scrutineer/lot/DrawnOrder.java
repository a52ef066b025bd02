package org.scrutineer.lot;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.LotMethod;

/** A way of drawing one order of all candidates from a seed, before any tie is known. */
public interface DrawnOrder {

    /**
     * Returns the name of the way.
     *
     * @return the method, one with a seed
     */
    LotMethod method();

    /**
     * Returns the seed.
     *
     * @return the characters, exactly as published
     */
    String seed();

    /**
     * Returns what the seed is used for, so that one seed can serve many contests.
     *
     * @return the context, empty if the way has none
     */
    String context();

    /**
     * Returns the order.
     *
     * @param candidates all candidates in ballot-paper order
     * @return their numbers, strongest first
     */
    List<Integer> order(List<Candidate> candidates);
}
