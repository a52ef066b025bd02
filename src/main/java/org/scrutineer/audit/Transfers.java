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

/** Moves the piles of papers as a rule book asks, and the figures of the table with them. */
final class Transfers implements PaperMoves {

    private final Table table;
    private final Piles piles;
    private final List<List<Pile>> held = new ArrayList<>();
    private final Deque<List<Pile>> leaving = new ArrayDeque<>();

    Transfers(Table table, Ballots ballots) {
        this.table = table;
        this.piles = new Piles(ballots);
        table.layOut(ballots);
        for (int number = 0; number <= table.candidates().size(); number++) {
            held.add(new ArrayList<>());
        }
    }

    @Override
    public void layOutFirstPreferences() {
        Piles.Sorted sorted = piles.sort(piles.all(), table.open());
        table.validPapers = sorted.transferable();
        for (int number = 1; number <= table.candidates().size(); number++) {
            if (sorted.papersFor(number) > 0) {
                receive(sorted.pile(number, Fraction.ONE));
            }
        }
    }

    @Override
    public Movement surplus(int candidate, StepReading step) {
        ValueReading value = step.value().orElseThrow();
        Movement movement = new Movement();
        Fraction surplus = table.surplus(candidate);
        Fraction votes = table.votes(candidate);
        List<Pile> own = held.get(candidate);
        List<Pile> examined = value.examinesAll() || own.isEmpty() ? own : own.subList(own.size() - 1, own.size());
        Map<Fraction, List<Pile>> byValue = byValue(examined);
        String selector = value.examinesAll() ? byValue.size() > 1 ? "value" : "all" : "lastParcel";
        boolean[] open = table.open();
        Fraction left = surplus;
        long gone = 0;
        boolean lost = value.remainderIsLost(false);
        for (var group : byValue.entrySet()) {
            Piles.Sorted sorted = piles.sort(group.getValue(), open);
            long papers = group.getValue().stream().mapToLong(Pile::papers).sum();
            long leave = value.leaving(papers, sorted.transferable());
            ValueReading.Worked worked = value.formula().worked(surplus, votes, group.getKey(), sorted.transferable());
            Fraction worth = worked.value().times(leave);
            if (leave > 0) {
                movement.take(Taken.surplus(candidate, leave, worth, selector, group.getKey(), worked));
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
            movement.take(Taken.remainder(candidate, left));
            leaveOver(movement, candidate, left, lost);
        }
        table.take(candidate, gone, surplus);
        table.markPassedOn(candidate);
        own.clear();
        deliver(movement);
        return movement;
    }

    private void leaveOver(Movement movement, int candidate, Fraction left, boolean lost) {
        if (lost) {
            movement.move(candidate, Movement.LOSS, 0, left);
            table.loss = table.loss.plus(left);
        } else {
            movement.move(candidate, Movement.NON_TRANSFERABLE, 0, left);
            table.nonTransferable = table.nonTransferable.plus(left);
        }
    }

    @Override
    public void exclude(List<Integer> excluded, StepReading step) {
        List<Pile> all = new ArrayList<>();
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
    public Movement nextOfExclusion() {
        Movement movement = new Movement();
        Map<Integer, List<Pile>> byHolder = new TreeMap<>();
        leaving.remove()
                .forEach(pile -> byHolder.computeIfAbsent(pile.holder(), any -> new ArrayList<>())
                        .add(pile));
        boolean[] open = table.open();
        byHolder.forEach((holder, own) -> byValue(own).forEach((value, group) -> {
            long papers = group.stream().mapToLong(Pile::papers).sum();
            Piles.Sorted sorted = piles.sort(group, open);
            List<Receipt> receipts = group.stream().map(Pile::received).toList();
            movement.take(Taken.exclusion(holder, papers, value.times(papers), value, receipts));
            strand(movement, holder, papers - passOn(movement, holder, sorted, value), value);
            table.take(holder, papers, value.times(papers));
        }));
        deliver(movement);
        return movement;
    }

    private static long passOn(Movement movement, int from, Piles.Sorted sorted, Fraction value) {
        for (int place = 1; place < sorted.places(); place++) {
            if (sorted.papersFor(place) > 0) {
                Pile pile = sorted.pile(place, value);
                movement.move(from, place, pile.papers(), value.times(pile.papers()));
                movement.arrive(pile);
            }
        }
        return sorted.transferable();
    }

    private void strand(Movement movement, int from, long papers, Fraction value) {
        movement.move(from, Movement.NON_TRANSFERABLE, papers, value.times(papers));
        table.nonTransferablePapers += papers;
        table.nonTransferable = table.nonTransferable.plus(value.times(papers));
    }

    private void deliver(Movement movement) {
        movement.arrived()
                .forEach(together ->
                        receive(together.stream().reduce(piles::join).orElseThrow()));
    }

    private void receive(Pile pile) {
        table.add(pile.holder(), pile.papers(), pile.value().times(pile.papers()));
        held.get(pile.holder()).add(pile.receivedAt(table.receipt));
    }

    private static Map<Fraction, List<Pile>> byValue(List<Pile> group) {
        Map<Fraction, List<Pile>> byValue = new TreeMap<>(Comparator.reverseOrder());
        group.forEach(pile -> byValue.computeIfAbsent(pile.value(), value -> new ArrayList<>())
                .add(pile));
        return byValue;
    }
}
