package org.scrutineer.wording;

import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;

/** Says the pieces of a sentence one after the other, in the form of a page, a sheet or a table. */
public interface Speaker {

    /**
     * Says words of this library.
     *
     * @param words the words
     */
    void words(String words);

    /**
     * Says words from outside, which may hold anything.
     *
     * @param text the words
     */
    void given(String text);

    /**
     * Names a candidate.
     *
     * @param candidate the candidate
     */
    void named(Candidate candidate);

    /**
     * Says an amount of votes.
     *
     * @param votes the votes
     */
    void amount(Votes votes);

    /**
     * Says a value or a quotient: with no more places than it needs.
     *
     * @param value the value
     */
    void value(Votes value);

    /**
     * Cites a clause.
     *
     * @param clause the clause
     */
    void cited(Clause clause);
}
