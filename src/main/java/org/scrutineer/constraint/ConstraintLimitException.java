package org.scrutineer.constraint;

import java.io.Serial;

/**
 * A question about three categories or more that was not decided within the steps that are allowed. Nothing is guessed.
 */
public final class ConstraintLimitException extends ConstraintException {

    @Serial
    private static final long serialVersionUID = 1L;

    ConstraintLimitException(int steps, int cells) {
        super("whether the constraints can be met must be decided within " + steps + " steps, but was not, for " + cells
                + " combinations of groups");
    }
}
