package org.scrutineer.format;

import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.format.BltOptions.FileOrder;

/** Takes note of the order of papers as they are read, or does not. */
interface OrderLog {

    /** Takes no note. */
    OrderLog NONE = new OrderLog() {
        @Override
        public void add(int entry, long number) {}

        @Override
        public PaperOrder order() {
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
     * @param entry the entry of their preferences
     * @param number how many there are, at least 1
     */
    void add(int entry, long number);

    /**
     * Returns the order of all papers noted.
     *
     * @return the order, none if no note was taken
     */
    PaperOrder order();

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
        public void add(int entry, long number) {
            builder.add(entry, number);
        }

        @Override
        public PaperOrder order() {
            return builder.build();
        }

        @Override
        public PapersLimit limit() {
            return PapersLimit.OF_AN_ORDER;
        }
    }
}
