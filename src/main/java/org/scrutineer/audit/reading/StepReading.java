package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;

/** Something that a rule book may ask for next, as its part says. */
public interface StepReading {

    /**
     * Returns what is due, if this step applies to the figures.
     *
     * @param table the figures
     * @param lots the lots supplied
     * @return what is due
     */
    Optional<Due> due(TableView table, SuppliedLots lots);

    /**
     * Returns how ties are settled.
     *
     * @return the rule, if the step has to settle any
     */
    default Optional<TieReading> tieRule() {
        return Optional.empty();
    }

    /**
     * Returns at what value a surplus passes papers on.
     *
     * @return the value, if the step transfers surpluses as votes
     */
    default Optional<ValueReading> value() {
        return Optional.empty();
    }

    /**
     * Returns how a surplus of whole papers is shared out.
     *
     * @return the way, if the step transfers surpluses of whole papers
     */
    default Optional<FractionReading> fractions() {
        return Optional.empty();
    }

    /**
     * Returns whether papers are looked at one after the other.
     *
     * @return whether they are, each by itself
     */
    default boolean movesInTurn() {
        return leaving().equals(Optional.of(LeavingReading.PAPER_BY_PAPER));
    }

    /**
     * Returns in which transfers the papers of the excluded leave.
     *
     * @return the way, if the step excludes
     */
    default Optional<LeavingReading> leaving() {
        return Optional.empty();
    }

    /**
     * Returns whether the transfers of an exclusion that are still to be made are given up.
     *
     * @param table the figures
     * @return whether they are; never, unless the step says so
     */
    default boolean isBrokenOff(TableView table) {
        return false;
    }

    /**
     * Returns whether candidates whose surpluses it transfers are elected with the transfer.
     *
     * @return whether they are; never, unless the step says so
     */
    default boolean electsGivers() {
        return false;
    }

    /**
     * Returns when election and endings are asked between the transfers of a move.
     *
     * @return after each, unless the step says otherwise
     */
    default Asked asked() {
        return Asked.AFTER_EACH;
    }

    /**
     * Returns what comes of it when all leave whom constraints doom.
     *
     * @param doomed the doomed, at least one
     * @param table the figures
     * @return what is due, if this step says how the excluded leave
     */
    default Optional<Due> leave(List<Integer> doomed, TableView table) {
        return Optional.empty();
    }
}
