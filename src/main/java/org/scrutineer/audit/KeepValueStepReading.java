package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    Optional<Decision> due(KeepValueTable keep, Supplied supplied) {
        boolean applies = keep.counts() >= fromTheSecondCount
                && (settled.isEmpty() || settled.stream().anyMatch(way -> way.holds(keep)));
        List<Integer> fromTheTop = keep.table().continuingFromTheTop();
        if (!applies || fromTheTop.isEmpty()) {
            return Optional.empty();
        }
        return switch (form) {
            case SURE_LOSER -> sureLoser(keep, fromTheTop);
            case "excludeThoseWithoutVotes" -> withoutVotes(keep.table(), supplied);
            default -> fewest(keep, fromTheTop, supplied);
        };
    }

    private Optional<Decision> fewest(KeepValueTable keep, List<Integer> fromTheTop, Supplied supplied) {
        Fraction fewest = keep.table().votes(fromTheTop.get(fromTheTop.size() - 1));
        Fraction most = form.equals("excludeFewest") ? fewest : fewest.plus(keep.surplus());
        List<Integer> lowest = keep.table().continuing().stream()
                .filter(number -> keep.table().votes(number).compareTo(most) <= 0)
                .toList();
        return some(lowest, 1, keep.table(), supplied);
    }

    private Optional<Decision> sureLoser(KeepValueTable keep, List<Integer> fromTheTop) {
        int last = fromTheTop.size() - 1;
        if (last < 1) {
            return Optional.empty();
        }
        Fraction reach = keep.table().votes(fromTheTop.get(last)).plus(keep.surplus());
        return keep.table().votes(fromTheTop.get(last - 1)).compareTo(reach) > 0
                ? Optional.of(exclude(List.of(fromTheTop.get(last)), List.of(), keep.table()))
                : Optional.empty();
    }

    private Optional<Decision> withoutVotes(Table table, Supplied supplied) {
        List<Integer> without = table.continuing().stream()
                .filter(number -> table.votes(number).signum() == 0)
                .toList();
        int most = table.continuing().size() - table.vacancies();
        return without.size() < 2 || most < 1 ? Optional.empty() : some(without, most, table, supplied);
    }

    /** Excludes as many as may go; of too many those on whom the ties fall, one after the other. */
    private Optional<Decision> some(List<Integer> candidates, int most, Table table, Supplied supplied) {
        if (candidates.size() <= most || ties.isEmpty()) {
            return Optional.of(exclude(candidates, List.of(), table));
        }
        List<Integer> left = new ArrayList<>(candidates);
        List<Integer> chosen = new ArrayList<>();
        List<TieBreak> steps = new ArrayList<>();
        while (chosen.size() < most) {
            TieReading.Settled one = ties.get().settle(table, TieReading.Aim.WEAKEST, left, supplied);
            if (one.chosen() == 0) {
                return Optional.of(exclude(List.of(), steps, table));
            }
            left.remove(Integer.valueOf(one.chosen()));
            chosen.add(one.chosen());
            steps.addAll(one.steps());
        }
        return Optional.of(exclude(chosen, steps, table));
    }

    private Decision exclude(List<Integer> candidates, List<TieBreak> steps, Table table) {
        return new Decision(DecisionType.EXCLUDE, table.named(candidates), Reason.LOWEST, clause, steps);
    }
}
