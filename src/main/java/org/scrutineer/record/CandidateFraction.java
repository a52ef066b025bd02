package org.scrutineer.record;

import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/**
 * The fraction of candidates that the papers of a candidate have elected so far.
 *
 * @param candidate the candidate
 * @param fraction the sum over the papers, zero or more
 */
public record CandidateFraction(Candidate candidate, Votes fraction) {

    public CandidateFraction {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(fraction, "fraction");
    }
}
