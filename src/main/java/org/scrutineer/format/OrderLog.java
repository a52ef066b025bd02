package org.scrutineer.format;

import org.scrutineer.ballot.NumberedAccumulator;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.format.BltOptions.FileOrder;

/** Takes note of the order of papers as they are read, or does not. */
interface OrderLog {

    /** Takes no note. */
    OrderLog NONE = new OrderLog() {
        @Override
        public void add(int addition, long number) {}

        @Override
        public PaperOrder order(NumberedAccumulator papers) {
            return PaperOrder.none();
        }

        @Override
        public PapersLimit limit() {
            return PapersLimit.OF_PAPERS;
        }
    };

    /**
     * Returns a log.
     *
     * @param order what becomes of the order of papers
     * @return a log that takes note, or none
     */
    static OrderLog of(FileOrder order) {
        return order == FileOrder.FORGOTTEN ? NONE : new Kept();
    }

    /**
     * Takes note of papers that stand together.
     *
     * @param addition the number of their addition to the papers
     * @param number how many there are, at least 1
     */
    void add(int addition, long number);

    /**
     * Returns the order of all papers noted.
     *
     * @param papers the papers, from which ballots were built
     * @return the order, none if no note was taken
     */
    PaperOrder order(NumberedAccumulator papers);

    /**
     * Returns how many papers there may be.
     *
     * @return the limit
     */
    PapersLimit limit();

    /** Takes note. */
    final class Kept implements OrderLog {

        private final PaperOrder.Builder builder = new PaperOrder.Builder();

        @Override
        public void add(int addition, long number) {
            builder.add(addition, number);
        }

        @Override
        public PaperOrder order(NumberedAccumulator papers) {
            return builder.build(papers);
        }

        @Override
        public PapersLimit limit() {
            return PapersLimit.OF_AN_ORDER;
        }
    }
}
