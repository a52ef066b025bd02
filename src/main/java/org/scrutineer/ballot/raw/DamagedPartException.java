package org.scrutineer.ballot.raw;

/** Thrown where bytes are not those of a part of the papers of a contest. */
public final class DamagedPartException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final long position;

    /**
     * Says what is wrong with bytes.
     *
     * @param position how many bytes stand before
     * @param message what must hold, and what was found
     */
    DamagedPartException(long position, String message) {
        super("byte " + (position + 1) + ": " + message);
        this.position = position;
    }

    /**
     * Returns where the damage shows.
     *
     * @return how many bytes were read before what is wrong
     */
    public long position() {
        return position;
    }
}
