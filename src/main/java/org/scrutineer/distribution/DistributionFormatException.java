package org.scrutineer.distribution;

import java.io.Serial;

/** Says that a file is no distribution of preferences, where, and why. */
public final class DistributionFormatException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * Makes the exception.
     *
     * @param line the line, from 1
     * @param problem what must hold and what was found
     */
    public DistributionFormatException(int line, String problem) {
        super("line " + line + ": " + problem);
        this.line = line;
    }

    /**
     * Returns where the problem is.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }
}
