package org.scrutineer.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.audit.reading.CreditReading;
import org.scrutineer.audit.reading.StepReading;
import org.scrutineer.audit.reading.ValueReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Receipt;

/** Moves the parcels of papers as a rule book asks, and the figures of the table with them. */
final class Transfers implements PaperMoves {

    private final Table table;
    private final Parcels parcels;
    private final CreditReading credit;
    private final List<List<Parcel>> held = new ArrayList<>();
    private final Deque<List<Parcel>> leaving = new ArrayDeque<>();

    Transfers(Table table, Ballots ballots, CreditReading credit) {
        this.table = table;
        this.credit = credit;
        this.parcels = new Parcels(ballots, table.ron());
        table.layOut(ballots);
        for (int number = 0; number <= table.candidates().size(); number++) {
            held.add(new ArrayList<>());
        }
    }

    @Override
    public void layOutFirstPreferences() {
        Parcels.Sorted sorted = parcels.sort(parcels.all(), table.open());
        table.validPapers = sorted.transferable();
        for (int number = 1; number <= table.candidates().size(); number++) {
            if (sorted.papersFor(number) > 0) {
                receive(sorted.parcel(number, Fraction.ONE).credited(Fraction.of(sorted.papersFor(number))));
            }
        }
    }

    @Override
    public MovementDue surplus(int candidate, StepReading step) {
        ValueReading value = step.value().orElseThrow();
        MovementDue movement = new MovementDue(credit);
        Fraction surplus = table.surplus(candidate);
        Fraction votes = table.votes(candidate);
        List<Parcel> own = held.get(candidate);
        List<Parcel> examined = value.examinesAll() || own.isEmpty() ? own : own.subList(own.size() - 1, own.size());
        Map<Fraction, List<Parcel>> byValue = byValue(examined);
        long looked = papers(examined);
        String selector = value.examinesAll() ? byValue.size() > 1 ? "value" : "all" : "lastParcel";
        boolean[] open = table.open();
        Fraction left = surplus;
        long gone = 0;
        boolean remainderIsLost = value.remainderIsLost(false);
        Fraction lost = Fraction.ZERO;
        for (var group : byValue.entrySet()) {
            Parcels.Sorted sorted = parcels.sort(group.getValue(), open);
            long leave = value.leaving(papers(group.getValue()), sorted.transferable());
            ValueReading.Worked worked = value.formula()
                    .worked(
                            surplus,
                            votes,
                            new ValueReading.Group(
                                    group.getKey(), origin(group.getValue()), sorted.transferable(), looked));
            Fraction worth = worked.value().times(leave);
            if (leave > 0) {
                movement.take(TakenPapers.surplus(candidate, leave, worth, selector, group.getKey(), worked));
            }
            boolean goOn = value.goOn(worked.value());
            Fraction arrived = goOn
                    ? passOn(movement, candidate, sorted, worked.value(), table.receipt.stage())
                    : Fraction.ZERO;
            long stranded = leave - (goOn ? sorted.transferable() : 0);
            arrived = arrived.plus(strand(movement, candidate, stranded, worked.value()));
            lost = lost.plus(worth.minus(arrived));
            left = left.minus(worth);
            gone += leave;
            remainderIsLost = value.remainderIsLost(
                    group.getKey().times(sorted.transferable()).compareTo(surplus) > 0);
        }
        if (left.signum() != 0) {
            movement.take(TakenPapers.remainder(candidate, left));
            leaveOver(movement, candidate, left, remainderIsLost);
        }
        leaveOver(movement, candidate, lost, true);
        table.take(candidate, gone, surplus);
        table.markPassedOn(candidate);
        own.clear();
        deliver(movement);
        return movement;
    }

    private static ValueReading.Origin origin(List<Parcel> parcels) {
        return parcels.stream().allMatch(parcel -> parcel.received().equals(Receipt.OF_FIRST_PREFERENCES))
                ? ValueReading.Origin.FIRST_PREFERENCES
                : ValueReading.Origin.TRANSFERS;
    }

    private void leaveOver(MovementDue movement, int candidate, Fraction left, boolean lost) {
        if (lost) {
            movement.move(candidate, MovementDue.LOSS, 0, left);
            table.loss = table.loss.plus(left);
        } else {
            movement.move(candidate, MovementDue.NON_TRANSFERABLE, 0, left);
            table.nonTransferable = table.nonTransferable.plus(left);
        }
    }

    @Override
    public void exclude(List<Integer> excluded, StepReading step) {
        List<Parcel> all = new ArrayList<>();
        for (int number : excluded) {
            table.exclude(number);
            all.addAll(held.get(number));
            held.get(number).clear();
        }
        leaving.clear();
        leaving.addAll(step.leaving().orElseThrow().inTurn(all));
        if (leaving.isEmpty()) {
            leaving.add(List.of());
        }
    }

    @Override
    public int toLeave() {
        return leaving.size();
    }

    @Override
    public void abandon() {
        leaving.clear();
    }

    @Override
    public MovementDue nextOfExclusion() {
        MovementDue movement = new MovementDue(credit);
        Map<Integer, List<Parcel>> byHolder = new TreeMap<>();
        leaving.remove()
                .forEach(parcel -> byHolder.computeIfAbsent(parcel.holder(), any -> new ArrayList<>())
                        .add(parcel));
        boolean[] open = table.open();
        byHolder.forEach((holder, own) -> byValue(own).forEach((value, group) -> {
            long papers = papers(group);
            Fraction given = group.stream().map(Parcel::votes).reduce(Fraction.ZERO, Fraction::plus);
            Parcels.Sorted sorted = parcels.sort(group, open);
            List<Receipt> receipts = group.stream().map(Parcel::received).toList();
            movement.take(TakenPapers.exclusion(holder, papers, given, value, receipts));
            Fraction arrived = strand(movement, holder, papers - sorted.transferable(), value)
                    .plus(passOn(movement, holder, sorted, value, valuedAt(group)));
            leaveOver(movement, holder, given.minus(arrived), true);
            table.take(holder, papers, given);
        }));
        deliver(movement);
        return movement;
    }

    private static long papers(List<Parcel> some) {
        return some.stream().mapToLong(Parcel::papers).sum();
    }

    private static int valuedAt(List<Parcel> some) {
        return some.stream().mapToInt(Parcel::valuedAt).min().orElse(1);
    }

    /** Sends papers to their next preferences; what is credited for them. */
    private static Fraction passOn(
            MovementDue movement, int from, Parcels.Sorted sorted, Fraction value, int valuedAt) {
        Fraction credited = Fraction.ZERO;
        for (int place = 1; place < sorted.places(); place++) {
            if (sorted.papersFor(place) > 0) {
                Parcel parcel = sorted.parcel(place, value).valuedSince(valuedAt);
                Fraction votes = movement.arrive(from, parcel);
                credited = credited.plus(votes);
            }
        }
        return credited;
    }

    private Fraction strand(MovementDue movement, int from, long papers, Fraction value) {
        Fraction votes = movement.credit(from, MovementDue.NON_TRANSFERABLE, papers, value);
        table.nonTransferablePapers += papers;
        table.nonTransferable = table.nonTransferable.plus(votes);
        return votes;
    }

    private void deliver(MovementDue movement) {
        movement.arrived()
                .forEach(together ->
                        receive(together.stream().reduce(parcels::join).orElseThrow()));
    }

    private void receive(Parcel parcel) {
        table.add(parcel.holder(), parcel.papers(), parcel.votes());
        held.get(parcel.holder()).add(parcel.receivedAt(table.receipt));
    }

    private static Map<Fraction, List<Parcel>> byValue(List<Parcel> group) {
        Map<Fraction, List<Parcel>> byValue = new TreeMap<>(Comparator.reverseOrder());
        group.forEach(parcel -> byValue.computeIfAbsent(parcel.value(), value -> new ArrayList<>())
                .add(parcel));
        return byValue;
    }
}
