package org.scrutineer.audit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.scrutineer.ballot.Preferences;

/**
 * The path of one ballot paper through a count: who held what of its one vote at the end of each stage.
 *
 * @param preferences the preferences on the paper
 * @param steps where the vote was, stage by stage as in the record; empty if the paper is not valid
 * @param partsAt the stage at which papers with these preferences went different ways, by their order, so that the path of
 *     one whose number is not given ends before it; 0 if there is none
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
     * has.
     *
     * @param stage the stage, from 1
     * @param part the part of the stage, 0 if it is in one piece
     * @param held what each candidate held, by number, without those who held nothing
     * @param nonTransferable what was non-transferable
     * @param lost what rounding had taken away
     */
    public record Step(int stage, int part, Map<Integer, Fraction> held, Fraction nonTransferable, Fraction lost) {

        /** Copies the map. */
        public Step {
            held = Collections.unmodifiableMap(new TreeMap<>(held));
            Objects.requireNonNull(nonTransferable, "nonTransferable");
            Objects.requireNonNull(lost, "lost");
        }
    }
}
