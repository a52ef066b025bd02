package org.scrutineer.lot;

import java.util.Objects;
import org.scrutineer.ballot.Candidate;

/**
 * A lot drawn for a tie.
 *
 * @param chosen the candidate drawn
 * @param index which number of the generator made the draw, from 0
 */
public record DrawnLot(Candidate chosen, int index) {

    public DrawnLot {
        Objects.requireNonNull(chosen, "chosen");
    }
}
