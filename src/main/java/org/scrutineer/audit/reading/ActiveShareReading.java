package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/**
 * The election test by which a candidate needs the quota or a share of the active vote, and each election changes what
 * the next candidate needs.
 */
final class ActiveShareReading implements DecisionReading {

    private static final List<StageAction.Kind> KINDS =
            List.of(StageAction.Kind.FIRST_PREFERENCES, StageAction.Kind.SURPLUS, StageAction.Kind.EXCLUSION);

    private final List<String> clauses;
    private final Clause tieClause;
    private final Function<TableView, List<TableView.Point>> points;

    private ActiveShareReading(
            List<String> clauses, Clause tieClause, Function<TableView, List<TableView.Point>> points) {
        this.clauses = clauses;
        this.tieClause = tieClause;
        this.points = points;
    }

    /** Reads the part, which has one clause for each kind of stage. */
    static ActiveShareReading read(Words part) {
        Words tie = part.need("tie");
        boolean wholeStages = tie.has("form");
        if (wholeStages) {
            tie.only("form", "earliestStageDifference");
        }
        return new ActiveShareReading(
                Arrays.asList(part.text("clause").split(", ", -1)),
                tie.clause(),
                wholeStages ? ByDifference::endsOfStages : TableView::points);
    }

    @Override
    public List<Decision> due(TableView table, StageAction.Kind stage, SuppliedLots lots) {
        Clause clause = Clause.of(clauses.get(Math.min(KINDS.indexOf(stage), clauses.size() - 1)));
        List<Integer> ranked = table.electableFromTheTop().stream()
                .sorted(Comparator.comparing(table::votes).reversed().thenComparing(earliestDifference(table)))
                .toList();
        List<Decision> due = new ArrayList<>();
        Fraction active = activeVote(table);
        int vacancies = table.vacancies();
        for (int place = 0; place < ranked.size() && vacancies > 0; place++) {
            Fraction votes = table.votes(ranked.get(place));
            boolean quota = votes.compareTo(table.quota()) >= 0;
            boolean share = votes.times(vacancies + 1L).compareTo(active) >= 0;
            if (votes.signum() == 0 || !(quota || share)) {
                return due;
            }
            Reason reason = quota ? Reason.QUOTA : Reason.UNCATCHABLE;
            List<Integer> equals = ranked.subList(place, ranked.size()).stream()
                    .filter(number -> table.votes(number).equals(votes))
                    .toList();
            if (equals.size() > vacancies) {
                due.addAll(someOf(equals, vacancies, reason, clause, table));
                return due;
            }
            due.add(Decision.of(DecisionType.ELECT, table.named(ranked.subList(place, place + 1)), reason, clause));
            active = active.minus(votes.min(table.quota()));
            vacancies--;
        }
        return due;
    }

    /** The valid papers without the non-transferable, the lost and what the elected keep. */
    private static Fraction activeVote(TableView table) {
        Fraction active =
                Fraction.of(table.validPapers()).minus(table.nonTransferable()).minus(table.loss());
        for (int number : table.elected()) {
            active = active.minus(table.votes(number).min(table.quota()));
        }
        return active;
    }

    private Comparator<Integer> earliestDifference(TableView table) {
        return (one, other) -> {
            for (TableView.Point point : points.apply(table)) {
                int order = point.votes().get(other).compareTo(point.votes().get(one));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    /** Of candidates too many for the places, who have equal votes, those whom an earlier stage sets above the rest. */
    private List<Decision> someOf(List<Integer> equals, int vacancies, Reason reason, Clause clause, TableView table) {
        Comparator<Integer> difference = earliestDifference(table);
        List<Decision> due = new ArrayList<>();
        int from = 0;
        while (from < vacancies) {
            int to = from + 1;
            while (to < equals.size() && difference.compare(equals.get(from), equals.get(to)) == 0) {
                to++;
            }
            if (to > vacancies) {
                due.add(Decision.of(DecisionType.DEFER, table.named(equals.subList(from, to)), Reason.LOT, tieClause));
                return due;
            }
            for (int number : equals.subList(from, to)) {
                List<TieBreak> ties = narrowing(equals.subList(from, equals.size()), number, table);
                due.add(new Decision(DecisionType.ELECT, table.named(List.of(number)), reason, clause, ties));
            }
            from = to;
        }
        return due;
    }

    /** The stages, one after the other, at which fewer of the tied had the most votes. */
    private List<TieBreak> narrowing(List<Integer> tied, int chosen, TableView table) {
        List<TieBreak> steps = new ArrayList<>();
        List<Integer> left = tied.stream().sorted().toList();
        for (TableView.Point point : points.apply(table)) {
            Fraction most = left.stream()
                    .map(point.votes()::get)
                    .max(Fraction::compareTo)
                    .orElseThrow();
            List<Integer> ahead = left.stream()
                    .filter(number -> point.votes().get(number).equals(most))
                    .toList();
            if (ahead.size() < left.size()) {
                steps.add(new TieBreak(table.named(left), TieMethod.FORWARD, point.stage(), table.candidate(chosen)));
                left = ahead;
            }
        }
        return steps;
    }
}
