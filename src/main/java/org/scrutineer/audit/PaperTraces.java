package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountRecord;

/**
 * The paths of ballot papers through a count, derived from its record alone.
 *
 * <p>Where a rule book rounds, or leaves part of a surplus behind, it does not say of which paper. Here each paper that
 * leaves bears the rounding of its own value; what no paper takes along is borne by the papers that stay, each in
 * proportion to its value. So the shares of a paper always add up to one vote, and those of all papers to every total.
 * Where the most votes win, a paper may have several, and gives them once.
 */
public final class PaperTraces {

    private final BiFunction<Preferences, Integer, PaperTrace> family;

    private PaperTraces(BiFunction<Preferences, Integer, PaperTrace> family) {
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
        String family = words.oneOf("family", "parcels", "keepValues", "plurality");
        if (family.equals("plurality")) {
            PluralityRule rule = PluralityRule.read(words);
            refuseDoubts(words);
            return new PaperTraces((preferences, number) -> votes(count, rule, preferences));
        }
        InputCheck papers = InputCheck.read(words);
        if (family.equals("keepValues")) {
            KeepValueRule rule = KeepValueRule.read(words, papers.papers());
            refuseDoubts(words);
            KeepValueTraces traces = new KeepValueTraces(count, rule);
            return new PaperTraces((preferences, number) ->
                    asMarked(preferences, traces.of(papers.stated().of(preferences))));
        }
        ParcelRule rule = ParcelRule.read(words, papers);
        refuseDoubts(words);
        if (rule.asksForAnOrder()) {
            return new PaperTraces(WholePaperTraces.of(count, rule)::of);
        }
        List<StageMoves> stages = new ArrayList<>();
        for (int i = 0; i < count.stages().size(); i++) {
            stages.add(StageMoves.of(count.stages().subList(0, i + 1), rule));
        }
        return new PaperTraces((preferences, number) -> asMarked(
                preferences, through(stages, rule.valid(), papers.stated().of(preferences))));
    }

    private static PaperTrace asMarked(Preferences marked, PaperTrace read) {
        return new PaperTrace(marked, read.steps(), read.partsAt());
    }

    /** The votes of a paper where all are counted once: one step, in which they add up to the votes that a paper has. */
    private static PaperTrace votes(CountRecord count, PluralityRule rule, Preferences preferences) {
        Table table = new Table(count.seats(), count.candidates());
        int votesEach = rule.votesOfAPaper(count.seats());
        List<Integer> marked = PluralityRule.standing(preferences, table);
        if (marked.isEmpty() || rule.isOverfull(marked, votesEach)) {
            return new PaperTrace(preferences, List.of());
        }
        Fraction unused = Fraction.of(Math.max(0, votesEach - marked.size()));
        return new PaperTrace(
                preferences,
                List.of(new PaperTrace.Step(1, 0, rule.given(preferences, table, votesEach), unused, Fraction.ZERO)));
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
        return family.apply(preferences, WholePaperTraces.NO_NUMBER);
    }

    /**
     * Returns the path of a paper whose number is known, for counts that choose papers by their order.
     *
     * @param preferences the preferences on the paper
     * @param number its number in the order of the papers, from 1
     * @return its path, known to its end
     */
    public PaperTrace of(Preferences preferences, int number) {
        return family.apply(preferences, number);
    }

    private static PaperTrace through(List<StageMoves> stages, ValidReading withdrawnOnly, Preferences preferences) {
        TracedPaper paper = new TracedPaper(preferences, withdrawnOnly);
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
