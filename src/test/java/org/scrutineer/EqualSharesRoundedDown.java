package org.scrutineer;

import java.util.List;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.keepvalue.AverageOverOrders;
import org.scrutineer.rules.keepvalue.ExactDivision;

/**
 * Keeps and passes on shares rounded down to nine places, as stv-rs does; equal candidates count as all their orders.
 *
 * <p>Each share is rounded before it meets the value of the paper, and the product again.
 */
record EqualSharesRoundedDown() implements ExactDivision {

    private static final Rounding DOWN = Rounding.down(9);

    @Override
    public Divided divide(Votes value, List<KeepValue> keep) {
        Votes one = Votes.of(1);
        List<Votes> kept = new AverageOverOrders(Clause.of("none"))
                .divide(one, keep).kept().stream()
                        .map(share -> product(value, share))
                        .toList();
        Votes passed = one;
        for (KeepValue each : keep) {
            passed = product(passed, one.minus(one.times(each)));
        }
        return new Divided(kept, product(value, passed));
    }

    private static Votes product(Votes value, Votes share) {
        return value.times(KeepValue.parse(share.rounded(DOWN).toString())).rounded(DOWN);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("equalSharesRoundedDown");
    }
}
