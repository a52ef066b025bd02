package org.scrutineer.ballot;

/**
 * Papers that are gathered from entries of other papers, in whose order they lie if that is known. Not safe for several
 * threads at once.
 */
public sealed interface Gathering {

    /**
     * Starts without papers.
     *
     * @param order the order of the papers that entries are taken from
     * @param candidates the number of candidates, from 1 to {@link Candidate#MAX_NUMBER}
     * @return what gathers them
     * @throws IllegalArgumentException if the number is out of range
     */
    static Gathering of(PaperOrder order, int candidates) {
        return order.isKnown()
                ? new InOrder(order, new NumberedAccumulator(candidates))
                : new Unordered(new BallotAccumulator(candidates));
    }

    /**
     * Adds what became of the next entry.
     *
     * @param number the number of its papers, at least 1
     * @param preferences the preferences
     * @throws IllegalArgumentException if a marked candidate does not exist, or there are too many papers
     */
    void add(long number, Preferences preferences);

    /**
     * Adds what became of the next entry, whose marks are known to be good.
     *
     * @param number the number of its papers, at least 1
     * @param marks the marks, as {@link Ballots#mark(int)} gives them; copied
     * @param length how many of the marks are of this entry
     * @throws IllegalArgumentException if there are too many papers
     */
    void add(long number, short[] marks, int length);

    /**
     * Returns the papers gathered.
     *
     * @return the papers
     */
    Ballots build();

    /**
     * Returns the order of the papers built last, to which each entry was added once, in turn.
     *
     * @return the order, none if the other papers had none
     */
    PaperOrder order();

    /**
     * Papers without an order.
     *
     * @param papers the papers
     */
    record Unordered(BallotAccumulator papers) implements Gathering {
        @Override
        public void add(long number, Preferences preferences) {
            papers.add(number, preferences);
        }

        @Override
        public void add(long number, short[] marks, int length) {
            papers.add(number, marks, length);
        }

        @Override
        public Ballots build() {
            return papers.build();
        }

        @Override
        public PaperOrder order() {
            return PaperOrder.none();
        }
    }

    /**
     * Papers in an order.
     *
     * @param entries the order of the entries
     * @param papers the papers, an addition for each entry
     */
    record InOrder(PaperOrder entries, NumberedAccumulator papers) implements Gathering {
        @Override
        public void add(long number, Preferences preferences) {
            papers.add(number, preferences);
        }

        @Override
        public void add(long number, short[] marks, int length) {
            papers.add(number, marks, length);
        }

        @Override
        public Ballots build() {
            return papers.build();
        }

        @Override
        public PaperOrder order() {
            return entries.of(papers::entryOf);
        }
    }
}
