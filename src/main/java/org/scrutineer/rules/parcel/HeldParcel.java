package org.scrutineer.rules.parcel;

import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/** Papers that a candidate received together at one value. */
public interface HeldParcel {

    /**
     * Returns who holds the papers.
     *
     * @return the candidate
     */
    Candidate holder();

    /**
     * Returns the worth of each paper.
     *
     * @return the value, in votes
     */
    TransferValue value();

    /**
     * Returns the stage at which they were received.
     *
     * @return the stage, 1 for first preferences
     */
    int stage();

    /**
     * Returns the part of that stage at which they were received.
     *
     * @return the part, from 1, 0 if the stage has none
     */
    int part();

    /**
     * Returns the stage at which the papers came to be worth their value, with whomever they lay then.
     *
     * @return the stage of the surplus in which they last moved, 1 if they never moved in one
     */
    int valuedAt();

    /**
     * Returns the stages through which they came.
     *
     * @return the passage, which begins with {@link #stage()}
     */
    default Passage passage() {
        return Passage.at(stage());
    }

    /**
     * Returns how many papers there are.
     *
     * @return the papers, at least 1
     */
    long papers();

    /**
     * Returns what was credited for them.
     *
     * @return the votes, which rounding may have made less than papers times value
     */
    Votes votes();
}
