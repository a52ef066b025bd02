package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
