package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;

/**
 * How the papers of those leave who are excluded, or what comes in the place of it.
 *
 * @param transfers in which transfers they leave
 * @param asked when election and endings are asked meanwhile
 * @param brokenOff whether the transfers that are still to be made are given up on figures
 * @param move the move by which they leave
 * @param instead what comes in the place of the move, if they leave no more than there are places
 */
record WayOut(LeavingReading transfers, Asked asked, Predicate<TableView> brokenOff, MoveOut move, Instead instead) {

    /** The move by which candidates leave. */
    interface MoveOut {
        /** What is due by the decisions that exclude. */
        Due of(List<Decision> decisions, StageAction exclusion, TableView table, StepReading step);
    }

    /** What comes in the place of an exclusion that leaves no more than there are places. */
    interface Instead {
        /** What is due by the decisions that exclude, with those who would remain; nothing if the papers leave. */
        Optional<Due> of(List<Decision> decisions, StageAction exclusion, List<Integer> remaining, TableView table);
    }

    /** The exclusion in which no paper moves. */
    private static final StepReading NOTHING_MOVES = new StepReading() {
        @Override
        public Optional<Due> due(TableView table, SuppliedLots lots) {
            return Optional.empty();
        }

        @Override
        public Optional<LeavingReading> leaving() {
            return Optional.of(LeavingReading.NOT_AT_ALL);
        }
    };

    /** Reads a way out of the part that names the transfers, and the one that may say what comes instead. */
    static WayOut of(Words transfers, Words part) {
        Optional<Instead> end =
                part.part("endBeforeTransfer").map(Words::clause).map(WayOut::endBy);
        Optional<Instead> abandoned = part.part("abandoned").map(Words::clause).map(clause -> WayOut::abandoned);
        LeavingReading leaving = Forms.TRANSFERS.read(transfers);
        return new WayOut(
                leaving,
                Asked.read(transfers),
                brokenOff(transfers),
                leaving == LeavingReading.FROM_THE_BEGINNING
                        ? beginningAgain(transfers.clause())
                        : (decisions, exclusion, table, step) -> new Due.Next(decisions, exclusion, step),
                end.or(() -> abandoned).orElse((decisions, exclusion, remaining, table) -> Optional.empty()));
    }

    private static Predicate<TableView> brokenOff(Words transfers) {
        return transfers
                .part("brokenOff")
                .<Predicate<TableView>>map(part -> {
                    part.only("form", "placesFilled");
                    part.clause();
                    return table -> table.vacancies() == 0;
                })
                .orElse(table -> false);
    }

    private static MoveOut beginningAgain(Clause clause) {
        return (decisions, exclusion, table, step) -> {
            List<Decision> all = new ArrayList<>(decisions);
            if (!table.elected().isEmpty()) {
                all.add(Decision.of(DecisionType.COME_BACK, table.named(table.elected()), Reason.RESTART, clause));
            }
            return new Due.Next(all, new StageAction.FirstPreferences(), step);
        };
    }

    private static Instead endBy(Clause clause) {
        return (decisions, exclusion, remaining, table) -> {
            List<Decision> all = new ArrayList<>(decisions);
            all.addAll(Endings.electing(remaining, clause, table));
            return Optional.of(new Due.End(all));
        };
    }

    private static Optional<Due> abandoned(
            List<Decision> decisions, StageAction exclusion, List<Integer> remaining, TableView table) {
        return Optional.of(new Due.Next(decisions, exclusion, NOTHING_MOVES));
    }

    /** What comes of it when candidates leave by some decisions, as a step says. */
    Due leave(List<Integer> excluded, List<Decision> decisions, TableView table, StepReading step) {
        List<Integer> remaining = table.declaredFromTheTop().stream()
                .filter(number -> !excluded.contains(number))
                .toList();
        StageAction exclusion = new StageAction.Exclusion(table.named(excluded));
        Due leaving = move.of(decisions, exclusion, table, step);
        return remaining.size() > table.vacancies()
                ? leaving
                : instead.of(decisions, exclusion, remaining, table).orElse(leaving);
    }
}
