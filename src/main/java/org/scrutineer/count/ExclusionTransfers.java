package org.scrutineer.count;

import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Source;

/** The transfers of the papers of excluded candidates, who give up what was credited to them. */
final class ExclusionTransfers implements SubTransfers {

    private final ParcelTransfers table;
    private final List<List<Parcel>> batches;

    ExclusionTransfers(ParcelTransfers table, List<List<Parcel>> batches) {
        this.table = table;
        this.batches = batches;
    }

    @Override
    public int size() {
        return batches.size();
    }

    @Override
    public Movement carryOut(int number) {
        Movement movement = table.movement();
        boolean[] available = table.available();
        Parcel.byHolder(batches.get(number - 1))
                .forEach((holder, own) -> Parcel.byValue(own).forEach((value, equal) -> {
                    Split split = table.split(equal, available);
                    long moving = Parcel.papersOf(equal);
                    Votes given = Parcel.votesOf(equal);
                    movement.source(new Source.Exclusion(
                            holder,
                            moving,
                            given,
                            value,
                            equal.stream().map(Parcel::receipt).toList()));
                    table.tellCauses(split.entriesFor(0), value, available);
                    Votes credited = table.strand(movement, holder, value, moving - split.transferable())
                            .plus(table.passOn(
                                    movement, holder, new Movement.Worth(value, Parcel.valuedAt(equal)), split));
                    table.lose(movement, holder, given.minus(credited));
                    table.debit(holder, moving, given);
                }));
        table.deliver(movement, batches.get(number - 1));
        return movement;
    }

    @Override
    public String seenAfter(int number) {
        return Parcel.seen(batches.subList(number, batches.size()));
    }
}
