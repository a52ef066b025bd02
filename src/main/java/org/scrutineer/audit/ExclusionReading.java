package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.TieBreak;

/**
 * An exclusion, of the lowest or of several together, and what stands in its place if it ends the count.
 *
 * @param sizes how many of the lowest may go together, and by which clause
 * @param ties how one is chosen of equals
 * @param deferral the clause by which surpluses wait meanwhile; empty if none is spoken of
 * @param end the clause by which the count ends instead; empty if none does
 */
record ExclusionReading(Sizes sizes, TieReading ties, String deferral, String end) implements StepReading {

    /** How many of the lowest may go together. */
    interface Sizes {
        /** The sizes, the largest first, of those who may be excluded with the fewest votes first. */
        List<Size> of(List<Integer> fromTheBottom, Table table);
    }

    /**
     * A number of the lowest who go together.
     *
     * @param number how many
     * @param reason why
     * @param clause by which clause
     */
    record Size(int number, Reason reason, Clause clause) {
        /** One who goes alone. */
        static Size one(Clause clause) {
            return new Size(1, Reason.LOWEST, clause);
        }
    }

    /** Reads the parameters of a step. */
    static ExclusionReading read(Words words, String prefix) {
        boolean together = words.text(prefix + "form").equals("excludeTogether");
        Clause clause = Clause.of(words.text(prefix + "clause"));
        return new ExclusionReading(
                together
                        ? together(words, prefix, clause)
                        : (fromTheBottom, table) -> fromTheBottom.isEmpty() ? List.of() : List.of(Size.one(clause)),
                TieReading.read(words, prefix + "ties."),
                together ? words.text(prefix + "deferral.clause") : "",
                words.has(prefix + "endBeforeTransfer.clause") ? words.text(prefix + "endBeforeTransfer.clause") : "");
    }

    /** As many as can be whose votes, with all surpluses that wait, do not come up to those of the next. */
    private static Sizes together(Words words, String prefix, Clause clause) {
        int atMost = words.oneOf(prefix + "margin", "atMost", "lessThan").equals("atMost") ? 0 : -1;
        Proviso proviso = proviso(words, prefix);
        boolean withTheNext = words.has(prefix + "withoutVotes");
        Clause withoutVotes = withTheNext ? Clause.of(words.text(prefix + "withoutVotes.clause")) : clause;
        if (withTheNext) {
            words.oneOf(prefix + "withoutVotes", "withTheLowestOther");
        }
        String alone = prefix + "alone.clause";
        Size one = Size.one(words.has(alone) ? Clause.of(words.text(alone)) : clause);
        return (fromTheBottom, table) -> {
            int most = table.continuing().size() - Math.max(1, table.vacancies());
            int without = (int) fromTheBottom.stream()
                    .filter(number -> table.votes(number).signum() == 0)
                    .count();
            int least = withTheNext && without > 0 && without + 1 <= most ? without + 1 : 0;
            List<Size> sizes = new ArrayList<>();
            List<Fraction> guarded = guarded(fromTheBottom, table);
            Fraction sum = table.sum(fromTheBottom).plus(table.waitingInAll());
            for (int size = fromTheBottom.size(); size > Math.max(0, most); size--) {
                sum = sum.minus(table.votes(fromTheBottom.get(size - 1)));
            }
            for (int size = Math.min(most, fromTheBottom.size()); size > 0; size--) {
                List<Integer> group = fromTheBottom.subList(0, size);
                boolean safe = sum.compareTo(next(size, fromTheBottom, guarded, table)) <= atMost
                        && proviso.holds(group, table);
                sum = sum.minus(table.votes(fromTheBottom.get(size - 1)));
                if (safe) {
                    sizes.add(size == 1 ? one : new Size(size, Reason.BULK_LOWEST, clause));
                } else if (size == least) {
                    sizes.add(new Size(size, Reason.LOWEST, withoutVotes));
                }
            }
            return sizes;
        };
    }

    /** What else must hold for a group. */
    private interface Proviso {
        boolean holds(List<Integer> lowest, Table table);
    }

    /** Nobody concerned who could still pass a quarter of the quota alone goes with others below it. */
    private static Proviso proviso(Words words, String prefix) {
        if (!words.has(prefix + "proviso")) {
            return (lowest, table) -> true;
        }
        words.oneOf(prefix + "proviso", "nobodyMissesTheQuarter");
        QuarterReading quarter = QuarterReading.read(words, prefix + "quarter");
        return (lowest, table) -> {
            if (lowest.size() == 1) {
                return true;
            }
            OneByOne turns = new OneByOne(lowest, table);
            return lowest.stream()
                            .filter(turns::canBeSecond)
                            .allMatch(number ->
                                    quarter.concerns(number) && QuarterReading.isPassed(table.votes(number), table))
                    || lowest.stream()
                            .filter(quarter::concerns)
                            .filter(number -> !QuarterReading.isPassed(table.votes(number), table))
                            .noneMatch(number -> QuarterReading.isPassed(turns.reach(number), table));
        };
    }

    /** The votes of those who continue and cannot be excluded. */
    private static List<Fraction> guarded(List<Integer> excludable, Table table) {
        Set<Integer> open = new HashSet<>(excludable);
        return table.continuing().stream()
                .filter(number -> !open.contains(number))
                .map(table::votes)
                .toList();
    }

    /** The votes that the lowest must not overtake: the fewest of any left who has as many as the highest of them, or these. */
    private static Fraction next(int size, List<Integer> fromTheBottom, List<Fraction> guarded, Table table) {
        Fraction highest = table.votes(fromTheBottom.get(size - 1));
        return Stream.concat(
                        fromTheBottom.subList(size, Math.min(size + 1, fromTheBottom.size())).stream()
                                .map(table::votes),
                        guarded.stream().filter(votes -> votes.compareTo(highest) >= 0))
                .min(Comparator.naturalOrder())
                .orElse(highest);
    }

    @Override
    public Optional<TieReading> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public Optional<Due> due(Table table, Marks marks, Supplied supplied) {
        List<Integer> fromTheBottom = table.excludable().stream()
                .sorted(Comparator.comparing(table::votes))
                .toList();
        for (Size size : sizes.of(fromTheBottom, table)) {
            int number = size.number();
            List<TieBreak> steps = new ArrayList<>();
            List<Integer> level = new ArrayList<>();
            List<Integer> chosen = lowest(fromTheBottom, number, table, supplied, steps, level);
            if (chosen.size() < number) {
                return Optional.of(new Due.LotMissing(level));
            }
            if (number == 1 || marks.isIndifferentTo(chosen)) {
                return Optional.of(exclude(chosen, size, steps, table));
            }
        }
        return Optional.empty();
    }

    /** So many of the lowest; fewer if a lot is missing between those who are left level. */
    private List<Integer> lowest(
            List<Integer> fromTheBottom,
            int number,
            Table table,
            Supplied supplied,
            List<TieBreak> steps,
            List<Integer> level) {
        Fraction edge = table.votes(fromTheBottom.get(number - 1));
        List<Integer> chosen = new ArrayList<>(fromTheBottom.stream()
                .filter(each -> table.votes(each).compareTo(edge) < 0)
                .toList());
        fromTheBottom.stream().filter(each -> table.votes(each).equals(edge)).forEach(level::add);
        while (chosen.size() < number) {
            if (chosen.size() + level.size() == number) {
                chosen.addAll(level);
                break;
            }
            TieReading.Settled settled = ties.settle(table, TieReading.Aim.WEAKEST, level, supplied.after(steps));
            if (settled.chosen() == 0) {
                return chosen;
            }
            steps.addAll(settled.steps());
            chosen.add(settled.chosen());
            level.remove(Integer.valueOf(settled.chosen()));
        }
        return chosen.stream().sorted().toList();
    }

    /** What comes of it when candidates leave whom constraints doom. */
    Due leave(List<Integer> doomed, Table table) {
        return leave(doomed, new ArrayList<>(List.of(Marks.exclusionOf(table.named(doomed)))), table);
    }

    private Due exclude(List<Integer> excluded, Size size, List<TieBreak> steps, Table table) {
        List<Decision> decisions = new ArrayList<>();
        List<Integer> waiting = table.waiting().stream()
                .filter(number -> table.surplus(number).signum() > 0)
                .toList();
        if (!deferral.isEmpty() && !waiting.isEmpty()) {
            decisions.add(Decision.of(DecisionType.DEFER, table.named(waiting), size.reason(), Clause.of(deferral)));
        }
        decisions.add(new Decision(DecisionType.EXCLUDE, table.named(excluded), size.reason(), size.clause(), steps));
        return leave(excluded, decisions, table);
    }

    private Due leave(List<Integer> excluded, List<Decision> decisions, Table table) {
        List<Integer> remaining = table.continuingFromTheTop().stream()
                .filter(number -> !excluded.contains(number))
                .toList();
        if (end.isEmpty() || remaining.size() > table.vacancies()) {
            return new Due.Next(decisions, new StageAction.Exclusion(table.named(excluded)));
        }
        decisions.addAll(EndingReading.electing(remaining, Clause.of(end), table));
        return new Due.End(decisions);
    }
}
