package org.scrutineer.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.record.TieBreak;
import org.scrutineer.wording.Phrases;

/**
 * Says what was decided on the figures of a stage, and by which numbers.
 *
 * @param count the record
 * @param phrases words and figures
 */
record DecisionAccount(CountRecord count, Phrases phrases) {

    /**
     * Says what the decisions of a stage mean for a candidate.
     *
     * @param stage the stage
     * @param candidate the candidate
     * @return the sentences
     */
    List<String> of(Stage stage, Candidate candidate) {
        List<String> sentences = new ArrayList<>();
        for (Decision decision : stage.decisions()) {
            if (decision.candidates().contains(candidate)) {
                sentences.add(sentence(named(stage, decision, candidate), stage, decision));
            } else if (decision.ties().stream().anyMatch(tie -> tie.candidates().contains(candidate))) {
                sentences.add(sentence(spared(stage, decision, candidate), stage, decision));
            }
        }
        return sentences;
    }

    private String sentence(String what, Stage stage, Decision decision) {
        TieAccount ties = new TieAccount(count, phrases);
        StringBuilder sentence = new StringBuilder(what);
        if (!decision.ties().isEmpty()) {
            List<Candidate> tied = decision.ties().get(0).candidates();
            sentence.append(". ")
                    .append(phrases.names(tied))
                    .append(" are tied ")
                    .append(ties.level(tied, stage))
                    .append("; ")
                    .append(String.join("; ", ties.of(decision.ties())));
        }
        return sentence.append(": clause ")
                .append(Printable.line(decision.clause().number()))
                .append(".")
                .toString();
    }

    private String named(Stage stage, Decision decision, Candidate candidate) {
        return switch (decision.type()) {
            case ELECT -> elected(stage, decision, candidate);
            case EXCLUDE -> excluded(stage, decision, candidate);
            case WITHDRAW ->
                "No paper has a preference that counts for " + phrases.name(candidate)
                        + ", who is treated as withdrawn";
            case GUARD, DOOM -> marked(stage, decision, candidate);
            case DEFER -> deferred(stage, decision, candidate);
            case APPORTION -> "The fraction of papers for " + phrases.name(candidate) + " counts as one";
            case LEAVE_VACANT -> "The place that " + phrases.name(candidate) + " is elected to is left vacant";
            case COME_BACK ->
                phrases.name(candidate) + ", who was elected, is back in the count, which begins again as if nobody had"
                        + " been elected";
            case STOP -> "The count ends";
        };
    }

    private String marked(Stage stage, Decision decision, Candidate candidate) {
        boolean guarded = decision.type() == DecisionType.GUARD;
        String marked = phrases.with(stage, candidate)
                + (guarded ? " can no longer be excluded. " : " can no longer be elected. ");
        return marked
                + (stage.action() instanceof StageAction.AllVotes
                        ? "So the constraints are met"
                        : (guarded ? "Every" : "No") + " result that meets the constraints has "
                                + phrases.name(candidate) + " elected");
    }

    private String elected(Stage stage, Decision decision, Candidate candidate) {
        String elected = phrases.with(stage, candidate) + " is elected. ";
        return switch (decision.reason()) {
            case QUOTA ->
                phrases.with(stage, candidate) + " has the quota of " + phrases.figure(stage.quota())
                        + " and is elected";
            case UNCATCHABLE ->
                elected
                        + (stage.action() instanceof StageAction.AllVotes
                                ? mostVotes(stage)
                                : count.rule().electsByActiveShare()
                                        ? activeShare(stage, candidate)
                                        : outOfReach(stage, decision));
            case LAST_REMAINING ->
                elected + Phrases.number(decision.candidates().size(), "candidate")
                        + (decision.candidates().size() == 1 ? " continues" : " continue") + " for "
                        + Phrases.number(vacanciesBefore(stage, decision), "vacant place");
            case LOT -> elected + "A lot decides";
            case GUARDED -> elected + "Otherwise the constraints would not be met";
            case LOWEST,
                    BULK_LOWEST,
                    IMPOSSIBLE,
                    BELOW_THRESHOLD,
                    DOOMED,
                    UNDECLARED,
                    EQUAL_FRACTION,
                    WITHDRAWN,
                    RE_OPEN_NOMINATIONS,
                    RESTART,
                    QUOTA_NOT_REACHED,
                    WITHOUT_VOTES,
                    COUNT_COMPLETE ->
                elected + "The reason is " + decision.reason().term();
        };
    }

    /** The next among those who do not give way to the minimum of a group, for they may have more votes. */
    private String mostVotes(Stage stage) {
        List<Candidate> doomed = stage.decisions().stream()
                .filter(decision -> decision.type() == DecisionType.DOOM)
                .flatMap(decision -> decision.candidates().stream())
                .toList();
        String beside =
                doomed.isEmpty() ? "" : ", beside " + phrases.names(doomed) + " giving way to the minimum of a group";
        return stage.tallies().stream()
                .filter(tally -> tally.status() == Status.EXCLUDED && !doomed.contains(tally.candidate()))
                .max(Comparator.comparing(Tally::votes))
                .map(next -> "The next" + beside + ", " + phrases.name(next.candidate()) + ", has "
                        + phrases.figure(next.votes()))
                .orElse("All others give way to the minimum of a group");
    }

    /** The places that were open when a decision was taken: those at the end and those filled from then on. */
    private static int vacanciesBefore(Stage stage, Decision decision) {
        int from = stage.decisions().indexOf(decision);
        int filled = stage.decisions().subList(from, stage.decisions().size()).stream()
                .filter(later -> later.type() == DecisionType.ELECT)
                .mapToInt(later -> later.candidates().size())
                .sum();
        return stage.vacancies() + filled;
    }

    private String activeShare(Stage stage, Candidate candidate) {
        List<Candidate> before = count.stages().stream()
                .flatMap(each -> each.decisions().stream())
                .filter(decision -> decision.type() == DecisionType.ELECT)
                .flatMap(decision -> decision.candidates().stream())
                .takeWhile(elected -> !elected.equals(candidate))
                .toList();
        Votes kept = before.stream()
                .map(elected -> stage.tallyOf(elected).votes().min(stage.quota()))
                .reduce(Votes.ZERO, Votes::plus);
        Votes active = Votes.of(count.input().papersValid())
                .minus(stage.nonTransferable())
                .minus(stage.lossByFraction())
                .minus(kept);
        int vacancies = count.seats() - before.size();
        return "The quota is " + phrases.figure(stage.quota()) + ", but the active vote is only "
                + phrases.figure(active) + ", and with " + Phrases.number(vacancies, "place") + " vacant its part by "
                + (vacancies + 1) + " is enough: "
                + phrases.figure(stage.tallyOf(candidate).votes())
                + " is at least " + phrases.figure(active) + " / " + (vacancies + 1);
    }

    /** The sum of those who could not be elected any more, with the surpluses that wait. */
    private String outOfReach(Stage stage, Decision decision) {
        List<Votes> parts = new ArrayList<>();
        Optional<Votes> fewest = decision.candidates().stream()
                .map(elected -> stage.tallyOf(elected).votes())
                .min(Comparator.naturalOrder());
        stage.decisions().stream()
                .filter(other -> other.type() == DecisionType.EXCLUDE && other.reason() == Reason.COUNT_COMPLETE)
                .flatMap(other -> other.candidates().stream())
                .forEach(beaten -> parts.add(stage.tallyOf(beaten).votes()));
        Votes others = parts.stream().reduce(Votes.ZERO, Votes::plus);
        Votes least = fewest.orElse(Votes.ZERO);
        boolean alone = count.rule().surpluses().mayWaitWhenTheLastVacancyIsFilled();
        Votes against = alone ? others : others.plus(waiting(stage, decision));
        return "The others have " + phrases.figure(others) + " together, which "
                + (against.equals(others) ? "is " : "with all surpluses that wait is ")
                + (least.isMoreThan(against) ? "less than " : "no more than ")
                + phrases.figure(least);
    }

    /** The surpluses of those who were elected by other decisions. */
    private static Votes waiting(Stage stage, Decision decision) {
        return stage.tallies().stream()
                .filter(tally ->
                        tally.status() == Status.ELECTED && tally.votes().isMoreThan(stage.quota()))
                .filter(tally -> !decision.candidates().contains(tally.candidate()))
                .map(tally -> tally.votes().minus(stage.quota()))
                .reduce(Votes.ZERO, Votes::plus);
    }

    private String excluded(Stage stage, Decision decision, Candidate candidate) {
        return switch (decision.reason()) {
            case COUNT_COMPLETE ->
                phrases.with(stage, candidate) + " is not elected. "
                        + (count.unfilledSeats() > 0
                                ? "The count is over"
                                : (count.seats() == 1 ? "The one place is" : "All " + count.seats() + " places are")
                                        + " filled");
            case QUOTA_NOT_REACHED ->
                phrases.with(stage, candidate) + " is not elected: nobody else can pass votes on, and nobody is elected"
                        + " without the quota of " + phrases.figure(stage.quota());
            case WITHOUT_VOTES ->
                phrases.with(stage, candidate) + " is not elected, though a place is open: nobody is elected without"
                        + " votes";
            case LOWEST, BULK_LOWEST, LOT ->
                new ExclusionAccount(stage, decision, phrases).of(candidate) + outlivedBy(stage, candidate);
            case BELOW_THRESHOLD ->
                phrases.with(stage, candidate) + " is excluded, with fewer votes than the "
                        + count.rule().leastVotesToStay() + " asked of whoever stays after the first exclusion";
            case DOOMED ->
                phrases.with(stage, candidate) + " is excluded, since the constraints let " + phrases.name(candidate)
                        + " no longer be elected";
            case IMPOSSIBLE -> new ImpossibleAccount(stage, decision, phrases).of(candidate);
            case UNDECLARED ->
                phrases.with(stage, candidate) + " is excluded as an undeclared write-in, who can never be elected";
            case QUOTA, LAST_REMAINING, UNCATCHABLE, GUARDED, EQUAL_FRACTION, WITHDRAWN, RE_OPEN_NOMINATIONS, RESTART ->
                phrases.with(stage, candidate) + " is excluded. The reason is "
                        + decision.reason().term();
        };
    }

    /** Names a RON that has fewer votes and stays, as it is never excluded. */
    private String outlivedBy(Stage stage, Candidate candidate) {
        return stage.tallies().stream()
                .filter(tally -> tally.status().isContinuing()
                        && count.reOpenNominations().spares(tally.candidate()))
                .filter(tally -> stage.tallyOf(candidate).votes().isMoreThan(tally.votes()))
                .findFirst()
                .map(ron -> ". " + phrases.with(stage, ron.candidate()) + " stays, for RON is never excluded")
                .orElse("");
    }

    private static Votes surplus(Stage stage, Candidate candidate) {
        return stage.tallyOf(candidate).votes().minus(stage.quota());
    }

    private String deferred(Stage stage, Decision decision, Candidate candidate) {
        if (decision.reason() == Reason.LOT) {
            return phrases.with(stage, candidate) + " is not elected yet. " + phrases.names(decision.candidates())
                    + " had equal votes at every stage, and only "
                    + Phrases.number(stage.vacancies(), "place") + (stage.vacancies() == 1 ? " is" : " are")
                    + " vacant";
        }
        String waits = "The surplus of " + phrases.name(candidate) + ", " + phrases.votes(surplus(stage, candidate))
                + ", waits";
        return firstServed(decision)
                .map(chosen -> waits + " until after that of " + phrases.name(chosen))
                .orElseGet(() -> waits + withoutIt(stage, decision));
    }

    /** Why a surplus can wait: what makes the exclusion safe for which it waits. */
    private String withoutIt(Stage stage, Decision deferral) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == DecisionType.EXCLUDE && decision.reason() == deferral.reason())
                .findFirst()
                .map(exclusion -> new ExclusionAccount(stage, exclusion, phrases).safetyWith(deferral.candidates()))
                .orElse("");
    }

    private static Optional<Candidate> firstServed(Decision decision) {
        return decision.ties().stream().map(TieBreak::chosen).findFirst();
    }

    /** What a tie means for one who was tied, and whom the decision does not name. */
    private String spared(Stage stage, Decision decision, Candidate candidate) {
        String who = phrases.with(stage, candidate);
        String named = phrases.names(decision.candidates());
        boolean one = decision.candidates().size() == 1;
        return switch (decision.type()) {
            case EXCLUDE -> who + " is not excluded at this point, but " + named + (one ? " is" : " are");
            case ELECT -> who + " is not elected by this, but " + named + (one ? " is" : " are");
            case GUARD -> who + " takes no place by this, but " + named + (one ? " does" : " do");
            case DOOM -> who + " does not give way by this, but " + named + (one ? " does" : " do");
            case APPORTION ->
                "The fraction of papers for " + phrases.name(candidate) + " is dropped, and that for " + named
                        + " counts as one";
            case DEFER ->
                "The surplus of " + phrases.name(candidate) + ", " + phrases.votes(surplus(stage, candidate))
                        + ", is transferred before " + (one ? "that" : "those") + " of " + named;
            case WITHDRAW, LEAVE_VACANT, COME_BACK, STOP -> who + " is not concerned";
        };
    }
}
