package org.scrutineer.ballot.raw;

import java.util.Locale;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Standing;

/**
 * A candidate whom raw papers can name.
 *
 * @param candidate the candidate
 * @param kind whether it is one
 */
public record RawCandidate(Candidate candidate, Kind kind) {

    /** What stands behind a name. */
    public enum Kind {
        /** A candidate. */
        DECLARED,
        /** All write-ins of whom none is a candidate, taken as one. */
        UNDECLARED_WRITE_IN;

        /**
         * Returns the word of the format of papers.
         *
         * @return the word, such as {@code undeclaredWriteIn}
         */
        public String term() {
            return this == DECLARED ? name().toLowerCase(Locale.ROOT) : "undeclaredWriteIn";
        }
    }

    public RawCandidate {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Returns a candidate who stands.
     *
     * @param number the number, from 1
     * @param name the name
     * @return the candidate
     */
    public static RawCandidate of(int number, String name) {
        return new RawCandidate(Candidate.of(number, name), Kind.DECLARED);
    }

    /**
     * Returns the candidate as standing in an election.
     *
     * @return the candidate, undeclared where it stands for write-ins
     */
    Candidate standing() {
        return kind == Kind.UNDECLARED_WRITE_IN ? candidate.withStanding(Standing.UNDECLARED) : candidate;
    }

    /**
     * Returns the name.
     *
     * @return the name as printed
     */
    public String name() {
        return candidate.name();
    }
}
