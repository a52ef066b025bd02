package org.scrutineer.rules.parcel;

import java.util.Objects;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;

/**
 * A transfer value and what it was worked out from.
 *
 * @param value the value at which papers are passed on
 * @param numerator what the rule divides
 * @param divisor what it divides by: votes, or a number of papers
 */
public record Share(TransferValue value, Votes numerator, Votes divisor) {

    public Share {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(divisor, "divisor");
    }

    /**
     * Returns the share of papers that leave without votes, by the same division.
     *
     * @return nothing of the same divisor
     */
    public Share atNoValue() {
        return new Share(TransferValue.ZERO, Votes.ZERO, divisor);
    }
}
