package org.scrutineer.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.audit.Fraction;

/** Adds up where the votes of papers were, stage by stage. Not safe for several threads at once. */
final class TracedTotals {

    private final List<Total> totals = new ArrayList<>();

    /** What papers held at the end of a stage. */
    private static final class Total {
        private final int stage;
        private final int part;
        private final Map<Integer, Fraction> held = new TreeMap<>();
        private Fraction nonTransferable = Fraction.ZERO;
        private Fraction lost = Fraction.ZERO;

        private Total(PaperTrace.Step first) {
            this.stage = first.stage();
            this.part = first.part();
        }

        private void add(PaperTrace.Step step, long papers) {
            step.held().forEach((number, share) -> held.merge(number, share.times(papers), Fraction::plus));
            nonTransferable = nonTransferable.plus(step.nonTransferable().times(papers));
            lost = lost.plus(step.lost().times(papers));
        }

        private PaperTrace.Step step() {
            return new PaperTrace.Step(stage, part, held, nonTransferable, lost);
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

    List<PaperTrace.Step> steps() {
        return totals.stream().map(Total::step).toList();
    }
}
