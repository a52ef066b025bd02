package org.scrutineer.audit.reading;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.scrutineer.audit.Fraction;
import org.scrutineer.audit.reading.ExclusionReading.Size;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;

/** Who goes together at the first exclusion, or because they are sure to lose. */
final class LosersReading {

    private LosersReading() {}

    /** All without votes, unless a stage before was an exclusion. */
    static ExclusionReading.Sizes withoutVotesAtFirst(Words part) {
        Clause clause = part.clause();
        return (fromTheBottom, table) -> atFirst(
                fromTheBottom.stream()
                        .filter(number -> table.votes(number).signum() == 0)
                        .count(),
                clause,
                table);
    }

    /** All without votes, whenever anybody has none. */
    static ExclusionReading.Sizes allWithoutVotes(Words part) {
        Clause clause = part.clause();
        return (fromTheBottom, table) -> {
            int without = (int) fromTheBottom.stream()
                    .filter(number -> table.votes(number).signum() == 0)
                    .count();
            Reason reason = without == 1 ? Reason.LOWEST : Reason.BULK_LOWEST;
            return without == 0 ? List.of() : List.of(new Size(without, reason, clause));
        };
    }

    /** All with fewer votes than a number, unless a stage before was an exclusion. */
    static ExclusionReading.Sizes belowAtFirst(Words part) {
        Clause clause = part.clause();
        Fraction least = part.number("votes");
        return (fromTheBottom, table) -> atFirst(
                fromTheBottom.stream()
                        .filter(number -> table.votes(number).compareTo(least) < 0)
                        .count(),
                clause,
                table);
    }

    private static List<Size> atFirst(long number, Clause clause, TableView table) {
        return number == 0 || somebodyWasExcluded(table)
                ? List.of()
                : List.of(new Size((int) number, Reason.LOWEST, clause));
    }

    private static boolean somebodyWasExcluded(TableView table) {
        return table.points().stream().anyMatch(point -> point.kind() == StageAction.Kind.EXCLUSION);
    }

    /** All sure losers; those without votes with the lowest other, if they go before anybody and no surplus waits. */
    static ExclusionReading.Sizes sureLosers(Words part) {
        Clause clause = part.clause();
        return (fromTheBottom, table) -> {
            int losers = losers(fromTheBottom, table);
            boolean votes = table.sum(fromTheBottom.subList(0, losers)).signum() != 0;
            boolean withAnother = losers > 0
                    && losers < fromTheBottom.size()
                    && !votes
                    && table.waitingInAll().signum() == 0
                    && !somebodyWasExcluded(table);
            if (losers == 0) {
                return List.of();
            }
            return List.of(new Size(
                    withAnother ? losers + 1 : losers,
                    votes && losers > 1 ? Reason.BULK_LOWEST : Reason.LOWEST,
                    clause));
        };
    }

    /** While there are sure losers. */
    static Predicate<TableView> whileThereAre(Words part) {
        part.clause();
        return table -> {
            List<Integer> fromTheBottom = table.excludable().stream()
                    .sorted(Comparator.comparing(table::votes))
                    .toList();
            return losers(fromTheBottom, table) > 0;
        };
    }

    /**
     * How many of the lowest have together, with all surpluses that wait, fewer votes than anybody else who continues;
     * the most of whom no place depends. Nobody's votes at all make losers of all.
     */
    private static int losers(List<Integer> fromTheBottom, TableView table) {
        Fraction waiting = table.waitingInAll();
        if (waiting.signum() == 0 && table.sum(table.continuing()).signum() == 0) {
            return fromTheBottom.size();
        }
        int losers = Math.min(fromTheBottom.size(), table.continuing().size() - table.vacancies());
        while (losers > 0) {
            List<Integer> lowest = fromTheBottom.subList(0, losers);
            Fraction together = table.sum(lowest).plus(waiting);
            boolean sure = table.continuing().stream()
                    .filter(number -> !lowest.contains(number))
                    .allMatch(number -> table.votes(number).compareTo(together) > 0);
            if (sure) {
                return losers;
            }
            losers--;
        }
        return 0;
    }
}
