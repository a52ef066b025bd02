package org.scrutineer.count;

import org.scrutineer.ballot.Ballots;
import org.scrutineer.rules.paper.NextPreference;

/** Ballot papers in the pieces in which they move: equal papers together, or each by itself. Pieces count from 0. */
interface Pieces extends NextPreference.Marks {

    /** The papers, whatever pieces they move in. */
    Ballots ballots();

    /** The same pieces of papers with other marks in the same entries. */
    Pieces with(Ballots ballots);

    /** The number of pieces. */
    int size();

    /** The position of the first mark of a piece. */
    int start(int piece);

    /** The position behind its last mark. */
    int end(int piece);

    /** The papers in it. */
    long papersOf(int piece);
}
