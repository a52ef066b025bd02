package org.scrutineer.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.audit.reading.StepReading;
import org.scrutineer.audit.reading.ValueReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Receipt;

/** Moves the parcels of papers as a rule book asks, and the figures of the table with them. */
final class Transfers implements PaperMoves {

    private final Table table;
    private final Parcels parcels;
    private final List<List<Parcel>> held = new ArrayList<>();
    private final Deque<List<Parcel>> leaving = new ArrayDeque<>();

    Transfers(Table table, Ballots ballots) {
        this.table = table;
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
                receive(sorted.parcel(number, Fraction.ONE));
            }
        }
    }

    @Override
    public MovementDue surplus(int candidate, StepReading step) {
        ValueReading value = step.value().orElseThrow();
        MovementDue movement = new MovementDue();
        Fraction surplus = table.surplus(candidate);
        Fraction votes = table.votes(candidate);
        List<Parcel> own = held.get(candidate);
        List<Parcel> examined = value.examinesAll() || own.isEmpty() ? own : own.subList(own.size() - 1, own.size());
        Map<Fraction, List<Parcel>> byValue = byValue(examined);
        String selector = value.examinesAll() ? byValue.size() > 1 ? "value" : "all" : "lastParcel";
        boolean[] open = table.open();
        Fraction left = surplus;
        long gone = 0;
        boolean lost = value.remainderIsLost(false);
        for (var group : byValue.entrySet()) {
            Parcels.Sorted sorted = parcels.sort(group.getValue(), open);
            long papers = group.getValue().stream().mapToLong(Parcel::papers).sum();
            long leave = value.leaving(papers, sorted.transferable());
            ValueReading.Worked worked = value.formula()
                    .worked(
                            surplus,
                            votes,
                            new ValueReading.Group(group.getKey(), origin(group.getValue()), sorted.transferable()));
            Fraction worth = worked.value().times(leave);
            if (leave > 0) {
                movement.take(TakenPapers.surplus(candidate, leave, worth, selector, group.getKey(), worked));
            }
            boolean goOn = value.goOn(worked.value());
            long passed = goOn ? passOn(movement, candidate, sorted, worked.value()) : 0;
            strand(movement, candidate, leave - passed, worked.value());
            left = left.minus(worth);
            gone += leave;
            lost = value.remainderIsLost(
                    group.getKey().times(sorted.transferable()).compareTo(surplus) > 0);
        }
        if (left.signum() != 0) {
            movement.take(TakenPapers.remainder(candidate, left));
            leaveOver(movement, candidate, left, lost);
        }
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
        MovementDue movement = new MovementDue();
        Map<Integer, List<Parcel>> byHolder = new TreeMap<>();
        leaving.remove()
                .forEach(parcel -> byHolder.computeIfAbsent(parcel.holder(), any -> new ArrayList<>())
                        .add(parcel));
        boolean[] open = table.open();
        byHolder.forEach((holder, own) -> byValue(own).forEach((value, group) -> {
            long papers = group.stream().mapToLong(Parcel::papers).sum();
            Parcels.Sorted sorted = parcels.sort(group, open);
            List<Receipt> receipts = group.stream().map(Parcel::received).toList();
            movement.take(TakenPapers.exclusion(holder, papers, value.times(papers), value, receipts));
            strand(movement, holder, papers - passOn(movement, holder, sorted, value), value);
            table.take(holder, papers, value.times(papers));
        }));
        deliver(movement);
        return movement;
    }

    private static long passOn(MovementDue movement, int from, Parcels.Sorted sorted, Fraction value) {
        for (int place = 1; place < sorted.places(); place++) {
            if (sorted.papersFor(place) > 0) {
                Parcel parcel = sorted.parcel(place, value);
                movement.move(from, place, parcel.papers(), value.times(parcel.papers()));
                movement.arrive(parcel);
            }
        }
        return sorted.transferable();
    }

    private void strand(MovementDue movement, int from, long papers, Fraction value) {
        movement.move(from, MovementDue.NON_TRANSFERABLE, papers, value.times(papers));
        table.nonTransferablePapers += papers;
        table.nonTransferable = table.nonTransferable.plus(value.times(papers));
    }

    private void deliver(MovementDue movement) {
        movement.arrived()
                .forEach(together ->
                        receive(together.stream().reduce(parcels::join).orElseThrow()));
    }

    private void receive(Parcel parcel) {
        table.add(parcel.holder(), parcel.papers(), parcel.value().times(parcel.papers()));
        held.get(parcel.holder()).add(parcel.receivedAt(table.receipt));
    }

    private static Map<Fraction, List<Parcel>> byValue(List<Parcel> group) {
        Map<Fraction, List<Parcel>> byValue = new TreeMap<>(Comparator.reverseOrder());
        group.forEach(parcel -> byValue.computeIfAbsent(parcel.value(), value -> new ArrayList<>())
                .add(parcel));
        return byValue;
    }
}
