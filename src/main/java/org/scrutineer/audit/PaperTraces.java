package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountRecord;

/**
 * The paths of ballot papers through a count, derived from its record alone.
 *
 * <p>Where a rule book rounds, or leaves part of a surplus behind, it does not say of which paper. Here each paper that
 * leaves bears the rounding of its own value; what no paper takes along is borne by the papers that stay, each in
 * proportion to its value. So the shares of a paper always add up to one vote, and those of all papers to every total.
 */
public final class PaperTraces {

    private final Function<Preferences, PaperTrace> family;

    private PaperTraces(Function<Preferences, PaperTrace> family) {
        this.family = family;
    }

    /**
     * Prepares to trace papers through a count.
     *
     * @param count the record of the count
     * @return the traces to ask for
     * @throws IllegalArgumentException if the record is of a rule book whose transfers are not known here
     */
    public static PaperTraces of(CountRecord count) {
        Words words = new Words(count.rule().parameters());
        InputCheck.read(words);
        if (words.oneOf("family", "parcels", "keepValues").equals("keepValues")) {
            KeepValueRule rule = KeepValueRule.read(words);
            refuseDoubts(words);
            return new PaperTraces(new KeepValueTraces(count, rule)::of);
        }
        ParcelRule rule = ParcelRule.read(words);
        refuseDoubts(words);
        List<StageMoves> stages = new ArrayList<>();
        for (int i = 0; i < count.stages().size(); i++) {
            stages.add(StageMoves.of(count.stages().subList(0, i + 1), rule.value()));
        }
        return new PaperTraces(preferences -> through(stages, preferences));
    }

    private static void refuseDoubts(Words words) {
        if (!words.doubts().isEmpty()) {
            throw new IllegalArgumentException("papers can be traced only where each parameter of the rule book is "
                    + "known, but " + words.doubts().get(0));
        }
    }

    /**
     * Returns the path of a paper.
     *
     * @param preferences the preferences on the paper
     * @return its path
     */
    public PaperTrace of(Preferences preferences) {
        return family.apply(preferences);
    }

    private static PaperTrace through(List<StageMoves> stages, Preferences preferences) {
        TracedPaper paper = new TracedPaper(preferences);
        List<PaperTrace.Step> steps = new ArrayList<>();
        for (StageMoves stage : stages) {
            paper.pass(stage);
            if (!paper.isValid()) {
                return new PaperTrace(preferences, List.of());
            }
            steps.add(paper.step(stage.number(), stage.part()));
        }
        return new PaperTrace(preferences, steps);
    }
}
