package org.scrutineer.nomination;

import java.io.IOException;
import java.io.Serial;

/** A file of nominations that is malformed. */
public final class NominationFormatException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;

    NominationFormatException(int line, String problem) {
        super("line " + line + ": " + problem);
        this.line = line;
    }

    /**
     * Returns where the file is malformed.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }
}
