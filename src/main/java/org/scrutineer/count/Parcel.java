package org.scrutineer.count;

import java.util.List;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Receipt;
import org.scrutineer.rules.parcel.HeldParcel;

/**
 * Papers that a candidate received together at one value.
 *
 * @param holder who holds them
 * @param value the worth of each
 * @param stage the stage at which they were received
 * @param part the part of that stage, 0 if it is in one piece
 * @param papers how many there are
 * @param entries the entries of the papers, in the pieces in which they came
 */
record Parcel(Candidate holder, TransferValue value, int stage, int part, long papers, List<int[]> entries)
        implements HeldParcel {

    /** When they were received. */
    Receipt receipt() {
        return new Receipt(stage, part);
    }
}
