package org.scrutineer.recount;

import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.lot.StvNumbers;

/** The same papers in other orders, each with a seed of its own for samples. */
final class ResampledPapers implements VariedPapers {

    private final Election election;
    private final int[] canonical;

    /**
     * Takes the papers.
     *
     * @param election the election, with a paper
     * @throws IllegalArgumentException if there are more papers than an array can hold
     */
    ResampledPapers(Election election) {
        this.election = election;
        this.canonical = PaperOrder.canonical(election.ballots());
    }

    /**
     * The seed is the first number, in hexadecimal digits; then each place from the last down is swapped with one
     * drawn.
     */
    @Override
    public Election varied(StvNumbers numbers) {
        String seed = Long.toHexString(numbers.next());
        int[] entries = canonical.clone();
        for (int last = entries.length - 1; last > 0; last--) {
            int place = numbers.place(last + 1);
            int there = entries[last];
            entries[last] = entries[place];
            entries[place] = there;
        }
        return entries.length == 0 ? election : election.withOrder(PaperOrder.drawn(seed, "", entries));
    }
}
