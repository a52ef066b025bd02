package org.scrutineer.format.papers;

import org.scrutineer.ballot.raw.Columns;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.SquareMarks;

/** Gathers papers of squares, as they are marked in both halves. Not safe for several threads at once. */
final class SquarePapers {

    private final Collected collected;
    private final SquareMarks marks;
    private final MarkBuffer buffer = new MarkBuffer();

    /**
     * Starts without papers.
     *
     * @param columns the squares that papers have
     * @param collected where papers go
     */
    SquarePapers(Columns columns, Collected collected) {
        this.collected = collected;
        this.marks = new SquareMarks(columns);
        collected.columns(columns);
    }

    /** The squares of the current paper. */
    SquareMarks marks() {
        return marks;
    }

    /** Adds the current paper, and goes on with an empty one. */
    void add() {
        marks.moveTo(buffer);
        collected.papers(1, buffer, Label.NONE);
    }
}
