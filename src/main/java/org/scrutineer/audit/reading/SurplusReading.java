package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;

/**
 * The transfer of the largest surplus.
 *
 * @param awaiting whose surplus waits
 * @param transfer how it is transferred
 * @param asked when election and endings are asked meanwhile
 * @param ties how one is chosen of equals
 * @param clause the clause
 */
record SurplusReading(Awaiting awaiting, TransferReading transfer, Asked asked, TieReading ties, Clause clause)
        implements StepReading {

    /** Whose surplus waits. */
    enum Awaiting {
        /** Of those elected who have passed nothing on, whoever has more than the quota. */
        ABOVE_THE_QUOTA,
        /** All of them. */
        EVERY_ELECTED,
        /** Of those above the quota, whose surplus arose at the earliest stage. */
        EARLIEST_ABOVE_THE_QUOTA,
        /** Of those above the quota, who were elected at the earliest stage. */
        EARLIEST_ELECTED,
        /** Of those above the quota, who first had it when totals were struck the earliest. */
        EARLIEST_POINT,
        /** Of those above the quota, whoever was elected first. */
        FIRST_ELECTED,
        /**
         * Those not elected who have the quota, no surplus taken for one of nothing: the largest brings the election.
         */
        NOT_YET_ELECTED
    }

    /** Reads a step. */
    static SurplusReading read(Words part) {
        return new SurplusReading(
                switch (part.oneOf(
                        "awaiting",
                        "aboveTheQuota",
                        "everyElected",
                        "earliestAboveTheQuota",
                        "earliestElected",
                        "earliestPoint",
                        "firstElected",
                        "notYetElected")) {
                    case "notYetElected" -> Awaiting.NOT_YET_ELECTED;
                    case "firstElected" -> Awaiting.FIRST_ELECTED;
                    case "everyElected" -> Awaiting.EVERY_ELECTED;
                    case "earliestAboveTheQuota" -> Awaiting.EARLIEST_ABOVE_THE_QUOTA;
                    case "earliestElected" -> Awaiting.EARLIEST_ELECTED;
                    case "earliestPoint" -> Awaiting.EARLIEST_POINT;
                    default -> Awaiting.ABOVE_THE_QUOTA;
                },
                TransferReading.of(part),
                part.part("grouping").map(Asked::read).orElse(Asked.AFTER_EACH),
                TieReading.of(part),
                part.clause());
    }

    private List<Integer> inLine(TableView table) {
        List<Integer> waiting = table.waiting().stream()
                .filter(number -> awaiting == Awaiting.EVERY_ELECTED
                        || table.surplus(number).signum() > 0)
                .sorted()
                .toList();
        return switch (awaiting) {
            case ABOVE_THE_QUOTA, EVERY_ELECTED -> waiting;
            case NOT_YET_ELECTED ->
                Elections.reaching(table, 0).stream().sorted().toList();
            case EARLIEST_ABOVE_THE_QUOTA -> first(waiting, number -> arose(number, table));
            case EARLIEST_ELECTED -> first(waiting, table::electedAt);
            case EARLIEST_POINT -> first(waiting, table::pointAtQuota);
            case FIRST_ELECTED -> first(waiting, table.elected()::indexOf);
        };
    }

    /** Those of them for whom something happened the earliest. */
    private static List<Integer> first(List<Integer> numbers, IntUnaryOperator when) {
        int earliest = numbers.stream().mapToInt(when::applyAsInt).min().orElse(0);
        return numbers.stream()
                .filter(number -> when.applyAsInt(number) == earliest)
                .toList();
    }

    /** The stage of the first point from which the votes of a candidate have stood as they are. */
    private static int arose(int number, TableView table) {
        int stage = 0;
        Fraction votes = Fraction.of(-1);
        for (TableView.Point point : table.points()) {
            if (!point.votes().get(number).equals(votes)) {
                votes = point.votes().get(number);
                stage = point.stage();
            }
        }
        return stage;
    }

    @Override
    public Optional<Due> due(TableView table, SuppliedLots lots) {
        List<Integer> waiting = inLine(table);
        Optional<Fraction> largest = waiting.stream().map(table::surplus).max(Fraction::compareTo);
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> equals = waiting.stream()
                .filter(number -> table.surplus(number).equals(largest.get()))
                .toList();
        TieReading.Settled settled = ties.settle(table, TieReading.Aim.STRONGEST, equals, lots);
        if (settled.chosen() == 0) {
            return Optional.of(new Due.LotMissing(equals));
        }
        List<Decision> decisions = new ArrayList<>();
        if (electsGivers()) {
            decisions.add(new Decision(
                    DecisionType.ELECT, table.named(List.of(settled.chosen())), Reason.QUOTA, clause, settled.steps()));
        } else if (!settled.steps().isEmpty()) {
            List<Integer> others =
                    equals.stream().filter(number -> number != settled.chosen()).toList();
            decisions.add(new Decision(DecisionType.DEFER, table.named(others), Reason.QUOTA, clause, settled.steps()));
        }
        return Optional.of(new Due.Next(decisions, new StageAction.Surplus(table.candidate(settled.chosen())), this));
    }

    @Override
    public boolean electsGivers() {
        return awaiting == Awaiting.NOT_YET_ELECTED;
    }

    @Override
    public Optional<TieReading> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public Optional<ValueReading> value() {
        return transfer.value();
    }

    @Override
    public boolean movesInTurn() {
        return transfer.isInTurn();
    }

    @Override
    public Optional<FractionReading> fractions() {
        return transfer.fractions();
    }
}
