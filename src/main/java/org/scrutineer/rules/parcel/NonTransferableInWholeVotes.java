package org.scrutineer.rules.parcel;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Credits candidates as another credit does, but lets only whole votes become non-transferable; the fraction is lost.
 *
 * @param credit what candidates are credited with
 * @param clause the clause, or the practice
 */
public record NonTransferableInWholeVotes(Credit credit, Clause clause) implements Credit {

    public NonTransferableInWholeVotes {
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return credit.roundsTo();
    }

    @Override
    public Votes credited(Votes worth) {
        return credit.credited(worth);
    }

    @Override
    public Votes nonTransferable(Votes worth) {
        return credit.nonTransferable(worth).rounded(Rounding.down(0));
    }

    @Override
    public Votes givenUp(PartOfSurplus soFar) {
        return credit.givenUp(soFar);
    }

    @Override
    public boolean cutsOff() {
        return true;
    }

    @Override
    public boolean mayGiveMore() {
        return credit.mayGiveMore();
    }

    @Override
    public PartDescription description() {
        return credit.description().with("nonTransferable", PartDescription.of("wholeVotes", clause));
    }
}
