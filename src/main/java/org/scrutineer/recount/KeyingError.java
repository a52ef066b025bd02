package org.scrutineer.recount;

import java.util.List;
import org.scrutineer.lot.StvNumbers;

/** What happens to a mark when it is keyed. */
enum KeyingError {
    /** It is keyed as it stands. */
    NONE,
    /** It is exchanged with the next mark. */
    EXCHANGED,
    /** It is left out. */
    LEFT_OUT,
    /** It is read as the candidate above. */
    READ_ABOVE,
    /** It is read as the candidate below. */
    READ_BELOW;

    /** Each of three errors has two parts, and the last of them is two errors. */
    private static final List<KeyingError> PARTS =
            List.of(EXCHANGED, EXCHANGED, LEFT_OUT, LEFT_OUT, READ_ABOVE, READ_BELOW);

    /** Draws an error. */
    static KeyingError drawn(StvNumbers numbers) {
        return PARTS.get(numbers.place(PARTS.size()));
    }

    /**
     * Returns as whom a mark is read.
     *
     * @param candidate the number of the candidate marked
     * @param candidates how many there are
     * @return the number of the candidate read, 0 if the mark is left out
     */
    int read(int candidate, int candidates) {
        return switch (this) {
            case NONE, EXCHANGED -> candidate;
            case LEFT_OUT -> 0;
            case READ_ABOVE -> candidate > 1 ? candidate - 1 : Math.min(2, candidates);
            case READ_BELOW -> candidate < candidates ? candidate + 1 : Math.max(candidates - 1, 1);
        };
    }
}
