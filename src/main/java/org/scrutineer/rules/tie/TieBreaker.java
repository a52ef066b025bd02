package org.scrutineer.rules.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;

/** One way of telling tied candidates apart. */
public interface TieBreaker extends Part {

    /**
     * Those whom a tie-breaker leaves.
     *
     * @param left the candidates still tied, or the one chosen; all of them if they could not be told apart
     * @param method how it was done
     * @param stageConsulted the stage whose totals told them apart, 0 if none
     * @param drawIndex which number of the generator made the draw, {@link TieBreak#NO_DRAW} if it was not a draw
     * @param decidedBy who drew the lot or decided, empty if nobody did or it was not stated
     */
    record Narrowed(List<Candidate> left, TieMethod method, int stageConsulted, int drawIndex, String decidedBy) {

        public Narrowed {
            left = List.copyOf(left);
        }

        /**
         * Makes the outcome of what is no draw and what nobody decided.
         *
         * @param left the candidates still tied, or the one chosen
         * @param method how it was done
         * @param stageConsulted the stage whose totals told them apart, 0 if none
         */
        public Narrowed(List<Candidate> left, TieMethod method, int stageConsulted) {
            this(left, method, stageConsulted, TieBreak.NO_DRAW, "");
        }
    }

    /**
     * Narrows a tie once.
     *
     * @param tie who is tied and for what
     * @param view the count
     * @param lots the lots supplied
     * @return those left
     * @throws org.scrutineer.lot.LotNeededException if only a lot can tell them apart and none was supplied
     */
    Narrowed narrow(Tie tie, CountView view, Lots lots);

    /**
     * Those whom a tie-breaker parts.
     *
     * @param strongest the strongest of them, and how they were told apart; all of them if they could not be
     * @param others the others in groups, stronger ones first
     */
    record Parted(Narrowed strongest, List<List<Candidate>> others) {

        public Parted {
            others = others.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Parts the tied into stronger and weaker, as far as they are told apart at once.
     *
     * @param tie who is tied, for a purpose that looks for the strongest
     * @param view the count
     * @param lots the lots supplied
     * @return the groups
     * @throws org.scrutineer.lot.LotNeededException if only a lot can tell them apart and none was supplied
     */
    default Parted part(Tie tie, CountView view, Lots lots) {
        Narrowed strongest = narrow(tie, view, lots);
        List<Candidate> others = new ArrayList<>(tie.candidates());
        others.removeAll(strongest.left());
        return new Parted(strongest, others.isEmpty() ? List.of() : List.of(others));
    }

    /**
     * Returns how an order of candidates drawn by lot is read here.
     *
     * @return the reading, or nothing if no order is asked for
     */
    default Optional<ByLot.Reading> lotReading() {
        return Optional.empty();
    }
}
