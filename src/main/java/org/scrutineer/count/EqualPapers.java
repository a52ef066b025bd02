package org.scrutineer.count;

import org.scrutineer.ballot.Ballots;

/**
 * Papers with the same preferences move together.
 *
 * @param ballots the papers
 */
record EqualPapers(Ballots ballots) implements Pieces {
    @Override
    public Pieces with(Ballots other) {
        return new EqualPapers(other);
    }

    @Override
    public int size() {
        return ballots.size();
    }

    @Override
    public int start(int piece) {
        return ballots.start(piece);
    }

    @Override
    public int end(int piece) {
        return ballots.start(piece + 1);
    }

    @Override
    public long papersOf(int piece) {
        return ballots.papersOf(piece);
    }

    @Override
    public int mark(int position) {
        return ballots.mark(position);
    }
}
