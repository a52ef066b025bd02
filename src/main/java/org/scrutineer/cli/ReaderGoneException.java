package org.scrutineer.cli;

import java.io.IOException;
import java.io.Serial;

/** Says that nobody reads standard output any more, so that nothing more needs to be done or said. */
final class ReaderGoneException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param cause what was thrown
     */
    ReaderGoneException(IOException cause) {
        super(cause);
    }
}
