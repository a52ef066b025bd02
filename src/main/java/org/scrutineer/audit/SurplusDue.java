package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.audit.reading.CreditReading;
import org.scrutineer.audit.reading.ValueReading;
import org.scrutineer.record.Receipt;

/** A surplus on its way: at what value its papers leave, worked out before any moves, and what has been given up. */
final class SurplusDue {

    private final int candidate;
    private final ValueReading value;
    private final CreditReading credit;
    private final Fraction surplus;
    private final Fraction credited;
    private final Map<Fraction, ValueReading.Worked> worked = new TreeMap<>(Comparator.reverseOrder());
    private Fraction looked = Fraction.ZERO;
    private Fraction left = Fraction.ZERO;
    private Fraction given = Fraction.ZERO;
    private int turns;

    /**
     * Works the values out.
     *
     * @param candidate whose surplus it is
     * @param value how papers leave
     * @param credit what papers are credited with
     * @param table the figures before the surplus leaves
     * @param looks how many papers of some have a next preference
     * @param turns the papers of each transfer
     */
    SurplusDue(
            int candidate,
            ValueReading value,
            CreditReading credit,
            Table table,
            Transferable looks,
            List<List<Parcel>> turns) {
        this.candidate = candidate;
        this.value = value;
        this.credit = credit;
        this.surplus = table.surplus(candidate);
        this.turns = turns.size();
        List<Parcel> examined = turns.stream().flatMap(List::stream).toList();
        this.credited = examined.stream().map(Parcel::votes).reduce(Fraction.ZERO, Fraction::plus);
        Map<Fraction, List<Parcel>> groups = byValue(examined);
        Map<Fraction, Long> transferable = new TreeMap<>();
        Fraction stranded = Fraction.ZERO;
        for (var group : groups.entrySet()) {
            long some = looks.of(group.getValue());
            transferable.put(group.getKey(), some);
            stranded = stranded.plus(group.getKey().times(papers(group.getValue()) - some));
        }
        for (var group : groups.entrySet()) {
            ValueReading.Group all = new ValueReading.Group(
                    group.getKey(),
                    origin(group.getValue()),
                    transferable.getOrDefault(group.getKey(), 0L),
                    papers(examined),
                    stranded);
            worked.put(group.getKey(), value.formula().worked(surplus, table.votes(candidate), all));
        }
    }

    /** How many papers of some have a next preference. */
    interface Transferable {
        /** Looks at papers, and moves none. */
        long of(List<Parcel> some);
    }

    static long papers(List<Parcel> some) {
        return some.stream().mapToLong(Parcel::papers).sum();
    }

    /** Parcels by value, the highest first. */
    static Map<Fraction, List<Parcel>> byValue(List<Parcel> some) {
        Map<Fraction, List<Parcel>> byValue = new TreeMap<>(Comparator.reverseOrder());
        some.forEach(parcel -> byValue.computeIfAbsent(parcel.value(), any -> new ArrayList<>())
                .add(parcel));
        return byValue;
    }

    private static ValueReading.Origin origin(List<Parcel> parcels) {
        return parcels.stream().allMatch(parcel -> parcel.received().equals(Receipt.OF_FIRST_PREFERENCES))
                ? ValueReading.Origin.FIRST_PREFERENCES
                : ValueReading.Origin.TRANSFERS;
    }

    int candidate() {
        return candidate;
    }

    ValueReading value() {
        return value;
    }

    Fraction surplus() {
        return surplus;
    }

    /** The value at which papers leave that were received at one. */
    ValueReading.Worked worked(Fraction received) {
        return worked.getOrDefault(received, new ValueReading.Worked(received, surplus, surplus));
    }

    /** What leaves of papers in a transfer, in the words of a record. */
    TakenPapers taken(List<Parcel> own, long papers, ValueReading.Worked at) {
        String selector = value.examinesAll() ? worked.size() > 1 ? "value" : "all" : "lastParcel";
        List<Receipt> receipts = value.leavesAtOnce()
                ? List.of()
                : own.stream().map(Parcel::received).toList();
        return TakenPapers.surplus(
                candidate,
                papers,
                at.value().times(papers),
                selector,
                own.get(0).value(),
                at,
                receipts);
    }

    /**
     * What the candidate gives up in the next transfer, in which papers of some worth leave; at the end, what is left.
     */
    Fraction givesUp(List<Parcel> own, Fraction worth) {
        turns--;
        looked = looked.plus(own.stream().map(Parcel::votes).reduce(Fraction.ZERO, Fraction::plus));
        left = credit.places().isPresent() ? left : left.plus(worth);
        Fraction before = given;
        given = turns == 0 || credited.signum() == 0 ? surplus : credit.givenUp(surplus, left, looked, credited);
        return given.minus(before);
    }
}
