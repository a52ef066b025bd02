package org.scrutineer.literal;

import java.util.Collection;
import java.util.List;

/**
 * The lots supplied to a count.
 *
 * @param order all candidates, the strongest first; empty if no lot was supplied
 */
record LiteralLots(List<Integer> order) {

    /** Copies the list. */
    LiteralLots {
        order = List.copyOf(order);
    }

    /**
     * Returns the one who stands earliest in the order.
     *
     * @param tied the candidates tied, two or more
     * @param stage the stage on whose figures they are tied
     * @param purpose what the lot is for
     * @return the candidate
     * @throws LiteralLotNeeded if no lot was supplied
     */
    int earliest(Collection<Integer> tied, int stage, LiteralPurpose purpose) {
        return ordered(tied, stage, purpose).get(0);
    }

    /**
     * Returns the one who stands latest in the order.
     *
     * @param tied the candidates tied, two or more
     * @param stage the stage on whose figures they are tied
     * @param purpose what the lot is for
     * @return the candidate
     * @throws LiteralLotNeeded if no lot was supplied
     */
    int latest(Collection<Integer> tied, int stage, LiteralPurpose purpose) {
        return ordered(tied, stage, purpose).get(tied.size() - 1);
    }

    private List<Integer> ordered(Collection<Integer> tied, int stage, LiteralPurpose purpose) {
        if (order.isEmpty()) {
            throw new LiteralLotNeeded(stage, tied, purpose);
        }
        List<Integer> found = order.stream().filter(tied::contains).toList();
        if (found.size() != tied.size()) {
            throw new IllegalArgumentException("lots must name every candidate once, but were " + order);
        }
        return found;
    }
}
