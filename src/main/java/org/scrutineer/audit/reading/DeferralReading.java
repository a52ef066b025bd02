package org.scrutineer.audit.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.audit.Fraction;

/**
 * A transfer of surpluses that are held back on some figures.
 *
 * @param surplus the transfer
 * @param held whether all surpluses are held back on the figures of a table
 */
record DeferralReading(StepReading surplus, Predicate<TableView> held) implements StepReading {

    /** Held back while all surpluses together change neither who has the quota nor who is last. */
    static DeferralReading read(StepReading surplus, Words step) {
        Words part = step.need("deferral");
        String form = part.oneOf("form", "belowBothGaps", "belowBothGapsOfAll");
        part.clause();
        if (form.equals("belowBothGapsOfAll")) {
            return new DeferralReading(
                    surplus, table -> canBeHeld(table.continuing(), QuarterReading.OF_NOBODY, table));
        }
        QuarterReading quarter = part.has("quarter") ? QuarterReading.read(part) : QuarterReading.OF_NOBODY;
        return new DeferralReading(surplus, table -> {
            List<Integer> all = table.continuing();
            List<Integer> some = all.stream()
                    .filter(number -> table.votes(number).signum() > 0)
                    .toList();
            return canBeHeld(all, quarter, table) && (some.size() < 2 || canBeHeld(some, quarter, table));
        });
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
