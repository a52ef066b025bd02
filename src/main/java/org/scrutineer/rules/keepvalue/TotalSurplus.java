package org.scrutineer.rules.keepvalue;

import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;

/** What the elected have above the quota, added up. */
public enum TotalSurplus implements Part {
    /** The sum of votes less quota, those who lack votes taken off; zero if the sum is below zero. */
    NET("net") {
        @Override
        public Votes of(CountView view) {
            Votes sum = view.elected().stream()
                    .map(view::votesOf)
                    .reduce(Votes.ZERO, Votes::plus)
                    .minus(view.quota().times(view.elected().size()));
            return sum.isNegative() ? Votes.ZERO : sum;
        }
    },
    /** The sum over those only who have more than the quota. */
    OF_THOSE_ABOVE("ofThoseAbove") {
        @Override
        public Votes of(CountView view) {
            return view.elected().stream().map(view::surplusOf).reduce(Votes.ZERO, Votes::plus);
        }
    };

    private final String form;

    TotalSurplus(String form) {
        this.form = form;
    }

    /**
     * Returns the total surplus on the present figures.
     *
     * @param view the count
     * @return the votes, zero or more
     */
    public abstract Votes of(CountView view);

    @Override
    public PartDescription description() {
        return PartDescription.of(form);
    }
}
