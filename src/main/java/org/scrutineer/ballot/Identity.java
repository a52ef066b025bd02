package org.scrutineer.ballot;

import java.util.Objects;

/**
 * What is said of candidates of several contests whose names leave it open, or say otherwise: whether they are one
 * person.
 *
 * @param ruling whether they are
 * @param one a candidate, or those of one name in several contests
 * @param other another
 */
public record Identity(Ruling ruling, Named one, Named other) {

    /** Whether candidates are one person. */
    public enum Ruling {
        /** They are. */
        SAME,
        /** They are not. */
        DIFFERENT;

        /**
         * Returns the word for it.
         *
         * @return {@code same} or {@code different}
         */
        public String term() {
            return this == SAME ? "same" : "different";
        }
    }

    /**
     * Candidates of a name.
     *
     * @param name the name, exactly, without a party
     * @param contest the contest in which the candidate stands, empty for every contest in which one of the name does
     */
    public record Named(String name, String contest) {
        public Named {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(contest, "contest");
        }

        /**
         * Returns whether somebody is meant.
         *
         * @param candidate a candidate
         * @param in the contest in which the candidate stands
         * @return whether the name is that of the candidate, and the contest is not another
         */
        public boolean means(Candidate candidate, String in) {
            return candidate.name().equals(name) && (contest.isEmpty() || contest.equals(in));
        }

        /** Returns the name in quotes, with the contest if one is named: {@code "Ann Lee" in "Treasurer"}. */
        @Override
        public String toString() {
            return "\"" + Printable.line(name) + "\""
                    + (contest.isEmpty() ? "" : " in \"" + Printable.line(contest) + "\"");
        }
    }

    public Identity {
        Objects.requireNonNull(ruling, "ruling");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }

    /**
     * Returns whether this is said of two candidates.
     *
     * @param first a candidate
     * @param in the contest in which the candidate stands
     * @param second another
     * @param inOther the contest in which that one stands
     * @return whether one of them is meant by either name
     */
    public boolean isOf(Candidate first, String in, Candidate second, String inOther) {
        return (one.means(first, in) && other.means(second, inOther))
                || (other.means(first, in) && one.means(second, inOther));
    }

    /** Returns what is said: {@code same "Ann Lee" "ANN LEE"}. */
    @Override
    public String toString() {
        return ruling.term() + " " + one + " " + other;
    }
}
