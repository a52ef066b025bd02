package org.scrutineer.constraint;

import java.io.Serial;

/** Constraints by which an election cannot be counted. */
public abstract sealed class ConstraintException extends RuntimeException
        permits ConstraintLimitException, ConstraintsNotKnownException, ConstraintsNotMetException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what must hold and what was found
     */
    ConstraintException(String message) {
        super(message);
    }
}
