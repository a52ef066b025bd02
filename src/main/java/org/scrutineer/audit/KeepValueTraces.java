package org.scrutineer.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/**
 * How ballot papers divide in a count by keep values. Each stage divides every paper anew.
 *
 * @param count the record of the count
 * @param rule the rule book
 */
record KeepValueTraces(CountRecord count, KeepValueRule rule) {

    /** The path of a paper. */
    PaperTrace of(Preferences preferences) {
        List<Integer> order = preferences.ranks().stream()
                .takeWhile(rank -> rank.size() == 1)
                .map(rank -> rank.get(0))
                .toList();
        List<PaperTrace.Step> steps = new ArrayList<>();
        for (Stage stage : count.stages()) {
            if (stage.action() instanceof StageAction.KeepValues action) {
                steps.add(divide(order, stage, action));
            }
        }
        boolean any = rule.valid().equals("namingAnyCandidate") && !order.isEmpty();
        boolean valid = any || (!steps.isEmpty() && !steps.get(0).held().isEmpty());
        return new PaperTrace(preferences, valid ? steps : List.of());
    }

    private PaperTrace.Step divide(List<Integer> order, Stage stage, StageAction.KeepValues action) {
        BigInteger unit = BigInteger.TEN.pow(rule.places());
        Map<Integer, Fraction> held = new TreeMap<>();
        long value = unit.longValueExact();
        Fraction sum = Fraction.ZERO;
        for (int number : order) {
            long keep = Fraction.parse(
                            action.keepValues().get(number - 1).value().toString())
                    .times(unit.longValueExact())
                    .numerator()
                    .longValueExact();
            boolean keepsAll = keep == unit.longValueExact();
            long kept = keepsAll ? value : rule.division().kept(keep, value);
            if (kept > 0 && keep > 0) {
                Fraction share = Fraction.of(BigInteger.valueOf(kept), unit);
                held.put(number, share);
                sum = sum.plus(share);
            }
            if (keep > 0) {
                value = keepsAll ? 0 : rule.division().rest(keep, value);
            }
        }
        Fraction rest = Fraction.of(BigInteger.valueOf(value), unit);
        return new PaperTrace.Step(
                stage.number(),
                stage.part(),
                held,
                rest,
                Fraction.ONE.minus(sum).minus(rest));
    }
}
