package org.scrutineer.reduce;

/** The way of a paper through a count, as far as it tells how much of the paper was read. */
interface Passage {

    /** What is returned where the next preference was sought and not found. */
    int TO_THE_END = -1;

    /**
     * Follows a paper through the count.
     *
     * @param preferences candidate numbers, first preference first
     * @param length how many there are
     * @return how many were read when the last of them was found, or {@link #TO_THE_END}
     */
    int read(int[] preferences, int length);
}
