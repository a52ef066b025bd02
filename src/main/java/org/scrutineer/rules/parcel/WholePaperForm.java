package org.scrutineer.rules.parcel;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.scrutineer.record.PartDescription;

/**
 * The transfer of a surplus as whole papers, each worth one vote.
 *
 * @param examined which papers of the candidate are examined
 * @param apportioning how many of them leave
 */
public record WholePaperForm(Examined examined, Apportioning apportioning) implements SurplusTransfer {

    public WholePaperForm {
        Objects.requireNonNull(examined, "examined");
        Objects.requireNonNull(apportioning, "apportioning");
    }

    /**
     * Makes the transfer of the papers last received.
     *
     * @param apportioning how many of them leave
     */
    public WholePaperForm(Apportioning apportioning) {
        this(Examined.Form.LAST_PARCEL, apportioning);
    }

    @Override
    public boolean eachIsOfOneValue() {
        return true;
    }

    @Override
    public <R> R match(
            Function<SurplusForm, R> votes, Function<WholePaperForm, R> wholePapers, Function<EveryNth, R> everyNth) {
        return wholePapers.apply(this);
    }

    /** States which papers are examined, where it is not the usual. */
    @Override
    public PartDescription description() {
        PartDescription ofTheLastParcel = PartDescription.NOTHING.with("fractions", apportioning.description());
        return examined == Examined.Form.LAST_PARCEL
                ? ofTheLastParcel
                : ofTheLastParcel.with("examined", examined.word());
    }

    @Override
    public OptionalInt roundsTo() {
        return apportioning.roundsTo();
    }

    @Override
    public Set<String> promises() {
        return apportioning.promises();
    }
}
