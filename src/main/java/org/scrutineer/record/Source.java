package org.scrutineer.record;

import java.util.List;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/**
 * Papers that a stage takes from a candidate. The papers and votes of all sources of a candidate are those of all
 * transfers from that candidate.
 */
public sealed interface Source {

    /**
     * Returns whose papers they are.
     *
     * @return the candidate
     */
    Candidate candidate();

    /**
     * Returns how many papers move.
     *
     * @return the papers, zero or more
     */
    long papers();

    /**
     * Returns the votes that leave the candidate with these papers.
     *
     * @return the votes
     */
    Votes votes();

    /**
     * Returns when the papers were received, where that tells them from others of the candidate.
     *
     * @return the receipts, earliest first; none where it is not said
     */
    default List<Receipt> receipts() {
        return List.of();
    }

    /** Which of a candidate's papers a surplus is taken from. */
    enum Selector {
        /** All papers of the candidate, which all have one value. */
        ALL("all"),
        /** The papers last received. */
        LAST_PARCEL("lastParcel"),
        /** Of all papers, those of one value. */
        VALUE("value"),
        /** Of the papers last received, those of some numbers. */
        PAPER_IDS("paperIds");

        private final String term;

        Selector(String term) {
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
     * Papers of a surplus that were received at one value and are passed on at another.
     *
     * @param candidate whose papers they are
     * @param papers the papers that move
     * @param votes papers times transfer value
     * @param selector which of the candidate's papers they are
     * @param received the value they were received at
     * @param transferValue the value they are passed on at
     * @param numerator what the rule divides to find the transfer value
     * @param divisor what it divides by: votes, or a number of papers
     * @param receipts when they were received, earliest first, where a surplus leaves in several transfers; none where
     *     all of it leaves at once
     */
    record Surplus(
            Candidate candidate,
            long papers,
            Votes votes,
            Selector selector,
            TransferValue received,
            TransferValue transferValue,
            Votes numerator,
            Votes divisor,
            List<Receipt> receipts)
            implements Source {

        /** Copies the list. */
        public Surplus {
            receipts = List.copyOf(receipts);
        }

        /**
         * Makes papers of a surplus that leaves at once.
         *
         * @param candidate whose papers they are
         * @param papers the papers that move
         * @param votes papers times transfer value
         * @param selector which of the candidate's papers they are
         * @param received the value they were received at
         * @param transferValue the value they are passed on at
         * @param numerator what the rule divides to find the transfer value
         * @param divisor what it divides by: votes, or a number of papers
         */
        public Surplus(
                Candidate candidate,
                long papers,
                Votes votes,
                Selector selector,
                TransferValue received,
                TransferValue transferValue,
                Votes numerator,
                Votes divisor) {
            this(candidate, papers, votes, selector, received, transferValue, numerator, divisor, List.of());
        }
    }

    /**
     * Whole papers of a surplus, of one sub-parcel or of those set aside, each passed on at one vote.
     *
     * @param candidate whose papers they are
     * @param numbers the numbers of the papers that move
     * @param numerator what the rule divides to find how many: papers of the sub-parcel, times those that are to move
     *     in all
     * @param divisor what it divides by: the papers among which these are
     */
    record WholePapers(Candidate candidate, PaperNumbers numbers, Votes numerator, Votes divisor) implements Source {
        @Override
        public long papers() {
            return numbers.size();
        }

        @Override
        public Votes votes() {
            return Votes.of(numbers.size());
        }
    }

    /**
     * Whole papers that were looked at one after the other and go to one place, each at one vote. Of the papers of the
     * candidate every so many-th is looked at first: their number divided by those to go, to the nearest whole number.
     *
     * @param candidate whose papers they are
     * @param to where they go
     * @param numbers the numbers of the papers that go there
     * @param lying how many papers lay with the candidate, at least 1
     * @param due how many of them were to go, from 1 to all
     */
    record InTurn(Candidate candidate, Destination to, PaperNumbers numbers, long lying, long due) implements Source {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if none were to go, or more than lay there
         */
        public InTurn {
            if (due < 1 || due > lying) {
                throw new IllegalArgumentException(
                        "papers to go must be from 1 to the " + lying + " there are, but were " + due);
            }
        }

        /**
         * Returns every how many-th of some papers is looked at first.
         *
         * @param lying how many there are, at least 1
         * @param due how many are to go, from 1 to all
         * @return the quotient to the nearest whole number, up from the half; at least 1
         */
        public static int interval(long lying, long due) {
            return Math.toIntExact((2 * lying + due) / (2 * due));
        }

        /**
         * Returns whether all papers were to go, and not some of them.
         *
         * @return whether they were, so that they are looked at in their order
         */
        public boolean areAllDue() {
            return due == lying;
        }

        /**
         * Returns every how many-th paper is looked at first.
         *
         * @return the interval, 1 where all are looked at in their order
         */
        public int interval() {
            return interval(lying, due);
        }

        @Override
        public long papers() {
            return numbers.size();
        }

        @Override
        public Votes votes() {
            return Votes.of(numbers.size());
        }
    }

    /**
     * Papers of an excluded candidate, which keep the value they were received at.
     *
     * @param candidate whose papers they are
     * @param papers the papers that move
     * @param votes papers times value
     * @param value the value they were received at
     * @param receipts when they were received, earliest first
     */
    record Exclusion(Candidate candidate, long papers, Votes votes, TransferValue value, List<Receipt> receipts)
            implements Source {
        /** Copies the list. */
        public Exclusion {
            receipts = List.copyOf(receipts);
        }
    }

    /**
     * Votes of a surplus that no paper carries.
     *
     * @param candidate whose surplus it is
     * @param votes the votes
     */
    record Remainder(Candidate candidate, Votes votes) implements Source {
        @Override
        public long papers() {
            return 0;
        }
    }
}
