package org.scrutineer.count;

import org.scrutineer.ballot.Ballots;

/** Each paper moves by itself; a piece is the paper of the next higher number. */
final class SinglePapers implements Pieces {

    private final Ballots ballots;
    private final int[] entries;

    SinglePapers(Ballots ballots, int[] entries) {
        this.ballots = ballots;
        this.entries = entries;
    }

    @Override
    public Ballots ballots() {
        return ballots;
    }

    @Override
    public Pieces with(Ballots other) {
        return new SinglePapers(other, entries);
    }

    @Override
    public int size() {
        return entries.length;
    }

    @Override
    public int start(int piece) {
        return ballots.start(entries[piece]);
    }

    @Override
    public int end(int piece) {
        return ballots.start(entries[piece] + 1);
    }

    @Override
    public long papersOf(int piece) {
        return 1;
    }

    @Override
    public int mark(int position) {
        return ballots.mark(position);
    }
}
