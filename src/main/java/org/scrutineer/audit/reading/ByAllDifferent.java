package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.TieMethod;

/** Ties settled by the latest point at which no two of the tied had equal votes. */
record ByAllDifferent() implements TieStep {

    @Override
    public Optional<Narrowed> narrow(List<Integer> tied, TieReading.Aim aim, TableView table, SuppliedLots lots) {
        List<TableView.Point> points = table.points();
        for (int i = points.size() - 1; i >= 0; i--) {
            List<Integer> order = order(tied, points.get(i));
            if (!order.isEmpty()) {
                int chosen = order.get(aim == TieReading.Aim.STRONGEST ? 0 : order.size() - 1);
                return Optional.of(narrowed(chosen, points.get(i)));
            }
        }
        return Optional.of(new Narrowed(tied, TieMethod.BACKWARD, 0));
    }

    @Override
    public Optional<Parted> part(List<Integer> tied, TableView table, SuppliedLots lots) {
        List<TableView.Point> points = table.points();
        for (int i = points.size() - 1; i >= 0; i--) {
            List<Integer> order = order(tied, points.get(i));
            if (!order.isEmpty()) {
                List<List<Integer>> others = new ArrayList<>();
                order.subList(1, order.size()).forEach(number -> others.add(List.of(number)));
                return Optional.of(new Parted(narrowed(order.get(0), points.get(i)), others));
            }
        }
        return Optional.of(new Parted(new Narrowed(tied, TieMethod.BACKWARD, 0), List.of()));
    }

    private static Narrowed narrowed(int number, TableView.Point point) {
        return new Narrowed(List.of(number), TieMethod.BACKWARD, point.stage());
    }

    /** The tied from the most votes to the fewest; empty if two have equal votes. */
    private static List<Integer> order(List<Integer> tied, TableView.Point point) {
        Set<Fraction> seen = new HashSet<>();
        for (int number : tied) {
            if (!seen.add(point.votes().get(number))) {
                return List.of();
            }
        }
        List<Integer> order = new ArrayList<>(tied);
        order.sort(Comparator.comparing((Integer number) -> point.votes().get(number))
                .reversed());
        return order;
    }
}
