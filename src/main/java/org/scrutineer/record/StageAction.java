package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/**
 * What a stage is: the sorting of first preferences, the transfer of a surplus, an exclusion, a count by keep values,
 * the working out of quotients, or the one count of all votes.
 */
public sealed interface StageAction {

    /** The kinds of stage. */
    enum Kind {
        /** The first preferences are credited. */
        FIRST_PREFERENCES("firstPreferences"),
        /** A surplus is transferred. */
        SURPLUS("surplus"),
        /** Candidates are excluded and their papers transferred. */
        EXCLUSION("exclusion"),
        /** All papers are counted by keep values. */
        KEEP_VALUES("keepFactors"),
        /** Quotients are worked out from the papers of each candidate. */
        QUOTIENTS("quotients"),
        /** All votes of all papers are counted, once and for all. */
        ALL_VOTES("final");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /**
         * Returns the word of the record format.
         *
         * @return the word
         */
        public String term() {
            return term;
        }
    }

    /**
     * Returns the kind of stage.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns the word of the record format.
     *
     * @return the word
     */
    default String term() {
        return kind().term();
    }

    /**
     * Returns what the stage is, in words for a result sheet.
     *
     * @return the title
     */
    String title();

    private static String named(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::toString).collect(Collectors.joining(" + "));
    }

    /** The first preferences are credited. */
    record FirstPreferences() implements StageAction {
        @Override
        public Kind kind() {
            return Kind.FIRST_PREFERENCES;
        }

        @Override
        public String title() {
            return "First preferences";
        }
    }

    /**
     * A surplus is transferred, or several at a time.
     *
     * @param candidates whose surplus it is, or whose they are in ballot-paper order
     */
    record Surplus(List<Candidate> candidates) implements StageAction {

        public Surplus {
            candidates = List.copyOf(candidates);
        }

        /**
         * Makes the transfer of the surplus of one.
         *
         * @param candidate whose surplus it is
         */
        public Surplus(Candidate candidate) {
            this(List.of(candidate));
        }

        @Override
        public Kind kind() {
            return Kind.SURPLUS;
        }

        @Override
        public String title() {
            return "Surplus of " + named(candidates);
        }
    }

    /**
     * Candidates are excluded and their papers transferred.
     *
     * @param candidates who is excluded, in ballot-paper order or in that in which their papers leave
     */
    record Exclusion(List<Candidate> candidates) implements StageAction {
        public Exclusion {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Kind kind() {
            return Kind.EXCLUSION;
        }

        @Override
        public String title() {
            return "Exclusion of " + named(candidates);
        }
    }

    /**
     * All papers are counted by keep values, again and again until something is decided. Nothing moves from one
     * candidate to another; the totals are those of the last time, by the keep values given.
     *
     * @param passes how many times the papers were counted, at least 1
     * @param keepValues the keep values of the last time, in ballot-paper order
     */
    record KeepValues(int passes, List<CandidateKeepValue> keepValues) implements StageAction {
        /** Copies the list. */
        public KeepValues {
            keepValues = List.copyOf(keepValues);
        }

        /**
         * Returns the keep value of a candidate.
         *
         * @param candidate the candidate
         * @return the keep value of the last time the papers were counted; zero for a further RON that does not stand
         *     yet
         */
        public KeepValue of(Candidate candidate) {
            return candidate.number() > keepValues.size() && !candidate.isNominated()
                    ? KeepValue.ZERO
                    : keepValues.get(candidate.number() - 1).value();
        }

        @Override
        public Kind kind() {
            return Kind.KEEP_VALUES;
        }

        @Override
        public String title() {
            return "Keep values after " + passes + (passes == 1 ? " pass" : " passes");
        }
    }

    /**
     * Quotients are worked out from the papers of each candidate. What a tally has as votes is the quotient: the papers
     * divided by one more than the fraction. Quotients do not add up; papers do.
     *
     * @param fractions the fractions of candidates that the papers of each have elected, in ballot-paper order
     * @param withNobody the fraction that the papers have elected which name nobody who continues
     */
    record Quotients(List<CandidateFraction> fractions, Votes withNobody) implements StageAction {
        /** Copies the list. */
        public Quotients {
            fractions = List.copyOf(fractions);
            Objects.requireNonNull(withNobody, "withNobody");
        }

        /**
         * Returns what the papers of a candidate have elected.
         *
         * @param candidate the candidate
         * @return the fraction, zero or more
         */
        public Votes of(Candidate candidate) {
            return fractions.get(candidate.number() - 1).fraction();
        }

        @Override
        public Kind kind() {
            return Kind.QUOTIENTS;
        }

        @Override
        public String title() {
            return "Quotients";
        }
    }

    /** All votes of all papers are counted, once and for all; nothing moves from one candidate to another. */
    record AllVotes() implements StageAction {
        @Override
        public Kind kind() {
            return Kind.ALL_VOTES;
        }

        @Override
        public String title() {
            return "Votes of all papers";
        }
    }
}
