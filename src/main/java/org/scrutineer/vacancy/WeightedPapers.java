package org.scrutineer.vacancy;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.TransferValue;

/**
 * Papers alike, and what each weighs.
 *
 * @param weight the weight of each, in votes
 * @param papers how many there are
 * @param preferences the numbers of candidates, first preference first
 */
record WeightedPapers(TransferValue weight, long papers, List<Integer> preferences) {

    /** Copies the list. */
    WeightedPapers {
        Objects.requireNonNull(weight, "weight");
        preferences = List.copyOf(preferences);
    }
}
