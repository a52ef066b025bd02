package org.scrutineer.rules.surplus;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.parcel.Apportioning;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Apportions a surplus to sub-parcels of whole papers. If their papers are no more than the surplus all of them
 * leave, and as many without a next preference are set aside as it takes to make up the surplus. If they are more, each
 * sub-parcel gives up the whole part of its papers times surplus divided by all transferable papers, and those with the
 * largest fractions one more until the surplus is made up; of equal fractions that of the larger sub-parcel is the
 * larger.
 *
 * @param products how the number of papers to leave is worked out
 * @param ties how a fraction is chosen of several that are equal, of equal sub-parcels
 * @param clause the clause
 */
public record WholePapers(Products products, TieRule ties, Clause clause) implements Apportioning {

    /** How the papers of a sub-parcel times the surplus, divided by all transferable papers, are worked out. */
    public enum Products {
        /** Exactly, which is the usual and not described. */
        EXACT {
            @Override
            Product of(long papers, long surplus, long total) {
                long product = Math.multiplyExact(papers, surplus);
                return new Product(product / total, BigInteger.valueOf(product % total));
            }

            @Override
            PartDescription describedIn(PartDescription part) {
                return part;
            }
        },
        /**
         * As the papers times the transfer value, the surplus divided by the transferable papers, in binary numbers of
         * 24 digits: the value and the product are each rounded to the nearest, of two as near to the even one.
         */
        SINGLE_PRECISION {
            @Override
            Product of(long papers, long surplus, long total) {
                BinaryNumber value = BinaryNumber.of(surplus).dividedBy(BinaryNumber.of(total));
                BinaryNumber product = BinaryNumber.of(papers).times(value);
                return new Product(product.whole(), product.fraction());
            }

            @Override
            PartDescription describedIn(PartDescription part) {
                return part.with("products", "singlePrecision");
            }
        };

        abstract Product of(long papers, long surplus, long total);

        abstract PartDescription describedIn(PartDescription part);
    }

    /**
     * How many papers of a sub-parcel are to leave.
     *
     * @param whole the whole part
     * @param fraction the fraction, in a unit that is the same for all
     */
    record Product(long whole, BigInteger fraction) {}

    public WholePapers {
        Objects.requireNonNull(products, "products");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Makes the part that works exactly.
     *
     * @param ties how a fraction is chosen of several that are equal, of equal sub-parcels
     * @param clause the clause
     */
    public WholePapers(TieRule ties, Clause clause) {
        this(Products.EXACT, ties, clause);
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(0);
    }

    @Override
    public Set<String> promises() {
        return Set.of("I19");
    }

    @Override
    public Apportionment apportion(long surplus, List<SubParcel> parcels, CountView view, Lots lots) {
        long total = parcels.stream().mapToLong(SubParcel::papers).sum();
        List<Long> leaving = new ArrayList<>();
        if (total <= surplus) {
            parcels.forEach(parcel -> leaving.add(parcel.papers()));
            return new Apportionment(leaving, surplus - total, List.of());
        }
        Map<SubParcel, Product> shares = new LinkedHashMap<>();
        long missing = surplus;
        for (SubParcel parcel : parcels) {
            Product share = products.of(parcel.papers(), surplus, total);
            shares.put(parcel, share);
            leaving.add(share.whole());
            missing -= share.whole();
        }
        Raising raising = new Raising(shares, view, lots);
        for (SubParcel raised : raising.largest(missing)) {
            int place = parcels.indexOf(raised);
            leaving.set(place, leaving.get(place) + 1);
        }
        return new Apportionment(leaving, 0, raising.decisions);
    }

    /** Raises the largest fractions to one paper each. */
    private final class Raising {

        private final Map<SubParcel, Product> shares;
        private final CountView view;
        private final Lots lots;
        private final List<Decision> decisions = new ArrayList<>();

        private Raising(Map<SubParcel, Product> shares, CountView view, Lots lots) {
            this.shares = shares;
            this.view = view;
            this.lots = lots;
        }

        private List<SubParcel> largest(long number) {
            List<SubParcel> left = new ArrayList<>(shares.keySet());
            List<SubParcel> raised = new ArrayList<>();
            while (raised.size() < number) {
                List<SubParcel> equal = first(left);
                long places = number - raised.size();
                List<SubParcel> next = equal.size() <= places ? equal : byTieRule(equal, places);
                raised.addAll(next);
                left.removeAll(next);
            }
            return raised;
        }

        /** Those with the largest fraction, and of these the largest sub-parcels. */
        private List<SubParcel> first(List<SubParcel> left) {
            BigInteger fraction = left.stream()
                    .map(this::fraction)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            List<SubParcel> equal = left.stream()
                    .filter(parcel -> fraction(parcel).equals(fraction))
                    .toList();
            long size = equal.stream().mapToLong(SubParcel::papers).max().orElseThrow();
            return equal.stream().filter(parcel -> parcel.papers() == size).toList();
        }

        private BigInteger fraction(SubParcel parcel) {
            return Objects.requireNonNull(shares.get(parcel)).fraction();
        }

        private List<SubParcel> byTieRule(List<SubParcel> equal, long number) {
            List<Candidate> tied =
                    new ArrayList<>(equal.stream().map(SubParcel::to).toList());
            List<Candidate> chosen = new ArrayList<>();
            List<TieBreak> steps = new ArrayList<>();
            while (chosen.size() < number) {
                TieRule.Settled settled = ties.settle(new Tie(TiePurpose.FRACTION, tied), view, lots.after(steps));
                steps.addAll(settled.steps());
                chosen.add(settled.chosen());
                tied.remove(settled.chosen());
            }
            decisions.add(new Decision(DecisionType.APPORTION, chosen, Reason.EQUAL_FRACTION, clause, steps));
            return equal.stream().filter(parcel -> chosen.contains(parcel.to())).toList();
        }
    }

    @Override
    public PartDescription description() {
        return products.describedIn(PartDescription.of("wholePapers", clause)).with("ties", ties.description());
    }
}
