package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/**
 * Ties settled by lot: as a person answered, as drawn by tie, or by an order of lots.
 *
 * @param order how an order of lots is read
 */
record ByLotReading(Order order) implements TieStep {

    /** How an order of lots is read. */
    enum Order {
        /** The first is the strongest. */
        STRONGEST_FIRST {
            @Override
            int place(TieReading.Aim aim, int last) {
                return aim == TieReading.Aim.STRONGEST ? 0 : last;
            }
        },
        /** The first is the one acted on. */
        CHOSEN_FIRST {
            @Override
            int place(TieReading.Aim aim, int last) {
                return 0;
            }
        };

        /** The place, from 0, of the one on whom the tie falls. */
        abstract int place(TieReading.Aim aim, int last);
    }

    @Override
    public Optional<Narrowed> narrow(List<Integer> tied, TieReading.Aim aim, TableView table, SuppliedLots lots) {
        Optional<Narrowed> answered = lots.answer(tied)
                .map(answer -> new Narrowed(
                        List.of(answer.chosen().number()), TieMethod.MANUAL, 0, TieBreak.NO_DRAW, answer.decidedBy()));
        return answered.or(() -> lots.drawn(table.named(tied))
                        .map(drawn -> new Narrowed(List.of(drawn.chosen()), TieMethod.DRAW, 0, drawn.index(), "")))
                .or(() -> lots.ordered(table.named(tied))
                        .map(ordered -> ordered.get(order.place(aim, ordered.size() - 1)))
                        .map(chosen -> new Narrowed(List.of(chosen), TieMethod.LOT_ORDER, 0)));
    }
}
