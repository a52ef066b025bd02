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
        public Limit limit() {
            return Limit.OF_PAPERS;
        }
    };

    /**
     * How many papers there may not be.
     *
     * @param papers the number of papers, above all that there may be
     * @param words the number as it stands in a message, and what it is the limit of
     */
    record Limit(long papers, String words) {

        private static final Limit OF_PAPERS = new Limit(1L << 53, "2^53");
        private static final Limit OF_AN_ORDER = new Limit((1L << 31) - 8, "2^31 - 8 to be kept in their order");
    }

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
     * Returns how many papers are too many.
     *
     * @return the limit
     */
    Limit limit();

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
        public Limit limit() {
            return Limit.OF_AN_ORDER;
        }
    }
}
