package org.scrutineer.record;

import java.util.Objects;
import org.scrutineer.ballot.Candidate;

/**
 * A candidate who is elected.
 *
 * @param candidate the candidate
 * @param order the place in the order of election, from 1
 * @param stage the stage at which the candidate was deemed elected, from 1
 * @param reason why
 */
public record Elected(Candidate candidate, int order, int stage, Reason reason) {

    public Elected {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(reason, "reason");
    }
}
