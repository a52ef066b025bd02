package org.scrutineer.recount;

import java.util.function.Function;

/**
 * The papers that were counted, in an order drawn anew, by whose seed samples are drawn anew too. It shows how far a
 * result depends on the draw where a rule book takes whole papers at random or by their order.
 */
public record Resample() implements Variation {

    @Override
    public <R> R match(Function<KeyingErrors, R> keyed, Function<Bootstrap, R> drawn, Function<Resample, R> sampled) {
        return sampled.apply(this);
    }

    @Override
    public String term() {
        return "samples";
    }

    @Override
    public String toString() {
        return "the same papers, their order and samples of them drawn again";
    }
}
