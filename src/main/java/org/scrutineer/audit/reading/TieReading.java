package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;

/** How a rule book has ties settled, as its part says: the ways in which it tries to, one after the other. */
public final class TieReading {

    /** Whom of the tied a decision looks for. */
    public enum Aim {
        /** The one whose surplus is next. */
        STRONGEST,
        /** The one to be excluded. */
        WEAKEST
    }

    /**
     * On whom a tie falls, and in which steps.
     *
     * @param chosen the candidate, 0 if a lot is needed and none was supplied
     * @param steps the steps
     */
    public record Settled(int chosen, List<TieBreak> steps) {

        /** Copies the list. */
        public Settled {
            steps = List.copyOf(steps);
        }
    }

    private static final Settled LOT_MISSING = new Settled(0, List.of());

    /** No way at all. */
    static final TieReading IN_NO_WAY = new TieReading(List.of());

    private final List<TieStep> ways;

    private TieReading(List<TieStep> ways) {
        this.ways = ways;
    }

    /** Reads the ties of a part. */
    static TieReading of(Words part) {
        Words ties = part.need("ties");
        ties.clause();
        List<Words> ways = ties.list("way");
        if (ways.isEmpty()) {
            ties.text("form");
        }
        return new TieReading(
                ways.stream().map(way -> Forms.TIES.read(way).apply(ties)).toList());
    }

    /**
     * Settles a tie.
     *
     * @param table the figures
     * @param aim whom the decision looks for
     * @param tied the numbers of the tied, at least one
     * @param lots the lots supplied
     * @return on whom it falls
     */
    public Settled settle(TableView table, Aim aim, List<Integer> tied, SuppliedLots lots) {
        List<List<Integer>> sets = new ArrayList<>();
        List<TieStep.Narrowed> taken = new ArrayList<>();
        List<Integer> left = tied;
        for (TieStep way : ways) {
            boolean goOn = left.size() > 1;
            while (goOn) {
                Optional<TieStep.Narrowed> narrowed = way.narrow(left, aim, table, lots);
                if (narrowed.isEmpty()) {
                    return LOT_MISSING;
                }
                goOn = narrowed.get().left().size() < left.size();
                if (goOn) {
                    sets.add(left);
                    taken.add(narrowed.get());
                    left = narrowed.get().left();
                    goOn = left.size() > 1;
                }
            }
        }
        return left.size() > 1 ? LOT_MISSING : new Settled(left.get(0), steps(sets, taken, left.get(0), table));
    }

    /**
     * Candidates in an order.
     *
     * @param strongestFirst their numbers
     * @param steps how equals were told apart
     */
    record Ranked(List<Integer> strongestFirst, List<TieBreak> steps) {

        private static final Ranked NOBODY = new Ranked(List.of(), List.of());

        Ranked {
            strongestFirst = List.copyOf(strongestFirst);
            steps = List.copyOf(steps);
        }

        private Ranked then(Ranked weaker) {
            return new Ranked(joined(strongestFirst, weaker.strongestFirst), joined(steps, weaker.steps));
        }

        private static <T> List<T> joined(List<T> some, List<T> more) {
            List<T> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        }

        /** The first of them alone. */
        Ranked first() {
            return new Ranked(strongestFirst.subList(0, 1), steps);
        }

        /** The election of all of them. */
        Decision electing(Reason reason, Clause clause, TableView table) {
            return new Decision(DecisionType.ELECT, table.named(strongestFirst), reason, clause, steps);
        }
    }

    /**
     * Puts candidates in the order of their votes, and equals in that of the ways; in ballot-paper order where a lot is
     * needed and none was supplied.
     */
    Ranked rank(TableView table, List<Integer> numbers, SuppliedLots lots) {
        Map<Fraction, List<Integer>> levels = new TreeMap<>(Comparator.reverseOrder());
        numbers.stream()
                .sorted()
                .forEach(number -> levels.computeIfAbsent(table.votes(number), votes -> new ArrayList<>())
                        .add(number));
        Ranked ranked = Ranked.NOBODY;
        for (List<Integer> level : levels.values()) {
            ranked = ranked.then(rank(table, level, ways, lots.after(ranked.steps())));
        }
        return ranked;
    }

    private static Ranked rank(TableView table, List<Integer> tied, List<TieStep> left, SuppliedLots lots) {
        if (tied.size() == 1 || left.isEmpty()) {
            return new Ranked(tied, List.of());
        }
        Optional<TieStep.Parted> parted = left.get(0).part(tied, table, lots);
        if (parted.isEmpty() || parted.get().others().isEmpty()) {
            return rank(table, tied, left.subList(1, left.size()), lots);
        }
        TieStep.Narrowed strongest = parted.get().strongest();
        List<TieBreak> draw =
                steps(List.of(tied), List.of(strongest), strongest.left().get(0), table);
        Ranked ranked = rank(table, strongest.left(), left, lots.after(draw));
        List<TieBreak> first =
                steps(List.of(tied), List.of(strongest), ranked.strongestFirst().get(0), table);
        ranked = new Ranked(List.of(), first).then(ranked);
        for (List<Integer> group : parted.get().others()) {
            ranked = ranked.then(rank(table, group, left, lots.after(ranked.steps())));
        }
        return ranked;
    }

    private static List<TieBreak> steps(
            List<List<Integer>> sets, List<TieStep.Narrowed> taken, int chosen, TableView table) {
        List<TieBreak> steps = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            TieStep.Narrowed step = taken.get(i);
            steps.add(new TieBreak(
                    table.named(sets.get(i)),
                    step.method(),
                    step.stage(),
                    step.drawIndex(),
                    step.decidedBy(),
                    table.candidate(chosen)));
        }
        return steps;
    }
}
