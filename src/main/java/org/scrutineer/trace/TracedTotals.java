package org.scrutineer.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.Stage;

/** Adds up where the votes of papers were, stage by stage. Not safe for several threads at once. */
final class TracedTotals {

    private static final String NON_TRANSFERABLE = "non-transferable";
    private static final String LOSS = "loss by fraction";

    private final List<Total> totals = new ArrayList<>();

    /** What papers held at the end of a stage. */
    private static final class Total {
        private final int stage;
        private final int part;
        private final Map<Integer, Fraction> held = new TreeMap<>();
        private Fraction nonTransferable = Fraction.ZERO;
        private Fraction lost = Fraction.ZERO;
        private final Map<InactiveCause, Fraction> inactive = new TreeMap<>();

        private Total(PaperTrace.Step first) {
            this.stage = first.stage();
            this.part = first.part();
        }

        private void add(PaperTrace.Step step, long papers) {
            step.held().forEach((number, share) -> held.merge(number, share.times(papers), Fraction::plus));
            nonTransferable = nonTransferable.plus(step.nonTransferable().times(papers));
            lost = lost.plus(step.lost().times(papers));
            step.inactive().forEach((cause, share) -> inactive.merge(cause, share.times(papers), Fraction::plus));
        }

        private Map<String, Fraction> byName() {
            Map<String, Fraction> byName = new HashMap<>();
            held.forEach((number, votes) -> byName.put("candidate " + number, votes));
            byName.put(NON_TRANSFERABLE, nonTransferable);
            byName.put(LOSS, lost);
            inactive.forEach((cause, votes) -> byName.put(cause.term(), votes));
            return byName;
        }

        private PaperTrace.Step step() {
            return new PaperTrace.Step(stage, part, held, nonTransferable, lost, inactive);
        }
    }

    /**
     * Adds papers.
     *
     * @param trace the path of each of them
     * @param papers how many there are
     * @throws IllegalArgumentException if they went different ways, by their order
     */
    void add(PaperTrace trace, long papers) {
        if (trace.partsAt() > 0) {
            throw new IllegalArgumentException("papers must go the same way to be added up, but those with "
                    + trace.preferences() + " parted by their order at stage " + trace.partsAt());
        }
        for (int i = 0; i < trace.steps().size(); i++) {
            if (totals.size() == i) {
                totals.add(new Total(trace.steps().get(i)));
            }
            totals.get(i).add(trace.steps().get(i), papers);
        }
    }

    /**
     * Compares the totals with those of a record.
     *
     * @param stages the stages of the record
     * @throws IllegalArgumentException if a total is another
     */
    void requireTotalsOf(List<Stage> stages) {
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            Map<String, Fraction> found = i < totals.size() ? totals.get(i).byName() : Map.of();
            Map<String, Fraction> recorded = byName(stage);
            recorded.forEach((name, votes) -> {
                Fraction sum = found.getOrDefault(name, Fraction.ZERO);
                if (!sum.equals(votes)) {
                    throw new IllegalArgumentException("the papers of all groups must come to the totals of the record,"
                            + " but at stage " + stage.number() + " " + name + " has " + sum + ", not " + votes);
                }
            });
        }
    }

    private static Map<String, Fraction> byName(Stage stage) {
        Map<String, Fraction> byName = new LinkedHashMap<>();
        stage.tallies()
                .forEach(tally -> byName.put("candidate " + tally.candidate().number(), of(tally.votes())));
        byName.put(NON_TRANSFERABLE, of(stage.nonTransferable()));
        byName.put(LOSS, of(stage.lossByFraction()));
        stage.inactive().forEach(papers -> byName.put(papers.cause().term(), of(papers.votes())));
        return byName;
    }

    private static Fraction of(Votes votes) {
        return Fraction.parse(votes.toString());
    }

    List<PaperTrace.Step> steps() {
        return totals.stream().map(Total::step).toList();
    }
}
