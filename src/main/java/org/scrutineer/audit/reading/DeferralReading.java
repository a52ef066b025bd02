package org.scrutineer.audit.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.StageAction;

/**
 * A transfer of surpluses that are held back on some figures.
 *
 * @param surplus the transfer
 * @param held whether all surpluses are held back on the figures of a table
 */
record DeferralReading(StepReading surplus, Predicate<TableView> held) implements StepReading {

    /** Held back while all surpluses together change nothing of what a part names. */
    static DeferralReading read(StepReading surplus, Words step) {
        return new DeferralReading(surplus, Forms.DEFERRALS.read(step.need("deferral")));
    }

    /** While all surpluses together are less than the difference of the two with the fewest votes, or as much. */
    static Predicate<TableView> withinTheGap(Words part) {
        part.clause();
        int most = part.oneOf("margin", "atMost", "lessThan").equals("atMost") ? 0 : -1;
        return table -> {
            List<Fraction> votes =
                    table.continuing().stream().map(table::votes).sorted().toList();
            return votes.size() > 1
                    && table.waitingInAll().compareTo(votes.get(1).minus(votes.get(0))) <= most;
        };
    }

    /** Whether the stage was a surplus and another surplus is due after it, by a part that puts something off. */
    static Predicate<TableView> anotherFollows(Words part) {
        Words putOff = part.need("putOff");
        putOff.clause();
        Predicate<TableView> held = Forms.DEFERRALS.read(putOff.need("deferral"));
        return table -> table.points().get(table.points().size() - 1).kind() == StageAction.Kind.SURPLUS
                && table.waitingInAll().signum() > 0
                && !held.test(table);
    }

    /** The same, those without votes counted like any other. */
    static Predicate<TableView> belowBothGapsOfAll(Words part) {
        part.clause();
        return table -> canBeHeld(table.continuing(), QuarterReading.OF_NOBODY, table);
    }

    /** While all surpluses together change neither who has the quota nor who is last. */
    static Predicate<TableView> belowBothGaps(Words part) {
        part.clause();
        QuarterReading quarter = part.has("quarter") ? QuarterReading.read(part) : QuarterReading.OF_NOBODY;
        return table -> {
            List<Integer> all = table.continuing();
            List<Integer> some = all.stream()
                    .filter(number -> table.votes(number).signum() > 0)
                    .toList();
            return canBeHeld(all, quarter, table) && (some.size() < 2 || canBeHeld(some, quarter, table));
        };
    }

    /** Held back until all places are filled. */
    static DeferralReading afterwards(StepReading surplus, Words step) {
        step.need("afterwards").clause();
        return new DeferralReading(surplus, table -> table.vacancies() > 0);
    }

    /**
     * Whether all surpluses are less than both gaps, and bring nobody they concern from below the quarter to above it.
     */
    private static boolean canBeHeld(List<Integer> candidates, QuarterReading quarter, TableView table) {
        if (candidates.size() < 2) {
            return false;
        }
        List<Integer> ranked =
                candidates.stream().sorted(Comparator.comparing(table::votes)).toList();
        int last = ranked.get(0);
        Fraction all = table.waitingInAll();
        Fraction toTheQuota = table.quota().minus(table.votes(ranked.get(ranked.size() - 1)));
        Fraction toTheNext = table.votes(ranked.get(1)).minus(table.votes(last));
        boolean crosses = quarter.concerns(last)
                && !QuarterReading.isPassed(table.votes(last), table)
                && QuarterReading.isPassed(table.votes(last).plus(all), table);
        return all.compareTo(toTheQuota) < 0 && all.compareTo(toTheNext) < 0 && !crosses;
    }

    @Override
    public Optional<Due> due(TableView table, SuppliedLots lots) {
        return held.test(table) ? Optional.empty() : surplus.due(table, lots);
    }

    @Override
    public Optional<TieReading> tieRule() {
        return surplus.tieRule();
    }

    @Override
    public Optional<ValueReading> value() {
        return surplus.value();
    }

    @Override
    public Optional<FractionReading> fractions() {
        return surplus.fractions();
    }
}
