package org.scrutineer.rules.parcel;

import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.rules.part.Part;

/**
 * What papers are credited with, out of what they are worth: the papers of one receiver, one transfer and one value
 * together. What is not credited is lost by fraction.
 */
public interface Credit extends Part {

    /**
     * Returns the votes credited for papers of a worth.
     *
     * @param worth papers times value, in votes, zero or more
     * @return the votes, at most the worth unless it {@linkplain #mayGiveMore() may give more}
     */
    Votes credited(Votes worth);

    /**
     * Returns the votes that become non-transferable with papers of a worth.
     *
     * @param worth papers times value, in votes, zero or more
     * @return the votes, as a candidate would be credited with them unless it is otherwise
     */
    default Votes nonTransferable(Votes worth) {
        return credited(worth);
    }

    /**
     * Returns whether papers may be credited with more than they are worth, so that less than nothing may be lost.
     *
     * @return whether they may
     */
    default boolean mayGiveMore() {
        return false;
    }

    /**
     * Returns what a candidate whose surplus is transferred in several transfers has given up after one of them that is
     * not the last.
     *
     * @param soFar what has left
     * @return the votes, at most the surplus
     */
    Votes givenUp(PartOfSurplus soFar);

    /**
     * Returns whether papers may be credited with less than they are worth. The papers of one transfer must have one
     * value then: a total of several would hide what was cut off of each.
     *
     * @return whether it cuts off
     */
    boolean cutsOff();

    /**
     * What has left of a surplus.
     *
     * @param surplus the surplus, in votes
     * @param worth what the papers that left are worth, at the values at which they left; nothing is added up of it
     *     where the credit {@linkplain #cutsOff() cuts off}
     * @param examined what the candidate was credited with for the papers whose turn has come
     * @param all what the candidate was credited with for all papers examined, more than zero
     */
    record PartOfSurplus(Votes surplus, Votes worth, Votes examined, Votes all) {}

    /**
     * Returns the votes credited for papers.
     *
     * @param papers the papers, zero or more
     * @param value the worth of each
     * @return the votes
     */
    default Votes of(long papers, TransferValue value) {
        return credited(Votes.of(papers, value));
    }
}
