package org.scrutineer.rules.parcel;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.scrutineer.record.PartDescription;

/**
 * The transfer of a surplus as votes.
 *
 * @param examined which papers of the candidate are examined
 * @param values at what values they leave
 * @param grouping in which transfers they leave
 */
public record SurplusForm(Examined examined, PaperValues values, Grouping grouping) implements SurplusTransfer {

    public SurplusForm {
        Objects.requireNonNull(examined, "examined");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(grouping, "grouping");
    }

    /**
     * Makes the form by which all papers leave in one transfer.
     *
     * @param examined which papers of the candidate are examined
     * @param values at what values they leave
     */
    public SurplusForm(Examined examined, PaperValues values) {
        this(examined, values, Grouping.Form.ALL_AT_ONCE);
    }

    @Override
    public Asked asked() {
        return grouping.asked();
    }

    @Override
    public boolean eachIsOfOneValue() {
        return examined.isOfOneValue() || values.isOneForAll() || grouping.eachIsOfOneValue();
    }

    /**
     * Returns whether all papers leave in one transfer.
     *
     * @return whether there is no more than one
     */
    public boolean isInOneTransfer() {
        return grouping == Grouping.Form.ALL_AT_ONCE;
    }

    /**
     * Returns the decimal places to which the value of a paper is cut, if every paper of the candidate is passed on at
     * the same share of what it is worth.
     *
     * @return the places, or nothing if shares differ or some papers stay
     */
    public OptionalInt proportionalTo() {
        return examined == Examined.Form.ALL && isInOneTransfer() ? values.proportionalTo() : OptionalInt.empty();
    }

    @Override
    public boolean makesFractions() {
        return values.areFractions();
    }

    @Override
    public boolean letsValuesRise() {
        return values.letsValuesRise();
    }

    @Override
    public <R> R match(
            Function<SurplusForm, R> votes, Function<WholePaperForm, R> wholePapers, Function<EveryNth, R> everyNth) {
        return votes.apply(this);
    }

    /** States in which transfers papers leave where it is not in one. */
    @Override
    public PartDescription description() {
        PartDescription inOneTransfer =
                PartDescription.NOTHING.with("examined", examined.word()).with("value", values.description());
        return grouping == Grouping.Form.ALL_AT_ONCE
                ? inOneTransfer
                : inOneTransfer.with("grouping", grouping.description());
    }

    @Override
    public OptionalInt roundsTo() {
        return values.roundsTo();
    }

    @Override
    public Set<String> promises() {
        return values.promises();
    }
}
