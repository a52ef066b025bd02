package org.scrutineer.record;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.ReOpenNominations;

/**
 * What is stated of a count, be it a {@link CountRecord}, which holds together, or a {@link StatedCount}, which was
 * read somewhere and need not. Whoever checks takes either.
 */
public sealed interface CountStatement permits CountRecord, StatedCount {

    /**
     * Returns what is stated before the stages.
     *
     * @return the header
     */
    CountHeader header();

    /**
     * Returns the title of the election.
     *
     * @return the title, possibly empty
     */
    default String title() {
        return header().title();
    }

    /**
     * Returns the places to fill.
     *
     * @return the places
     */
    default int seats() {
        return header().seats();
    }

    /**
     * Returns the candidates.
     *
     * @return the candidates in ballot-paper order
     */
    default List<Candidate> candidates() {
        return header().candidates();
    }

    /**
     * Returns the rule book.
     *
     * @return the rule book
     */
    default RuleDescription rule() {
        return header().rule();
    }

    /**
     * Returns what was counted.
     *
     * @return what was counted
     */
    default CountInput input() {
        return header().input();
    }

    /**
     * Returns what is said of lots.
     *
     * @return the order of candidates for lots, and where it comes from
     */
    default Randomness randomness() {
        return header().randomness();
    }

    /**
     * Returns the stages.
     *
     * @return the stages in order
     */
    List<Stage> stages();

    /**
     * Returns who is elected.
     *
     * @return the candidates elected, in the order of their election
     */
    List<Elected> elected();

    /**
     * Returns what bounds who may be elected.
     *
     * @return the divisions of the candidates into groups, empty if there are none
     */
    default List<Category> categories() {
        return header().categories();
    }

    /**
     * Returns who is re-open nominations.
     *
     * @return which candidate it is, or that nobody is
     */
    default ReOpenNominations reOpenNominations() {
        return header().reOpenNominations();
    }

    /**
     * Returns the places that are left vacant because re-open nominations was elected to them.
     *
     * @return as many places as RONs were elected by the decisions
     */
    default int placesLeftVacant() {
        return stages().stream()
                .flatMap(stage -> stage.decisions().stream())
                .filter(decision -> decision.type() == DecisionType.LEAVE_VACANT)
                .mapToInt(decision -> decision.candidates().size())
                .sum();
    }

    /**
     * Returns all who stood at some stage: the candidates, and behind them the further RONs that came to stand.
     *
     * @return the candidates in ballot-paper order, the further RONs in their turn
     */
    default List<Candidate> rows() {
        int stood = stages().stream()
                .mapToInt(stage -> stage.tallies().size())
                .max()
                .orElse(0);
        List<Candidate> all = header().rows();
        return all.subList(0, Math.min(all.size(), Math.max(stood, candidates().size())));
    }

    /**
     * Returns where the statement does not hold together.
     *
     * @return the faults in the order in which they were found, none of a {@link CountRecord}
     */
    default List<RecordFault> faults() {
        return List.of();
    }

    /**
     * Returns the places that nobody could fill, or that are left vacant as re-open nominations won them.
     *
     * @return the places; below zero only where a statement does not hold together
     */
    default int unfilledSeats() {
        return seats() - elected().size();
    }
}
