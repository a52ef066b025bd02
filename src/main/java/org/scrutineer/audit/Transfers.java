package org.scrutineer.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.scrutineer.audit.reading.CreditReading;
import org.scrutineer.audit.reading.PaperReading;
import org.scrutineer.audit.reading.StepReading;
import org.scrutineer.audit.reading.ValueReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Receipt;

/** Moves the parcels of papers as a rule book asks, and the figures of the table with them. */
final class Transfers implements PaperMoves {

    private final Table table;
    private final Piles parcels;
    private final CreditReading credit;
    private final List<List<Parcel>> held = new ArrayList<>();
    private final Deque<Supplier<MovementDue>> leaving = new ArrayDeque<>();

    Transfers(Table table, Piles parcels, CreditReading credit) {
        this.table = table;
        this.credit = credit;
        this.parcels = parcels;
        for (int number = 0; number <= table.candidates().size(); number++) {
            held.add(new ArrayList<>());
        }
    }

    /** The papers of an election. */
    static Transfers of(Table table, Ballots ballots, PaperReading reading, CreditReading credit) {
        table.layOut(ballots);
        return new Transfers(table, new Parcels(ballots, reading, table.ron(), table.causes()), credit);
    }

    @Override
    public long layOutFirstPreferences() {
        held.forEach(List::clear);
        Parcels.Sorted sorted = parcels.sort(parcels.all(), table.open());
        parcels.tellCauses(sorted, Fraction.ONE, table.open());
        int stage = table.receipt.stage();
        for (int number = 1; number <= table.candidates().size(); number++) {
            if (sorted.papersFor(number) > 0) {
                receive(sorted.parcel(number, Fraction.ONE)
                        .credited(Fraction.of(sorted.papersFor(number)))
                        .valuedSince(stage)
                        .receivedAt(table.receipt, List.of(stage)));
            }
        }
        return sorted.transferable();
    }

    @Override
    public int transfersOfSurpluses(List<Integer> candidates, StepReading step) {
        ValueReading value = step.value().orElseThrow();
        return candidates.stream()
                .mapToInt(candidate -> turns(candidate, value).size())
                .max()
                .orElse(1);
    }

    private List<List<Parcel>> turns(int candidate, ValueReading value) {
        List<Parcel> own = List.copyOf(held.get(candidate));
        List<List<Parcel>> turns = value.transfers()
                .inTurn(value.examinesAll() || own.isEmpty() ? own : own.subList(own.size() - 1, own.size()));
        return turns.isEmpty() ? List.of(List.of()) : turns;
    }

    @Override
    public MovementDue surpluses(List<Integer> candidates, StepReading step) {
        ValueReading value = step.value().orElseThrow();
        boolean[] open = table.open();
        leaving.clear();
        if (candidates.size() == 1) {
            int candidate = candidates.get(0);
            List<List<Parcel>> turns = turns(candidate, value);
            parcels.leaveInTurn(turns);
            SurplusDue due = due(candidate, value, open, turns);
            turns.forEach(own -> leaving.add(() -> giveUp(Map.of(due, own))));
        } else {
            Map<SurplusDue, List<Parcel>> together = new LinkedHashMap<>();
            candidates.forEach(candidate -> {
                List<Parcel> own =
                        turns(candidate, value).stream().flatMap(List::stream).toList();
                parcels.leaveInTurn(List.of(own));
                together.put(due(candidate, value, open, List.of(own)), own);
            });
            leaving.add(() -> giveUp(together));
        }
        candidates.forEach(candidate -> {
            table.markPassedOn(candidate);
            held.get(candidate).clear();
        });
        return nextTransfer();
    }

    private SurplusDue due(int candidate, ValueReading value, boolean[] open, List<List<Parcel>> turns) {
        return new SurplusDue(candidate, value, credit, table, some -> parcels.transferable(some, open), turns);
    }

    private MovementDue giveUp(Map<SurplusDue, List<Parcel>> some) {
        MovementDue movement = new MovementDue(credit);
        some.forEach((due, own) -> giveUp(movement, due, own));
        deliver(movement, some.values().stream().flatMap(List::stream).toList());
        return movement;
    }

    private void giveUp(MovementDue movement, SurplusDue due, List<Parcel> own) {
        int candidate = due.candidate();
        boolean[] open = table.open();
        Fraction all = Fraction.ZERO;
        Fraction lost = Fraction.ZERO;
        long gone = 0;
        boolean remainderIsLost = due.value().remainderIsLost(false);
        for (var group : SurplusDue.byValue(own).entrySet()) {
            long papers = SurplusDue.papers(group.getValue());
            Parcels.Sorted sorted = parcels.sort(group.getValue(), open);
            ValueReading.Worked worked = due.worked(group.getKey());
            long leave = due.value().leaving(papers, sorted.transferable());
            long carry = due.value().carrying(papers, sorted.transferable());
            if (carry > 0) {
                movement.take(due.taken(group.getValue(), carry, worked));
            }
            if (leave > carry) {
                movement.take(due.taken(
                        group.getValue(),
                        leave - carry,
                        new ValueReading.Worked(Fraction.ZERO, Fraction.ZERO, worked.divisor())));
                strand(movement, candidate, leave - carry, Fraction.ZERO);
            }
            if (leave > sorted.transferable()) {
                parcels.tellCauses(sorted, carry > sorted.transferable() ? worked.value() : Fraction.ZERO, open);
            }
            boolean goOn = due.value().goOn(worked.value());
            Fraction worth = worked.value().times(carry);
            Fraction arrived =
                    goOn ? passOn(movement, candidate, sorted, worked.value(), table.receipt.stage()) : Fraction.ZERO;
            arrived = arrived.plus(
                    strand(movement, candidate, carry - (goOn ? sorted.transferable() : 0), worked.value()));
            lost = lost.plus(worth.minus(arrived));
            all = all.plus(worth);
            gone += leave;
            remainderIsLost = due.value()
                    .remainderIsLost(group.getKey().times(sorted.transferable()).compareTo(due.surplus()) > 0);
        }
        Fraction given = due.givesUp(own, all);
        Fraction rest = given.minus(all);
        if (rest.signum() != 0) {
            movement.take(TakenPapers.remainder(candidate, rest));
            leaveOver(movement, candidate, rest, remainderIsLost);
        }
        leaveOver(movement, candidate, lost, true);
        table.take(candidate, gone, given);
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
        List<List<Parcel>> turns = step.leaving().orElseThrow().inTurn(all);
        (turns.isEmpty() ? List.of(List.<Parcel>of()) : turns).forEach(own -> leaving.add(() -> moveOn(own)));
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
    public MovementDue nextTransfer() {
        return leaving.remove().get();
    }

    private MovementDue moveOn(List<Parcel> leavers) {
        MovementDue movement = new MovementDue(credit);
        Map<Integer, List<Parcel>> byHolder = new TreeMap<>();
        leavers.forEach(parcel -> byHolder.computeIfAbsent(parcel.holder(), any -> new ArrayList<>())
                .add(parcel));
        boolean[] open = table.open();
        byHolder.forEach((holder, own) -> SurplusDue.byValue(own).forEach((value, group) -> {
            long papers = SurplusDue.papers(group);
            Fraction given = group.stream().map(Parcel::votes).reduce(Fraction.ZERO, Fraction::plus);
            Parcels.Sorted sorted = parcels.sort(group, open);
            List<Receipt> receipts = group.stream().map(Parcel::received).toList();
            movement.take(TakenPapers.exclusion(holder, papers, given, value, receipts));
            parcels.tellCauses(sorted, value, open);
            Fraction arrived = strand(movement, holder, papers - sorted.transferable(), value)
                    .plus(passOn(movement, holder, sorted, value, valuedAt(group)));
            leaveOver(movement, holder, given.minus(arrived), true);
            table.take(holder, papers, given);
        }));
        deliver(movement, leavers);
        return movement;
    }

    /** Follows what is published of a candidate, where that is something else; the last parcel takes the difference. */
    void correct(int number, long papers, Fraction votes) {
        List<Parcel> own = held.get(number);
        if (!own.isEmpty()) {
            Parcel last = own.remove(own.size() - 1);
            own.add(last.with(
                    last.papers() + papers - table.papers(number),
                    last.votes().plus(votes).minus(table.votes(number))));
        }
        table.set(number, papers, votes);
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

    /** Lets candidates receive what is on its way to them; of papers that left together the way is known. */
    private void deliver(MovementDue movement, List<Parcel> leavers) {
        List<Integer> path = new ArrayList<>(List.of(table.receipt.stage()));
        if (leavers.size() == 1) {
            path.addAll(leavers.get(0).path());
        }
        movement.arrived()
                .forEach(together -> receive(
                        together.stream().reduce(parcels::join).orElseThrow().receivedAt(table.receipt, path)));
    }

    private void receive(Parcel parcel) {
        table.add(parcel.holder(), parcel.papers(), parcel.votes());
        held.get(parcel.holder()).add(parcel);
    }
}
