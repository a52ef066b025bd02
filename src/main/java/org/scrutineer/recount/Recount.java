package org.scrutineer.recount;

import java.util.List;
import org.scrutineer.ballot.Candidate;

/** How one recount went. */
sealed interface Recount {

    /** The number of the recount, from 1. */
    int number();

    /** Writes down how it went. */
    void addTo(RecountTally tally);

    /**
     * Every decision is that of the true count.
     *
     * @param number the number of the recount
     * @param elected who is elected, in ballot-paper order
     */
    record Alike(int number, List<Candidate> elected) implements Recount {

        @Override
        public void addTo(RecountTally tally) {
            tally.addCounted(number, elected);
            tally.addAlike();
        }
    }

    /**
     * Some decision is not that of the true count.
     *
     * @param number the number of the recount
     * @param elected who is elected, in ballot-paper order
     * @param place the place of the first such decision in both counts, from 1
     * @param instead what is decided in place of it
     */
    record Turned(int number, List<Candidate> elected, int place, Decided instead) implements Recount {

        @Override
        public void addTo(RecountTally tally) {
            tally.addCounted(number, elected);
            tally.addTurned(this);
        }
    }

    /**
     * The rule book refused the papers.
     *
     * @param number the number of the recount
     * @param refusal what was thrown
     */
    record Refused(int number, RuntimeException refusal) implements Recount {

        @Override
        public void addTo(RecountTally tally) {
            tally.addRefused(this);
        }
    }
}
