package org.scrutineer.trace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.StageSpan;

/**
 * The path of one ballot paper through a count: who held what of its one vote at the end of each stage.
 *
 * @param preferences the preferences on the paper
 * @param steps where the vote was, stage by stage as in the record; empty if the paper is not valid
 * @param partsAt the stage at which papers with these preferences went different ways, by their order, so that the path
 *     of one whose number is not given ends before it; 0 if there is none
 */
public record PaperTrace(Preferences preferences, List<Step> steps, int partsAt) {

    /** Copies the list. */
    public PaperTrace {
        Objects.requireNonNull(preferences, "preferences");
        steps = List.copyOf(steps);
    }

    /**
     * Makes a path that is known to its end.
     *
     * @param preferences the preferences on the paper
     * @param steps where the vote was, stage by stage as in the record; empty if the paper is not valid
     */
    public PaperTrace(Preferences preferences, List<Step> steps) {
        this(preferences, steps, 0);
    }

    /**
     * Where the vote of a paper was at the end of a stage. The shares add up to one vote, or to the votes that a paper
     * has come to have.
     *
     * @param stage the stage, from 1
     * @param part the part of the stage, 0 if it is in one piece
     * @param held what each candidate held, by number, without those who held nothing
     * @param nonTransferable what was non-transferable
     * @param lost what rounding had taken away
     * @param inactive what was non-transferable by cause, without causes of nothing; empty where the rule book does not
     *     tell causes apart
     */
    public record Step(
            int stage,
            int part,
            Map<Integer, Fraction> held,
            Fraction nonTransferable,
            Fraction lost,
            Map<InactiveCause, Fraction> inactive) {

        /** Copies the maps. */
        public Step {
            held = Collections.unmodifiableMap(new TreeMap<>(held));
            inactive = Collections.unmodifiableMap(new TreeMap<>(inactive));
            Objects.requireNonNull(nonTransferable, "nonTransferable");
            Objects.requireNonNull(lost, "lost");
        }

        /**
         * Makes a step of a count by a rule book that does not tell apart why papers are non-transferable.
         *
         * @param stage the stage, from 1
         * @param part the part of the stage, 0 if it is in one piece
         * @param held what each candidate held, by number, without those who held nothing
         * @param nonTransferable what was non-transferable
         * @param lost what rounding had taken away
         */
        public Step(int stage, int part, Map<Integer, Fraction> held, Fraction nonTransferable, Fraction lost) {
            this(stage, part, held, nonTransferable, lost, Map.of());
        }

        private boolean isAsAt(Step other) {
            return held.equals(other.held) && nonTransferable.equals(other.nonTransferable) && lost.equals(other.lost);
        }
    }

    /**
     * One step, or those of stages that follow one another in which nothing happens to the vote.
     *
     * @param span the stages
     * @param step where the vote was at the end of the first of them, as at the end of each
     */
    public record Run(StageSpan span, Step step) {

        public Run {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(step, "step");
        }

        private static Run of(List<Step> steps) {
            Step first = steps.get(0);
            Step last = steps.get(steps.size() - 1);
            return new Run(new StageSpan(first.stage, first.part, last.stage, last.part), first);
        }

        /**
         * Returns whether this is more than one stage, or part of a stage.
         *
         * @return whether nothing happens in several
         */
        public boolean isOfSeveral() {
            return span.stage() != span.lastStage() || span.part() != span.lastPart();
        }
    }

    /**
     * Returns why the paper counts for nobody any more in the end.
     *
     * @return the cause, or nothing if it counts for somebody or causes are not told apart
     */
    public Optional<InactiveCause> inactive() {
        return steps.stream()
                .skip(Math.max(0, steps.size() - 1L))
                .flatMap(step -> step.inactive.keySet().stream())
                .findFirst();
    }

    /**
     * Returns each step alone.
     *
     * @return a run for each step, in order
     */
    public List<Run> everyStage() {
        return steps.stream().map(step -> Run.of(List.of(step))).toList();
    }

    /**
     * Returns the steps, with those put together that follow one another and in which nothing happens to the vote.
     *
     * @return the runs in order, which have all steps
     */
    public List<Run> runs() {
        return StageSpan.quietTogether(steps, i -> i > 0 && steps.get(i).isAsAt(steps.get(i - 1))).stream()
                .map(Run::of)
                .toList();
    }
}
