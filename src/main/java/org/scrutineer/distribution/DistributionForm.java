package org.scrutineer.distribution;

/** The shapes in which distributions are published, and what they leave open. */
public enum DistributionForm {
    /** That of this library, {@code csv-distribution}: everything is said, transfer values as exact fractions. */
    WHOLE,
    /**
     * That of the Australian Electoral Commission: nothing says what was done at a count but who gave votes, and a
     * transfer value is shown in decimals. The papers a candidate has are those that came less those that went.
     */
    AEC;

    /**
     * Returns whether a transfer value is stated exactly.
     *
     * @return whether it is, and not only to the digits shown
     */
    public boolean statesExactValues() {
        return this == WHOLE;
    }

    /**
     * Returns whether each count states what was done, when its papers had been received, and what ties were settled.
     *
     * @return whether it does
     */
    public boolean statesWhatWasDone() {
        return this == WHOLE;
    }
}
