package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.TieMethod;

/**
 * Ties settled by the first point at which the tied differ.
 *
 * @param points which points are looked at, in which order
 */
record ByDifference(Points points) implements TieStep {

    /** Which points are looked at, in which order. */
    enum Points {
        /** All, the earliest first. */
        EARLIEST(TieMethod.FORWARD) {
            @Override
            List<TableView.Point> of(TableView table) {
                return table.points();
            }
        },
        /** The ends of whole stages, the earliest first. */
        EARLIEST_STAGE(TieMethod.FORWARD) {
            @Override
            List<TableView.Point> of(TableView table) {
                return endsOfStages(table);
            }
        },
        /** All, the latest first. */
        LATEST(TieMethod.BACKWARD) {
            @Override
            List<TableView.Point> of(TableView table) {
                List<TableView.Point> latestFirst = new ArrayList<>(table.points());
                Collections.reverse(latestFirst);
                return latestFirst;
            }
        },
        /** The ends of whole stages, the latest first. */
        LATEST_STAGE(TieMethod.BACKWARD) {
            @Override
            List<TableView.Point> of(TableView table) {
                List<TableView.Point> latestFirst = new ArrayList<>(endsOfStages(table));
                Collections.reverse(latestFirst);
                return latestFirst;
            }
        };

        private final TieMethod method;

        Points(TieMethod method) {
            this.method = method;
        }

        abstract List<TableView.Point> of(TableView table);
    }

    /** The points that no later one of the same stage follows. */
    static List<TableView.Point> endsOfStages(TableView table) {
        List<TableView.Point> points = table.points();
        List<TableView.Point> ends = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i + 1 == points.size()
                    || points.get(i + 1).stage() > points.get(i).stage()) {
                ends.add(points.get(i));
            }
        }
        return ends;
    }

    @Override
    public Optional<Narrowed> narrow(List<Integer> tied, TieReading.Aim aim, TableView table, SuppliedLots lots) {
        for (TableView.Point point : points.of(table)) {
            Fraction most = point.votes().get(tied.get(0));
            Fraction fewest = most;
            for (int number : tied) {
                Fraction votes = point.votes().get(number);
                most = votes.compareTo(most) > 0 ? votes : most;
                fewest = votes.min(fewest);
            }
            if (!most.equals(fewest)) {
                Fraction sought = aim == TieReading.Aim.STRONGEST ? most : fewest;
                List<Integer> left = tied.stream()
                        .filter(number -> point.votes().get(number).equals(sought))
                        .toList();
                return Optional.of(new Narrowed(left, points.method, point.stage()));
            }
        }
        return Optional.of(new Narrowed(tied, points.method, 0));
    }
}
