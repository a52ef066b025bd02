package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;

/**
 * An exclusion in a count by keep values, as the parameters say.
 *
 * @param form the word for who goes
 * @param settled the ways in which keep values are settled, one of which must hold; empty if they need not be
 * @param fromTheSecondCount whether the papers must have been counted twice at least, 2, or once, 1
 * @param ties how one is chosen of equals
 * @param clause the clause
 */
record KeepValueStepReading(
        String form, List<Settled> settled, int fromTheSecondCount, Optional<TieReading> ties, Clause clause) {

    private static final String SURE_LOSER = "excludeSureLoser";

    /** One way in which keep values are settled. */
    interface Settled {
        /** Whether they are. */
        boolean holds(KeepValueTable table);
    }

    /** Reads the parameters of a step. */
    static KeepValueStepReading read(Words words, String prefix) {
        String form = words.oneOf(
                prefix + "form", "excludeFewest", "excludeFewestWithinSurplus", "excludeThoseWithoutVotes", SURE_LOSER);
        List<Settled> settled = new ArrayList<>();
        for (int i = 1; words.has(prefix + "settled." + i + ".form"); i++) {
            settled.add(settled(words, prefix + "settled." + i + "."));
        }
        int counts = 1;
        if (words.has(prefix + "fromTheSecondCount.clause")) {
            words.text(prefix + "fromTheSecondCount.clause");
            counts = 2;
        }
        return new KeepValueStepReading(
                form,
                settled,
                counts,
                form.equals(SURE_LOSER) ? Optional.empty() : Optional.of(TieReading.read(words, prefix + "ties.")),
                Clause.of(words.text(prefix + "clause")));
    }

    private static Settled settled(Words words, String prefix) {
        words.text(prefix + "clause");
        String form = words.oneOf(
                prefix + "form",
                "surplusBelow",
                "surplusNotFalling",
                "ratiosWithin",
                "keepValuesStand",
                "keepValuesNotFalling",
                "nothingMoves");
        if (form.equals("surplusBelow")) {
            Fraction limit = words.number(prefix + "limit");
            return table -> table.surplus().compareTo(limit) < 0;
        }
        if (form.equals("ratiosWithin")) {
            Fraction tolerance = words.number(prefix + "tolerance");
            return table -> table.ratiosWithin(tolerance);
        }
        return switch (form) {
            case "surplusNotFalling" -> KeepValueTable::surplusDidNotFall;
            case "keepValuesNotFalling" -> KeepValueTable::keepValuesWouldNotFall;
            case "nothingMoves" -> table -> table.keepValuesWouldStand() && table.onlyThoseStandingHaveVotes();
            default -> KeepValueTable::keepValuesWouldStand;
        };
    }

    /** The exclusion due, if this step applies. */
    Optional<Decision> due(KeepValueTable keep, Marks marks, Supplied supplied) {
        boolean applies = keep.counts() >= fromTheSecondCount
                && (settled.isEmpty() || settled.stream().anyMatch(way -> way.holds(keep)));
        if (!applies || keep.table().excludable().isEmpty()) {
            return Optional.empty();
        }
        return switch (form) {
            case SURE_LOSER -> sureLoser(keep);
            case "excludeThoseWithoutVotes" -> withoutVotes(keep.table(), marks, supplied);
            default -> fewest(keep, supplied);
        };
    }

    private Optional<Decision> fewest(KeepValueTable keep, Supplied supplied) {
        List<Integer> excludable = keep.table().excludable();
        Fraction fewest = excludable.stream()
                .map(keep.table()::votes)
                .min(Comparator.naturalOrder())
                .orElse(Fraction.ZERO);
        Fraction most = form.equals("excludeFewest") ? fewest : fewest.plus(keep.surplus());
        List<Integer> lowest = excludable.stream()
                .filter(number -> keep.table().votes(number).compareTo(most) <= 0)
                .toList();
        return some(lowest, 1, keep.table(), supplied, more -> true);
    }

    /** The lowest who may be excluded, if nobody who stands before him among all who continue comes near enough. */
    private Optional<Decision> sureLoser(KeepValueTable keep) {
        Table table = keep.table();
        List<Integer> fromTheTop = table.continuingFromTheTop();
        List<Integer> excludable =
                fromTheTop.stream().filter(table.excludable()::contains).toList();
        int loser = excludable.get(excludable.size() - 1);
        Fraction reach = table.votes(loser).plus(keep.surplus());
        int place = fromTheTop.indexOf(loser);
        return place > 0 && table.votes(fromTheTop.get(place - 1)).compareTo(reach) > 0
                ? Optional.of(exclude(List.of(loser), List.of(), table))
                : Optional.empty();
    }

    private Optional<Decision> withoutVotes(Table table, Marks marks, Supplied supplied) {
        List<Integer> without = table.excludable().stream()
                .filter(number -> table.votes(number).signum() == 0)
                .toList();
        int most = table.continuing().size() - table.vacancies();
        return without.size() < 2 || most < 1
                ? Optional.empty()
                : some(without, most, table, supplied, marks::isIndifferentTo);
    }

    /** Excludes as many as may go; of too many those on whom the ties fall, one after the other, and one at least. */
    private Optional<Decision> some(
            List<Integer> candidates,
            int most,
            Table table,
            Supplied supplied,
            Predicate<List<Integer>> mayGoTogether) {
        if (ties.isEmpty() || (candidates.size() <= most && mayGoTogether.test(candidates))) {
            return Optional.of(exclude(candidates, List.of(), table));
        }
        List<Integer> left = new ArrayList<>(candidates);
        List<Integer> chosen = new ArrayList<>();
        List<TieBreak> steps = new ArrayList<>();
        boolean full = false;
        while (!full) {
            TieReading.Settled one = ties.get().settle(table, TieReading.Aim.WEAKEST, left, supplied.after(steps));
            if (one.chosen() == 0) {
                return Optional.of(exclude(List.of(), steps, table));
            }
            List<Integer> more = new ArrayList<>(chosen);
            more.add(one.chosen());
            boolean together = mayGoTogether.test(more);
            if (together || chosen.isEmpty()) {
                left.remove(Integer.valueOf(one.chosen()));
                chosen = more;
                steps.addAll(one.steps());
            }
            full = !together || chosen.size() == most;
        }
        return Optional.of(exclude(chosen, steps, table));
    }

    private Decision exclude(List<Integer> candidates, List<TieBreak> steps, Table table) {
        return new Decision(DecisionType.EXCLUDE, table.named(candidates), Reason.LOWEST, clause, steps);
    }
}
