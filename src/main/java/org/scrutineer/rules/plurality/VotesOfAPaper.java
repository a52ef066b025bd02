package org.scrutineer.rules.plurality;

import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Part;

/** How many votes a paper has. */
public enum VotesOfAPaper implements Part {
    /** One, whatever the number of places. */
    ONE("one") {
        @Override
        public int among(int seats) {
            return 1;
        }
    },
    /** As many as there are places. */
    ONE_FOR_EACH_PLACE("oneForEachPlace") {
        @Override
        public int among(int seats) {
            return seats;
        }
    };

    private final String form;

    VotesOfAPaper(String form) {
        this.form = form;
    }

    /**
     * Returns the votes of a paper.
     *
     * @param seats the places to fill
     * @return the votes, at least 1
     */
    public abstract int among(int seats);

    @Override
    public PartDescription description() {
        return PartDescription.of(form);
    }
}
