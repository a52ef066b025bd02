package org.scrutineer.rules.parcel;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;

/**
 * The transfer of a surplus as votes.
 *
 * @param examined which papers of the candidate are examined
 * @param values at what values they leave
 */
public record SurplusForm(Examined examined, PaperValues values) implements SurplusTransfer {

    public SurplusForm {
        Objects.requireNonNull(examined, "examined");
        Objects.requireNonNull(values, "values");
    }

    @Override
    public OptionalInt roundsTo() {
        return values.roundsTo();
    }

    @Override
    public Set<String> promises() {
        return values.promises();
    }

    @Override
    public Move of(Candidate candidate, List<Decision> decisions) {
        return new Move.TransferSurplus(candidate, this, decisions);
    }

    @Override
    public PartDescription description() {
        return PartDescription.NOTHING.with("examined", examined.word()).with("value", values.description());
    }
}
