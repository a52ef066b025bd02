package org.scrutineer.literal;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Thrown when a tie needs a lot and none was supplied. */
final class LiteralLotNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int stage;
    private final transient List<Integer> tied;
    private final LiteralPurpose purpose;

    /**
     * Creates the exception.
     *
     * @param stage the number of the stage on whose figures the candidates are tied
     * @param tied the candidates between whom the lot must decide
     * @param purpose what the lot is for
     */
    LiteralLotNeeded(int stage, Collection<Integer> tied, LiteralPurpose purpose) {
        super("tie for " + purpose + " on the figures of stage " + stage + " between " + new TreeSet<>(tied)
                + " needs a lot");
        this.stage = stage;
        this.tied = List.copyOf(new TreeSet<>(tied));
        this.purpose = purpose;
    }

    /**
     * Returns the stage on whose figures the candidates are tied.
     *
     * @return the number of the stage
     */
    int stage() {
        return stage;
    }

    /**
     * Returns the candidates between whom the lot must decide.
     *
     * @return the numbers, ascending
     */
    List<Integer> tied() {
        return tied;
    }

    /**
     * Returns what the lot is for.
     *
     * @return the purpose
     */
    LiteralPurpose purpose() {
        return purpose;
    }
}
