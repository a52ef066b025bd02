package org.scrutineer.series;

import org.scrutineer.rules.part.CountRefusedException;

/** An election whose places cannot be filled one after the other. */
public final class PassesRefusedException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    PassesRefusedException(String message) {
        super(message);
    }
}
