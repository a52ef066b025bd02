package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;

/**
 * What settles ties by lot, and what it is drawn from.
 *
 * @param method where the lots come from
 * @param seed the published seed, exactly as published; empty if the method has none
 * @param context what the seed was used for, such as the contest; empty if nothing was stated
 * @param lotOrder the candidates, strongest first or as their names were drawn, as the rule book has it; empty if there
 *     is no order, as where each tie has its draw
 */
public record Randomness(LotMethod method, String seed, String context, List<Candidate> lotOrder) {

    private static final Randomness NONE = new Randomness(LotMethod.NONE, "", "", List.of());

    /**
     * Copies the list and checks that what is stated goes with the method.
     *
     * @throws IllegalArgumentException if a method without seed has a seed or context, or there is an order where the
     *     method has none, or none where it has one
     */
    public Randomness {
        Objects.requireNonNull(method, "method");
        lotOrder = List.copyOf(lotOrder);
        if (!method.hasSeed() && !(seed.isEmpty() && context.isEmpty())) {
            throw new IllegalArgumentException("lots by " + method.term()
                    + " must have no seed and no context, but had \"" + seed + "\" and \"" + context + "\"");
        }
        boolean needsOrder = method != LotMethod.NONE && !method.isByTie();
        if (lotOrder.isEmpty() == needsOrder) {
            throw new IllegalArgumentException("lots by " + method.term() + " must have "
                    + (needsOrder ? "an order" : "no order") + ", but it was " + lotOrder);
        }
    }

    /**
     * Returns no lots.
     *
     * @return the absence of an order
     */
    public static Randomness none() {
        return NONE;
    }

    /**
     * Returns an order given as a list.
     *
     * @param lotOrder the candidates, strongest first
     * @return the order, or {@link #none()} if the list is empty
     */
    public static Randomness supplied(List<Candidate> lotOrder) {
        return lotOrder.isEmpty() ? NONE : new Randomness(LotMethod.SUPPLIED_ORDER, "", "", lotOrder);
    }
}
