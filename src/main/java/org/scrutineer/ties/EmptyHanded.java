package org.scrutineer.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.CountInProgress;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Status;
import org.scrutineer.rules.RuleBook;

/**
 * Tied candidates who never held a paper. A rule book treats those alike whom it cannot tell apart but by their names,
 * and no paper moves when one of them is excluded. So if all are excluded one after the other, and until then nothing
 * else has happened, it would have been so in any order, and every order ends in the same standing.
 */
final class EmptyHanded {

    private final Election election;
    private final RuleBook book;
    private final Stage figures;
    private final Set<Candidate> tied;

    /**
     * The tied of a count that waits.
     *
     * @param election the election
     * @param book the rule book
     * @param waiting the count
     */
    EmptyHanded(Election election, RuleBook book, CountInProgress waiting) {
        CountInProgress.Question question = waiting.question().orElseThrow();
        this.election = election;
        this.book = book;
        this.figures = question.figures();
        this.tied = Set.copyOf(question.tie().candidates());
    }

    /**
     * Returns whether nothing but their names tells the tied apart.
     *
     * @param waiting the count that waits
     * @return whether they are to be excluded, never held a paper, and neither the constraints nor the rule book name
     * one apart
     */
    boolean areAlike(CountInProgress waiting) {
        return waiting.question().orElseThrow().tie().purpose() == TiePurpose.EXCLUSION
                && holdNothing(figures)
                && waiting.stages().stream().allMatch(this::holdNothing)
                && election.categories().stream()
                        .allMatch(category ->
                                tied.stream().map(category::groupOf).distinct().count() == 1)
                && !book.description().concernsCandidatesByName();
    }

    private boolean holdNothing(Stage stage) {
        return tied.stream()
                .map(stage::tallyOf)
                .allMatch(tally -> tally.papers() == 0 && tally.votes().isZero());
    }

    /**
     * Returns whether a count still waits for who of them is next.
     *
     * @param count the count
     * @return whether it asks for an exclusion of one of them, and of nobody else
     */
    boolean areAskedForBy(CountInProgress count) {
        return count.question()
                .map(CountInProgress.Question::tie)
                .filter(tie -> tie.purpose() == TiePurpose.EXCLUSION && tied.containsAll(tie.candidates()))
                .isPresent();
    }

    /**
     * Returns whether in a count all of them were excluded before anything else happened.
     *
     * @param count the count, further on
     * @return whether the figures of all others stayed as they were until then
     */
    boolean areExcludedFirst(CountInProgress count) {
        for (Stage stage : stagesOf(count)) {
            if (tied.stream().allMatch(one -> stage.tallyOf(one).status() == Status.EXCLUDED)) {
                return true;
            }
            if (stage.number() > figures.number() && !isAsBefore(stage)) {
                return false;
            }
        }
        return false;
    }

    private static List<Stage> stagesOf(CountInProgress count) {
        List<Stage> stages = new ArrayList<>(count.stages());
        count.question().map(CountInProgress.Question::figures).ifPresent(stages::add);
        return stages;
    }

    private boolean isAsBefore(Stage stage) {
        return figures.tallies().stream()
                .filter(before -> !tied.contains(before.candidate()))
                .allMatch(before -> before.equals(stage.tallyOf(before.candidate())));
    }
}
