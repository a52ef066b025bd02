package org.scrutineer.ballot.raw;

import java.util.Objects;

/** Thrown where a row names somebody who is no candidate. Nobody is taken for another by likeness. */
public final class UnknownCandidateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final long row;
    private final String word;
    private final String nearest;

    /**
     * Makes the exception.
     *
     * @param row the row, from 1
     * @param word what stands there
     * @param nearest the key or name of a candidate that is nearest to it
     */
    public UnknownCandidateException(long row, String word, String nearest) {
        super("row " + row + ": a candidate must be one of those there are, but was \"" + word + "\"; the nearest is \""
                + nearest + "\"");
        this.row = row;
        this.word = Objects.requireNonNull(word, "word");
        this.nearest = Objects.requireNonNull(nearest, "nearest");
    }

    /**
     * Returns where it stands.
     *
     * @return the row, from 1
     */
    public long row() {
        return row;
    }

    /**
     * Returns what stands there.
     *
     * @return the word
     */
    public String word() {
        return word;
    }

    /**
     * Returns who may have been meant.
     *
     * @return the key or name of a candidate
     */
    public String nearest() {
        return nearest;
    }
}
