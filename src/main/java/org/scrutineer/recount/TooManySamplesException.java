package org.scrutineer.recount;

/** More samples than were to be counted. */
public final class TooManySamplesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int most;

    TooManySamplesException(int most) {
        super("samples that differ must be at most " + most + " to be counted all, but are more");
        this.most = most;
    }

    /**
     * Returns how many were to be counted at most.
     *
     * @return the number of counts, at least 1
     */
    public int most() {
        return most;
    }
}
