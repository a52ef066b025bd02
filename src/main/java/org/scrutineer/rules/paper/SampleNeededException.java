package org.scrutineer.rules.paper;

import org.scrutineer.record.Clause;
import org.scrutineer.rules.part.CountRefusedException;

/** An election that does not say where the rule book is to take its random samples from. */
public final class SampleNeededException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Clause clause;
    private final Sample sample;

    SampleNeededException(Clause clause, Sample sample) {
        super("clause " + clause.number() + " takes papers at random, and the papers must "
                + (sample == Sample.DRAWN
                        ? "have an order drawn from a public seed, from which the samples are drawn too"
                        : "lie in an order for samples that are " + sample.word())
                + ", but the election has none");
        this.clause = clause;
        this.sample = sample;
    }

    /**
     * Returns the clause that takes papers at random.
     *
     * @return the clause
     */
    public Clause clause() {
        return clause;
    }

    /**
     * Returns where the samples were to come from.
     *
     * @return the choice
     */
    public Sample sample() {
        return sample;
    }
}
