package org.scrutineer.rules.surplus;

import java.util.ArrayList;
import java.util.List;
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
 * @param ties how a fraction is chosen of several that are equal, of equal sub-parcels
 * @param clause the clause
 */
public record WholePapers(TieRule ties, Clause clause) implements Apportioning {

    public WholePapers {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
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
        List<SubParcel> fractions = new ArrayList<>();
        long missing = surplus;
        for (SubParcel parcel : parcels) {
            long whole = Math.multiplyExact(parcel.papers(), surplus) / total;
            leaving.add(whole);
            missing -= whole;
            if (parcel.papers() * surplus % total > 0) {
                fractions.add(parcel);
            }
        }
        Raising raising = new Raising(surplus, total, view, lots);
        for (SubParcel raised : raising.largest(fractions, missing)) {
            int place = parcels.indexOf(raised);
            leaving.set(place, leaving.get(place) + 1);
        }
        return new Apportionment(leaving, 0, raising.decisions);
    }

    /** Raises the largest fractions to one paper each. */
    private final class Raising {

        private final long surplus;
        private final long total;
        private final CountView view;
        private final Lots lots;
        private final List<Decision> decisions = new ArrayList<>();

        private Raising(long surplus, long total, CountView view, Lots lots) {
            this.surplus = surplus;
            this.total = total;
            this.view = view;
            this.lots = lots;
        }

        private List<SubParcel> largest(List<SubParcel> fractions, long number) {
            List<SubParcel> left = new ArrayList<>(fractions);
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
            long fraction = left.stream().mapToLong(this::fraction).max().orElseThrow();
            List<SubParcel> equal =
                    left.stream().filter(parcel -> fraction(parcel) == fraction).toList();
            long size = equal.stream().mapToLong(SubParcel::papers).max().orElseThrow();
            return equal.stream().filter(parcel -> parcel.papers() == size).toList();
        }

        private long fraction(SubParcel parcel) {
            return parcel.papers() * surplus % total;
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
        return PartDescription.of("wholePapers", clause).with("ties", ties.description());
    }
}
