package org.scrutineer.count;

/** The transfers in which papers leave by one move, to be carried out one after the other. */
interface SubTransfers {

    /** How many there are, at least 1. */
    int size();

    /**
     * Carries out the next.
     *
     * @param number which it is, from 1
     */
    Movement carryOut(int number);

    /** Whether some papers have been told from others by the order in which they lie. */
    default boolean chooses() {
        return false;
    }

    /** All that can still be looked at of the transfers after one, as a text. */
    String seenAfter(int number);
}
