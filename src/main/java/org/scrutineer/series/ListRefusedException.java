package org.scrutineer.series;

import org.scrutineer.rules.part.CountRefusedException;

/** An election of which no ordered list can be made as asked for. */
public final class ListRefusedException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    ListRefusedException(String message) {
        super(message);
    }
}
