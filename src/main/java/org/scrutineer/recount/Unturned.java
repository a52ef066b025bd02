package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.part.Compared;

/**
 * Follows a count from stage to stage and asks whether any decision could turn if some papers were changed.
 *
 * <p>As long as none has turned, a paper that is not changed lies in the changed count where it lies in the true one,
 * and {@link Spread} bounds how many votes lie elsewhere: at first one a paper changed; an exclusion moves every paper,
 * at what it is worth, to where its preferences say, the same in both, and so adds nothing; a surplus spreads them. If
 * <i>d</i> votes lie elsewhere, no candidate has more than <i>d</i> more or less, and no two differ by more than
 * 2<i>d</i> more or less: nor does any sum in which each candidate counts once at most, for or against. A comparison
 * cannot go the other way if it is not closer than that. {@link Reach} says it of each.
 */
final class Unturned {

    private final List<Stage> stages;
    private final Comparisons comparisons;
    private final long changed;
    private final List<Candidate> continuing;
    private final List<Candidate> elected = new ArrayList<>();
    private final List<Candidate> waiting = new ArrayList<>();
    private Votes off;
    private Votes quotaOff = Votes.ZERO;
    private int transfers;

    /**
     * Begins.
     *
     * @param stages the stages of the true count
     * @param standing who stands
     * @param comparisons what its decisions hang on
     * @param changed how many papers are changed
     */
    Unturned(List<Stage> stages, List<Candidate> standing, Comparisons comparisons, long changed) {
        this.stages = stages;
        this.comparisons = comparisons;
        this.changed = changed;
        this.continuing = new ArrayList<>(standing);
        this.off = Votes.of(changed);
    }

    /**
     * Returns the first comparison that could go the other way.
     *
     * @return what could turn, or nothing if nothing can
     */
    Optional<Limit> limit() {
        for (int entry = 0; entry < stages.size(); entry++) {
            int now = entry;
            Optional<Limit> limit = begun(now).or(() -> decided(now));
            if (limit.isPresent()) {
                return limit;
            }
        }
        return Optional.empty();
    }

    private Optional<Limit> begun(int entry) {
        Stage stage = stages.get(entry);
        if (stage.action() instanceof StageAction.Surplus surplus) {
            if (stage.part() > 0) {
                return unproved(stage, "a surplus that leaves in several transfers");
            }
            spread(stages.get(entry - 1), surplus.candidates());
        } else if (stage.action() instanceof StageAction.KeepValues && !elected.isEmpty()) {
            return unproved(stage, "keep values below one");
        }
        if (comparisons.compared().contains(Compared.VOTES_IN_THE_COUNT) && elected.isEmpty()) {
            // A part of the votes in the count, which is half at most, and rounding.
            quotaOff = off.plus(Votes.of(1));
        }
        return Optional.empty();
    }

    private void spread(Stage before, List<Candidate> donors) {
        long papers = 0;
        Votes surplus = Votes.ZERO;
        for (Candidate donor : donors) {
            papers += before.tallyOf(donor).papers();
            surplus = surplus.plus(surplus(before, donor));
        }
        off = comparisons.spread().after(off, quotaOff, new Spread.Transfer(donors.size(), surplus, papers), changed);
        waiting.removeAll(donors);
        transfers++;
    }

    static Votes surplus(Stage figures, Candidate candidate) {
        Votes above = figures.tallyOf(candidate).votes().minus(figures.quota());
        return above.isPositive() ? above : Votes.ZERO;
    }

    private Optional<Limit> decided(int entry) {
        Stage stage = stages.get(entry);
        List<Decision> decisions = stage.decisions();
        if (comparisons.compared().contains(Compared.PLACES)) {
            return reach(stage).places(electedOn(decisions));
        }
        if (decisions.stream().anyMatch(Unturned::isOutside)) {
            return unproved(stage, "what votes do not decide");
        }
        List<Candidate> byVotes = electedBy(decisions, Reason.QUOTA);
        if (comparisons.compared().contains(Compared.QUOTA_OR_SHARE)) {
            byVotes.addAll(electedBy(decisions, Reason.UNCATCHABLE));
        }
        Optional<Limit> limit = splits(stage, byVotes).or(() -> reach(stage).tests(byVotes));
        if (limit.isPresent()) {
            return limit;
        }
        take(byVotes);
        Optional<Limit> ending = ending(stage);
        if (ending.isPresent()) {
            return ending;
        }
        Optional<Limit> next = isLastOfItsStage(entry) ? next(entry) : Optional.empty();
        List<Candidate> others = electedBy(decisions, Reason.UNCATCHABLE);
        others.addAll(electedBy(decisions, Reason.LAST_REMAINING));
        others.removeAll(elected);
        take(others);
        continuing.removeAll(excludedByVotes(decisions));
        return next;
    }

    private Optional<Limit> splits(Stage stage, List<Candidate> byVotes) {
        boolean amid = comparisons.exclusions() == Comparisons.Exclusions.IN_STEPS
                && stage.action() instanceof StageAction.Exclusion;
        return amid && transfers > 0 && !byVotes.isEmpty()
                ? unproved(stage, "an election while papers of several values leave")
                : Optional.empty();
    }

    private Optional<Limit> ending(Stage stage) {
        boolean isAsked =
                comparisons.compared().contains(Compared.ALL_OTHERS) && openPlaces(stage) == 1 && !continuing.isEmpty();
        if (!isAsked) {
            return Optional.empty();
        }
        return comparisons.exclusions() == Comparisons.Exclusions.IN_STEPS
                        && stage.action() instanceof StageAction.Exclusion
                ? unproved(stage, "the last vacancy while papers of several values leave")
                : reach(stage).allOthers();
    }

    /** What follows a stage: an exclusion on its figures, the transfer of a surplus, or nothing. */
    private Optional<Limit> next(int entry) {
        Stage stage = stages.get(entry);
        List<Candidate> excluded = excludedByVotes(stage.decisions());
        boolean isOver = stage.decisions().stream().anyMatch(decision -> decision.type() == DecisionType.STOP);
        if (excluded.isEmpty() && isOver) {
            return Optional.empty();
        }
        if (stage.action() instanceof StageAction.KeepValues && (excluded.isEmpty() || !elected.isEmpty())) {
            return unproved(stage, "keep values below one");
        }
        Reach reach = reach(stage);
        if (comparisons.compared().contains(Compared.GROUPS_OF_THE_LOWEST)) {
            Optional<Limit> groups = reach.groups();
            if (groups.isPresent()) {
                return groups;
            }
        } else if (!excluded.isEmpty()) {
            return excluded.size() == 1 ? reach.lowest(excluded.get(0)) : unproved(stage, "an exclusion of several");
        }
        return excluded.isEmpty() && stages.get(entry + 1).action() instanceof StageAction.Surplus surplus
                ? reach.surpluses(surplus.candidates())
                : Optional.empty();
    }

    private Reach reach(Stage stage) {
        return new Reach(stage, openPlaces(stage), continuing, elected, waiting, off, quotaOff, comparisons.compared());
    }

    /** The places open before those are elected on these figures who have not been taken yet. */
    private int openPlaces(Stage stage) {
        long notTaken = electedOn(stage.decisions()).stream()
                .filter(candidate -> !elected.contains(candidate))
                .count();
        return stage.vacancies() + (int) notTaken;
    }

    private void take(List<Candidate> more) {
        continuing.removeAll(more);
        elected.addAll(more);
        waiting.addAll(more);
    }

    private boolean isLastOfItsStage(int entry) {
        return entry + 1 == stages.size()
                || stages.get(entry + 1).number() != stages.get(entry).number();
    }

    private static List<Candidate> electedOn(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.type() == DecisionType.ELECT)
                .flatMap(decision -> decision.candidates().stream())
                .toList();
    }

    private static List<Candidate> electedBy(List<Decision> decisions, Reason reason) {
        List<Candidate> elected = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision.type() == DecisionType.ELECT && decision.reason() == reason) {
                elected.addAll(decision.candidates());
            }
        }
        return elected;
    }

    private static List<Candidate> excludedByVotes(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.type() == DecisionType.EXCLUDE)
                .filter(decision -> decision.reason() != Reason.COUNT_COMPLETE)
                .flatMap(decision -> decision.candidates().stream())
                .sorted(Comparator.comparing(Candidate::number))
                .toList();
    }

    private static boolean isOutside(Decision decision) {
        return switch (decision.type()) {
            case ELECT, EXCLUDE, DEFER, STOP -> decision.reason() == Reason.LOT;
            case WITHDRAW, GUARD, DOOM, APPORTION, LEAVE_VACANT, COME_BACK -> true;
        };
    }

    private static Optional<Limit> unproved(Stage stage, String what) {
        return Optional.of(new Limit.NothingProved(stage.number(), what));
    }
}
