package org.scrutineer.rules.keepvalue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Keeps the value of the paper times the keep value, exactly. Candidates marked at one rank get what they would get on
 * average over all orders of them.
 *
 * <p>A candidate keeps its share of what those before it in an order leave. Over all orders in which {@code j} of the
 * other {@code m - 1} stand before it, what they leave is on average the elementary symmetric polynomial of degree
 * {@code j} in the shares they pass on, divided by the number of choices of {@code j} among {@code m - 1}; each
 * {@code j} has the same number of orders. What goes beyond the rank is the same in every order.
 *
 * @param clause the clause
 */
public record AverageOverOrders(Clause clause) implements ExactDivision {

    public AverageOverOrders {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Divided divide(Votes value, List<KeepValue> keep) {
        Map<KeepValue, Votes> keptBy = new TreeMap<>();
        for (int i = 0; i < keep.size(); i++) {
            if (!keptBy.containsKey(keep.get(i))) {
                List<KeepValue> others = new ArrayList<>(keep);
                others.remove(i);
                keptBy.put(keep.get(i), reaching(value, others).times(keep.get(i)));
            }
        }
        Votes rest = value;
        for (KeepValue one : keep) {
            rest = rest.isZero() ? rest : rest.minus(rest.times(one));
        }
        return new Divided(keep.stream().map(keptBy::get).toList(), rest);
    }

    /**
     * What reaches a candidate past its equals, on average over their orders. Held are the means of the polynomials: of
     * degree {@code j}, that of the products over all choices of {@code j} among the first others; a further one is in
     * {@code j} of them. Those who pass nothing on come last, for with them no degree is added.
     */
    private static Votes reaching(Votes value, List<KeepValue> others) {
        List<KeepValue> passing =
                others.stream().filter(other -> !other.equals(KeepValue.ONE)).toList();
        List<Votes> means = new ArrayList<>(Collections.nCopies(passing.size() + 1, Votes.ZERO));
        means.set(0, value);
        for (int known = 0; known < others.size(); known++) {
            for (int degree = Math.min(known + 1, passing.size()); degree > 0; degree--) {
                Votes without = means.get(degree).times(known + 1L - degree);
                Votes lower = means.get(degree - 1);
                Votes with = known < passing.size()
                        ? lower.minus(lower.times(passing.get(known))).times(degree)
                        : Votes.ZERO;
                means.set(degree, without.plus(with).dividedInto(known + 1L));
            }
        }
        return means.stream().reduce(Votes.ZERO, Votes::plus).dividedInto(others.size() + 1L);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("averageOverOrders", clause).with("numbers", "exact");
    }
}
