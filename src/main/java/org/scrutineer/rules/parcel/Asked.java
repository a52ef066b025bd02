package org.scrutineer.rules.parcel;

/** When election test and endings are asked in a move of several transfers. */
public enum Asked {
    /** After each transfer. */
    AFTER_EACH {
        @Override
        public boolean after(int number, int transfers) {
            return true;
        }
    },
    /** Only after the last. */
    AFTER_THE_LAST {
        @Override
        public boolean after(int number, int transfers) {
            return number == transfers;
        }
    };

    /**
     * Returns whether they are asked after a transfer.
     *
     * @param number which it is, from 1
     * @param transfers how many there are
     * @return whether they are
     */
    public abstract boolean after(int number, int transfers);
}
