package org.scrutineer.rules.surplus;

import java.util.Objects;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Destination;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.AtNoValue;
import org.scrutineer.rules.parcel.Examination;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.parcel.Share;
import org.scrutineer.rules.parcel.Shares;
import org.scrutineer.rules.parcel.WithoutNextPreference;

/**
 * Passes papers on at the value at which they were received, multiplied by the surplus and divided by the votes of the
 * candidate without what papers that bear no next available preference are worth, as an exact fraction; those papers
 * leave without votes. The fraction of the surplus is at most 1, which it is too where the divisor is nothing or less:
 * a paper never gains.
 *
 * @param clause the clause
 */
public record WeightedInclusiveWithoutStranded(Clause clause) implements PaperValues {

    public WeightedInclusiveWithoutStranded {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Shares valuesOf(Examination examination) {
        Votes divisor = examination.votes().minus(examination.strandedWorth());
        return Shares.of(
                examination,
                group -> {
                    Votes product = examination.surplus().times(group.received());
                    TransferValue value =
                            divisor.isMoreThan(examination.surplus()) ? product.dividedBy(divisor) : group.received();
                    return new Share(value, product, divisor);
                },
                WithoutNextPreference.LEAVE_WITHOUT_VOTES,
                AtNoValue.GO_ON,
                Destination.Pool.LOSS_BY_FRACTION);
    }

    @Override
    public boolean areFractions() {
        return true;
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("surplusTimesReceivedByVotesWithoutStranded", clause)
                .with("rounding", "none")
                .with("withoutNextPreference", "leaveWithoutVotes")
                .with("remainder", "lossByFraction")
                .with("zeroValue", "goesOn");
    }
}
