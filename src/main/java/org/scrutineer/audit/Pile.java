package org.scrutineer.audit;

/**
 * Papers that lie together: of one holder, at one value, received in one transfer. They are a chain of entries.
 *
 * @param holder the number of the candidate
 * @param value what each paper is worth
 * @param first the first entry of the chain
 * @param last the last entry of the chain
 * @param papers the number of papers
 * @param received in which transfer they were received, 0 for first preferences
 */
record Pile(int holder, Fraction value, int first, int last, long papers, int received) {

    /** The same pile, received in a transfer. */
    Pile receivedIn(int transfer) {
        return new Pile(holder, value, first, last, papers, transfer);
    }
}
