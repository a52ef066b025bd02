package org.scrutineer.record;

/** A promise of the library that did not hold: votes or papers that do not add up. No result is returned. */
public final class CountInvariantException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what must hold, what was found, and at which stage
     */
    public CountInvariantException(String message) {
        super(message);
    }
}
