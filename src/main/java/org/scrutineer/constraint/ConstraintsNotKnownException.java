package org.scrutineer.constraint;

import java.io.Serial;

/** Constraints of a kind that a rule book has no way to meet. */
public final class ConstraintsNotKnownException extends ConstraintException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what kind of constraints there must be, and what was found
     */
    public ConstraintsNotKnownException(String message) {
        super(message);
    }
}
