package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;

/**
 * One step in the settling of a tie.
 *
 * @param candidates the candidates tied when the step was taken, two or more, in ballot-paper order
 * @param method how the step was taken
 * @param stageConsulted the stage whose totals told them apart, 0 if none did
 * @param drawIndex which number of the generator made the draw, from 0; {@value #NO_DRAW} if it was not a draw
 * @param decidedBy who drew the lot or decided, empty if nobody did or it was not stated
 * @param chosen the candidate whom the tie was settled on in the end
 */
public record TieBreak(
        List<Candidate> candidates,
        TieMethod method,
        int stageConsulted,
        int drawIndex,
        String decidedBy,
        Candidate chosen) {

    /** The index of what is not a draw. */
    public static final int NO_DRAW = -1;

    /**
     * Copies the list and checks it.
     *
     * @throws IllegalArgumentException if fewer than two are tied or the chosen is not one of them, a draw has no index
     *     or something else has one, or somebody decided what was not left to anybody
     */
    public TieBreak {
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(decidedBy, "decidedBy");
        if (candidates.size() < 2 || !candidates.contains(chosen)) {
            throw new IllegalArgumentException("a tie must be between two or more, the chosen among them, but was "
                    + candidates + " and " + chosen);
        }
        if (method == TieMethod.DRAW ? drawIndex < 0 : drawIndex != NO_DRAW) {
            throw new IllegalArgumentException("the index of a draw must be 0 or more, and of what is none " + NO_DRAW
                    + ", but of " + method + " was " + drawIndex);
        }
        if (method != TieMethod.MANUAL && !decidedBy.isEmpty()) {
            throw new IllegalArgumentException(
                    "nobody must decide a tie settled by " + method + ", but \"" + decidedBy + "\" did");
        }
    }

    /**
     * Makes a step that is no draw and that nobody decided.
     *
     * @param candidates the candidates tied
     * @param method how the step was taken
     * @param stageConsulted the stage whose totals told them apart, 0 if none did
     * @param chosen the candidate whom the tie was settled on in the end
     */
    public TieBreak(List<Candidate> candidates, TieMethod method, int stageConsulted, Candidate chosen) {
        this(candidates, method, stageConsulted, NO_DRAW, "", chosen);
    }

    /**
     * Returns the number of a generator with which the next draw begins. A draw with no index has used one for each of
     * the tied but the first.
     *
     * @param next the number with which a draw before this step would have begun, from 0
     * @return the number, the same if the step was no draw
     */
    public int nextDraw(int next) {
        return switch (method) {
            case DRAW -> drawIndex + 1;
            case PSEUDO_RANDOM -> next + candidates.size() - 1;
            case BACKWARD,
                    FORWARD,
                    FIRST_DIFFERENCE,
                    EARLIER_SURPLUS,
                    EARLIER_ELECTION,
                    LOT_ORDER,
                    MANUAL,
                    BALLOT_ORDER -> next;
        };
    }
}
