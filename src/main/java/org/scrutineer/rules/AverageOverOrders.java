package org.scrutineer.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;

/**
 * Keeps the value of the paper times the keep value, exactly. Candidates marked at one rank get what they would get on
 * average over all orders of them.
 *
 * <p>A candidate keeps its share of what those before it in an order leave. Over all orders in which {@code j} of the other
 * {@code m - 1} stand before it, what they leave is on average the elementary symmetric polynomial of degree {@code j} in
 * the shares they pass on, divided by the number of choices of {@code j} among {@code m - 1}; each {@code j} has the same
 * number of orders. What goes beyond the rank is the same in every order.
 *
 * @param clause the clause
 */
public record AverageOverOrders(Clause clause) implements ExactDivision {

    /** Checks that nothing is missing. */
    public AverageOverOrders {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Divided divide(Votes value, List<KeepValue> keep) {
        List<Votes> kept = new ArrayList<>();
        for (int i = 0; i < keep.size(); i++) {
            List<KeepValue> others = new ArrayList<>(keep);
            others.remove(i);
            kept.add(reaching(value, others).times(keep.get(i)));
        }
        Votes rest = value;
        for (KeepValue one : keep) {
            rest = rest.minus(rest.times(one));
        }
        return new Divided(kept, rest);
    }

    /** What reaches a candidate past its equals, on average over their orders. */
    private static Votes reaching(Votes value, List<KeepValue> others) {
        List<Votes> polynomials = new ArrayList<>(Collections.nCopies(others.size() + 1, Votes.ZERO));
        polynomials.set(0, value);
        for (int known = 0; known < others.size(); known++) {
            for (int degree = known + 1; degree > 0; degree--) {
                Votes lower = polynomials.get(degree - 1);
                Votes passed = lower.minus(lower.times(others.get(known)));
                polynomials.set(degree, polynomials.get(degree).plus(passed));
            }
        }
        Votes sum = Votes.ZERO;
        long choices = 1;
        for (int degree = 0; degree < polynomials.size(); degree++) {
            sum = sum.plus(polynomials.get(degree).dividedInto(choices));
            choices = Math.multiplyExact(choices, others.size() - degree) / (degree + 1L);
        }
        return sum.dividedInto(others.size() + 1L);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("form", "averageOverOrders", "numbers", "exact", "clause", clause.number());
    }
}
