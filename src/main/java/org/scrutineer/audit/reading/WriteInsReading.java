package org.scrutineer.audit.reading;

import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Standing;

/** What is said of undeclared write-ins, as a part says. */
public enum WriteInsReading {
    /** Nothing that tells them from others. */
    NOT_SPOKEN_OF {
        @Override
        public boolean bars(Candidate candidate) {
            return false;
        }
    },
    /** They can have votes, but are never elected. */
    NEVER_ELECTED {
        @Override
        public boolean bars(Candidate candidate) {
            return candidate.standing() == Standing.UNDECLARED;
        }
    };

    /** Reads that they are never elected. */
    static WriteInsReading neverElected(Words part) {
        part.clause();
        return NEVER_ELECTED;
    }

    /**
     * Returns whether a candidate can never be elected.
     *
     * @param candidate the candidate
     * @return whether the candidate is barred
     */
    public abstract boolean bars(Candidate candidate);
}
