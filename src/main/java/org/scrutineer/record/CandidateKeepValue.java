package org.scrutineer.record;

import java.util.Objects;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.ballot.Candidate;

/**
 * What a candidate keeps of the papers that reach it.
 *
 * @param candidate the candidate
 * @param value the keep value, 1 while continuing and 0 once excluded or withdrawn
 */
public record CandidateKeepValue(Candidate candidate, KeepValue value) {

    public CandidateKeepValue {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(value, "value");
    }
}
