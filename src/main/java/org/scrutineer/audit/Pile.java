package org.scrutineer.audit;

/**
 * Papers that lie together: of one holder, at one value, received in one transfer. They are a chain of entries.
 *
 * @param holder the number of the candidate
 * @param value what each paper is worth
 * @param first the first entry of the chain
 * @param last the last entry of the chain
 * @param papers the number of papers
 */
record Pile(int holder, Fraction value, int first, int last, long papers) {}
