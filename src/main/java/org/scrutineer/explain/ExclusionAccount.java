package org.scrutineer.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Phrases;

/**
 * Says by which numbers candidates with the fewest votes are excluded.
 *
 * @param stage the stage on whose figures it was decided
 * @param exclusion the decision
 * @param phrases words and figures
 */
record ExclusionAccount(Stage stage, Decision exclusion, Phrases phrases) {

    /**
     * Says why a candidate is excluded.
     *
     * @param candidate one of those excluded
     * @return the sentence
     */
    String of(Candidate candidate) {
        List<Candidate> group = lowestFirst();
        List<Candidate> waiting = deferred();
        String what = phrases.with(stage, candidate) + " is excluded" + others(group, candidate);
        if (group.size() > 1 || !waiting.isEmpty()) {
            return what + safetyWith(waiting);
        }
        if (!exclusion.ties().isEmpty()) {
            return what;
        }
        return what + " with " + phrases.fewest() + (isLowest(group) ? "" : " of those who may be excluded")
                + next().map(tally -> ". The next, " + phrases.name(tally.candidate()) + ", has "
                                + phrases.figure(tally.votes()))
                        .orElse("");
    }

    private String others(List<Candidate> group, Candidate candidate) {
        return group.size() == 1
                ? ""
                : " with "
                        + phrases.names(group.stream()
                                .filter(other -> !other.equals(candidate))
                                .toList());
    }

    /**
     * Says what makes the exclusion safe: the votes of all excluded and all surpluses that wait, beside those of the
     * next.
     *
     * @param waiting whose surpluses wait
     * @return a sentence to go on with, or nothing if nobody is left beside those excluded
     */
    String safetyWith(List<Candidate> waiting) {
        return next().map(tally -> ". " + safety(waiting, tally)).orElse("");
    }

    private String safety(List<Candidate> waiting, Tally next) {
        List<Candidate> group = lowestFirst();
        List<Votes> parts = new ArrayList<>();
        group.forEach(candidate -> parts.add(votesOf(candidate)));
        waiting.forEach(candidate -> parts.add(votesOf(candidate).minus(stage.quota())));
        Votes total = parts.stream().reduce(Votes.ZERO, Votes::plus);
        return "The votes of " + phrases.names(group)
                + (waiting.isEmpty()
                        ? ""
                        : " and the " + (waiting.size() == 1 ? "surplus" : "surpluses") + " of "
                                + phrases.names(waiting) + " that " + (waiting.size() == 1 ? "waits" : "wait"))
                + ", " + phrases.sum(parts) + ", are "
                + (total.equals(next.votes())
                        ? "no more than"
                        : total.isMoreThan(next.votes()) ? "more than" : "fewer than")
                + " the " + phrases.figure(next.votes()) + " of " + phrases.name(next.candidate()) + ", the next";
    }

    private Votes votesOf(Candidate candidate) {
        return stage.tallyOf(candidate).votes();
    }

    private List<Candidate> lowestFirst() {
        return exclusion.candidates().stream()
                .sorted(Comparator.comparing(this::votesOf))
                .toList();
    }

    private boolean isLowest(List<Candidate> group) {
        return stage.tallies().stream()
                .filter(tally -> tally.status().isContinuing())
                .allMatch(tally -> tally.votes().isAtLeast(votesOf(group.get(0))));
    }

    /** The continuing candidate with the fewest votes beside those excluded and those guarded below them. */
    private Optional<Tally> next() {
        List<Candidate> group = lowestFirst();
        Votes highest = votesOf(group.get(group.size() - 1));
        return stage.tallies().stream()
                .filter(tally -> tally.status().isContinuing() && !group.contains(tally.candidate()))
                .filter(tally -> tally.votes().isAtLeast(highest))
                .min(Comparator.comparing(Tally::votes));
    }

    /** Whose surpluses wait for the sake of the exclusion. */
    private List<Candidate> deferred() {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == DecisionType.DEFER && decision.reason() == exclusion.reason())
                .flatMap(decision -> decision.candidates().stream())
                .toList();
    }
}
