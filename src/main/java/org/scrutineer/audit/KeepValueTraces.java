package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        List<List<Integer>> ranks = rule.papers().ranks(preferences);
        List<PaperTrace.Step> steps = new ArrayList<>();
        for (Stage stage : count.stages()) {
            if (stage.action() instanceof StageAction.KeepValues action) {
                steps.add(divide(ranks, stage, action));
            }
        }
        boolean any = rule.valid().equals("namingAnyCandidate") && !ranks.isEmpty();
        boolean valid = any || (!steps.isEmpty() && !steps.get(0).held().isEmpty());
        return new PaperTrace(preferences, valid ? steps : List.of());
    }

    private PaperTrace.Step divide(List<List<Integer>> ranks, Stage stage, StageAction.KeepValues action) {
        Fraction[] keepValues = new Fraction[action.keepValues().size() + 1];
        Arrays.fill(keepValues, Fraction.ZERO);
        action.keepValues()
                .forEach(keep -> keepValues[keep.candidate().number()] =
                        Fraction.parse(keep.value().toString()));
        Division.Divided divided = rule.division().divide(ranks, keepValues);
        Fraction sum = divided.held().values().stream().reduce(divided.rest(), Fraction::plus);
        return new PaperTrace.Step(
                stage.number(), stage.part(), divided.held(), divided.rest(), Fraction.ONE.minus(sum));
    }
}
