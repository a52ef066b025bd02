package org.scrutineer.audit;

import org.scrutineer.audit.reading.LeavingReading;
import org.scrutineer.record.Receipt;

/**
 * Papers that lie together: of one holder, at one value, received in one transfer. They are a chain of entries.
 *
 * @param holder the number of the candidate
 * @param value what each paper is worth
 * @param first the first entry of the chain
 * @param last the last entry of the chain
 * @param papers the number of papers
 * @param votes what was credited for them
 * @param received when they were received
 * @param valuedAt the stage of the surplus in which they last moved, 1 if there was none
 */
record Parcel(
        int holder, Fraction value, int first, int last, long papers, Fraction votes, Receipt received, int valuedAt)
        implements LeavingReading.Held {

    /** The same parcel, received at a stage or part. */
    Parcel receivedAt(Receipt receipt) {
        return new Parcel(holder, value, first, last, papers, votes, receipt, valuedAt);
    }

    /** The same parcel, credited with votes. */
    Parcel credited(Fraction credit) {
        return new Parcel(holder, value, first, last, papers, credit, received, valuedAt);
    }

    /** The same parcel, worth its value since a stage. */
    Parcel valuedSince(int stage) {
        return new Parcel(holder, value, first, last, papers, votes, received, stage);
    }
}
