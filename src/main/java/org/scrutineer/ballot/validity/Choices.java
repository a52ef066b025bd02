package org.scrutineer.ballot.validity;

import java.util.OptionalInt;

/**
 * What a policy does with each kind of defect, and how much it asks for.
 *
 * @param gaps how many skipped ranks in a row are passed over
 * @param overvotes what becomes of several candidates at one rank
 * @param repeats what becomes of a candidate at a second rank
 * @param figures how squares are read
 */
public record Choices(Gaps gaps, Overvotes overvotes, Repeats repeats, Figures figures) {

    /** Whether every defect ends a paper, as where figures are read. */
    boolean areOfFigures() {
        return gaps.equals(Gaps.STOP) && overvotes == Overvotes.STOP && repeats == Repeats.STOP;
    }

    /**
     * How many skipped ranks in a row are passed over; one more ends the paper. A rank with any mark, also an overvoted
     * one, begins a new run.
     *
     * @param longest the longest run passed over, 0 or more
     */
    public record Gaps(int longest) {

        /** A skipped rank ends the paper. */
        public static final Gaps STOP = new Gaps(0);

        /** Skipped ranks are closed up. */
        public static final Gaps PASSED_OVER = new Gaps(Integer.MAX_VALUE);

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the run is below 0
         */
        public Gaps {
            if (longest < 0) {
                throw new IllegalArgumentException("skipped ranks passed over must be 0 or more, but were " + longest);
            }
        }

        @Override
        public String toString() {
            if (longest == 0) {
                return "stop";
            }
            return longest == Integer.MAX_VALUE ? "passed over" : "stop after a run of " + longest;
        }
    }

    /** What becomes of several candidates at one rank. */
    public enum Overvotes {
        /** They end the paper. */
        STOP,
        /** The rank is passed over; its candidates can still be ranked later. */
        PASSED_OVER;

        @Override
        public String toString() {
            return this == STOP ? "stop" : "passed over";
        }
    }

    /** What becomes of a candidate at a second rank. */
    public enum Repeats {
        /** It ends the paper. */
        STOP,
        /** The better rank counts. */
        LATER_PASSED_OVER,
        /** The candidate is taken out of the paper altogether. */
        CANDIDATE_DROPPED;

        @Override
        public String toString() {
            return switch (this) {
                case STOP -> "stop";
                case LATER_PASSED_OVER -> "later passed over";
                case CANDIDATE_DROPPED -> "candidate dropped";
            };
        }
    }

    /** Where a single tick or cross stands for the figure 1. */
    public enum ClearMarks {
        /** Nowhere. */
        NOWHERE,
        /** In the squares of groups. */
        ABOVE,
        /** In every square. */
        EVERYWHERE;

        boolean in(Reading.Section section) {
            return this == EVERYWHERE || (this == ABOVE && section == Reading.Section.ABOVE);
        }

        @Override
        public String toString() {
            return switch (this) {
                case NOWHERE -> "nowhere";
                case ABOVE -> "above the line";
                case EVERYWHERE -> "everywhere";
            };
        }
    }

    /**
     * How squares are read.
     *
     * @param clearMarks where a single tick or cross stands for the figure 1
     * @param least how much must be marked below the line, or on a paper that has none
     * @param groups the most groups that a mark above the line gives preferences for
     */
    public record Figures(ClearMarks clearMarks, Least least, int groups) {

        /** Figures alone, a first preference being enough. */
        public static final Figures PLAIN = new Figures(ClearMarks.NOWHERE, new Least.InSequence(1), Integer.MAX_VALUE);

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the groups are below 1
         */
        public Figures {
            if (groups < 1) {
                throw new IllegalArgumentException("groups must be at least 1, but were " + groups);
            }
        }
    }

    /** The same where so many places are to be filled. */
    Choices of(OptionalInt places) {
        Figures known = new Figures(figures.clearMarks(), figures.least().of(places), figures.groups());
        return new Choices(gaps, overvotes, repeats, known);
    }
}
