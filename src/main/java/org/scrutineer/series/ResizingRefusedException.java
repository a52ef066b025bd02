package org.scrutineer.series;

import org.scrutineer.rules.part.CountRefusedException;

/** Constraints that counts for more and for fewer places are no way to meet. */
public final class ResizingRefusedException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    ResizingRefusedException(String message) {
        super(message);
    }
}
