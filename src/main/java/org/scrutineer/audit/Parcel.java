package org.scrutineer.audit;

import java.util.List;
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
 * @param path the stages through which they came, the latest first, as far back as they moved without others
 */
record Parcel(
        int holder,
        Fraction value,
        int first,
        int last,
        long papers,
        Fraction votes,
        Receipt received,
        int valuedAt,
        List<Integer> path)
        implements LeavingReading.Held {

    /** The same parcel, received at a stage or part, through stages. */
    Parcel receivedAt(Receipt receipt, List<Integer> through) {
        return new Parcel(holder, value, first, last, papers, votes, receipt, valuedAt, through);
    }

    /** The same parcel, credited with votes. */
    Parcel credited(Fraction credit) {
        return new Parcel(holder, value, first, last, papers, credit, received, valuedAt, path);
    }

    /** The same parcel, worth its value since a stage. */
    Parcel valuedSince(int stage) {
        return new Parcel(holder, value, first, last, papers, votes, received, stage, path);
    }

    /** The same parcel, of other papers and votes. */
    Parcel with(long otherPapers, Fraction otherVotes) {
        return new Parcel(holder, value, first, last, otherPapers, otherVotes, received, valuedAt, path);
    }
}
