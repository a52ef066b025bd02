package org.scrutineer.recount;

import java.util.function.Function;

/** In what the papers of a recount differ from those that were counted. */
public sealed interface Variation permits KeyingErrors, Bootstrap, Resample {

    /**
     * Returns what the function for this variation returns.
     *
     * @param keyed for errors in keying
     * @param drawn for papers drawn again
     * @param sampled for samples drawn again
     * @param <R> what is returned
     * @return the result
     */
    <R> R match(Function<KeyingErrors, R> keyed, Function<Bootstrap, R> drawn, Function<Resample, R> sampled);

    /**
     * Returns the word that the draws of this variation are made under.
     *
     * @return the word
     */
    String term();
}
