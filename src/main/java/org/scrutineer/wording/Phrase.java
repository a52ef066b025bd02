package org.scrutineer.wording;

import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;

/** A piece of a sentence. */
sealed interface Phrase {

    /**
     * Has the piece said.
     *
     * @param speaker who says it
     */
    void sayTo(Speaker speaker);

    /**
     * Words of this library.
     *
     * @param text the words
     */
    record Words(String text) implements Phrase {
        @Override
        public void sayTo(Speaker speaker) {
            speaker.words(text);
        }
    }

    /**
     * Words from outside.
     *
     * @param text the words
     */
    record Given(String text) implements Phrase {
        @Override
        public void sayTo(Speaker speaker) {
            speaker.given(text);
        }
    }

    /**
     * A candidate's name.
     *
     * @param candidate the candidate
     */
    record Named(Candidate candidate) implements Phrase {
        @Override
        public void sayTo(Speaker speaker) {
            speaker.named(candidate);
        }
    }

    /**
     * An amount of votes.
     *
     * @param votes the votes
     */
    record Amount(Votes votes) implements Phrase {
        @Override
        public void sayTo(Speaker speaker) {
            speaker.amount(votes);
        }
    }

    /**
     * A value or a quotient.
     *
     * @param number the value
     */
    record Value(Votes number) implements Phrase {
        @Override
        public void sayTo(Speaker speaker) {
            speaker.value(number);
        }
    }

    /**
     * A clause.
     *
     * @param clause the clause
     */
    record Cited(Clause clause) implements Phrase {
        @Override
        public void sayTo(Speaker speaker) {
            speaker.cited(clause);
        }
    }
}
