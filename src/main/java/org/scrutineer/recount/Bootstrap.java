package org.scrutineer.recount;

import java.util.function.Function;

/**
 * As many papers as were counted, each drawn from all that were counted: one may be drawn several times, another not at
 * all. It shows how much hangs on few papers. It is no statement about voters who did not vote.
 */
public record Bootstrap() implements Variation {

    @Override
    public <R> R match(Function<KeyingErrors, R> keyed, Function<Bootstrap, R> drawn, Function<Resample, R> sampled) {
        return drawn.apply(this);
    }

    @Override
    public String term() {
        return "bootstrap";
    }

    @Override
    public String toString() {
        return "papers drawn again from those counted";
    }
}
