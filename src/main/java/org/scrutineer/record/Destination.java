package org.scrutineer.record;

import org.scrutineer.ballot.Candidate;

/** Where papers or votes go in a transfer. */
public sealed interface Destination {

    /**
     * A candidate who receives papers.
     *
     * @param candidate the candidate
     */
    record Receiver(Candidate candidate) implements Destination {}

    /** A place that is no candidate. */
    enum Pool implements Destination {
        /** Papers with no next available preference, and what a rule adds to them. */
        NON_TRANSFERABLE("nonTransferable"),
        /** Votes that rounding leaves with nobody. */
        LOSS_BY_FRACTION("lossByFraction");

        private final String term;

        Pool(String term) {
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
}
