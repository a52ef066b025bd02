package org.scrutineer.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.OutOfReach;

/** Goes through a record decision by decision and works out the slack of each. */
final class SlackFinder {

    private final CountRecord record;
    private final Set<Candidate> continuing = new LinkedHashSet<>();
    private final Set<Candidate> elected = new LinkedHashSet<>();
    private final Set<Candidate> transferred = new LinkedHashSet<>();
    private final List<Slack> found = new ArrayList<>();

    SlackFinder(CountRecord record) {
        this.record = record;
        record.rows().stream().filter(candidate -> !candidate.isWithdrawn()).forEach(continuing::add);
    }

    /** The slacks in the order of the count. */
    List<Slack> find() {
        List<Stage> stages = record.stages();
        for (int line = 0; line < stages.size(); line++) {
            Stage stage = stages.get(line);
            if (stage.action() instanceof StageAction.Surplus surplus) {
                transferred.addAll(surplus.candidates());
            }
            for (int i = 0; i < stage.decisions().size(); i++) {
                look(stage, stage.decisions().subList(i, stage.decisions().size()));
            }
            if (line + 1 < stages.size() && stages.get(line + 1).action() instanceof StageAction.Surplus next) {
                next.candidates().forEach(candidate -> surplusOrder(stage, candidate));
            }
        }
        return found;
    }

    /** Looks at a decision; those behind it are on the same figures. */
    private void look(Stage stage, List<Decision> decisions) {
        Decision decision = decisions.get(0);
        switch (decision.type()) {
            case ELECT -> decision.candidates().forEach(candidate -> election(stage, decision, candidate));
            case EXCLUDE -> exclusion(stage, decision);
            case DEFER ->
                decisions.stream()
                        .filter(later -> later.type() == DecisionType.EXCLUDE && decision.reason() == later.reason())
                        .findFirst()
                        .ifPresent(exclusion -> joint(stage, Slack.Kind.DEFERRAL, decision.candidates(), exclusion));
            case COME_BACK -> comeBack();
            case WITHDRAW, GUARD, DOOM, APPORTION, LEAVE_VACANT, STOP -> {}
        }
    }

    /** Lets the elected continue, in ballot-paper order with the others. */
    private void comeBack() {
        continuing.addAll(elected);
        elected.clear();
        transferred.clear();
        List<Candidate> inOrder =
                record.rows().stream().filter(continuing::contains).toList();
        continuing.clear();
        continuing.addAll(inOrder);
    }

    private void election(Stage stage, Decision decision, Candidate candidate) {
        Votes votes = votes(stage, candidate);
        if (decision.reason() == Reason.QUOTA) {
            add(stage, Slack.Kind.QUOTA, List.of(candidate), List.of(), votes.minus(stage.quota()));
        } else if (stage.action() instanceof StageAction.AllVotes) {
            mostVotes(stage, decision, candidate);
        } else if (decision.reason() == Reason.UNCATCHABLE && record.rule().electsByActiveShare()) {
            long shares = record.seats() - elected.size() + 1L;
            Votes above = votes.times(shares)
                    .minus(activeVotes(stage))
                    .dividedInto(shares, Rounding.down(record.rule().places()));
            add(stage, Slack.Kind.SHARE, List.of(candidate), List.of(), above);
        }
        continuing.remove(candidate);
        elected.add(candidate);
    }

    private void mostVotes(Stage stage, Decision decision, Candidate candidate) {
        if (decision.reason() == Reason.UNCATCHABLE) {
            stage.tallies().stream()
                    .filter(tally -> tally.status() == Status.EXCLUDED)
                    .max(Comparator.comparing(Tally::votes))
                    .ifPresent(next -> add(
                            stage,
                            Slack.Kind.MOST_VOTES,
                            List.of(candidate),
                            List.of(next.candidate()),
                            votes(stage, candidate).minus(next.votes())));
        }
    }

    /** What has not become non-transferable or lost, less what each elected candidate keeps: at most the quota. */
    private Votes activeVotes(Stage stage) {
        Votes kept = elected.stream()
                .map(candidate -> votes(stage, candidate).min(stage.quota()))
                .reduce(Votes.ZERO, Votes::plus);
        return Votes.of(record.input().papersValid())
                .minus(stage.nonTransferable())
                .minus(stage.lossByFraction())
                .minus(kept);
    }

    private void exclusion(Stage stage, Decision decision) {
        List<Candidate> excluded = decision.candidates();
        if (decision.reason() == Reason.BULK_LOWEST) {
            joint(stage, Slack.Kind.JOINT_EXCLUSION, excluded, decision);
        } else if (decision.reason() == Reason.IMPOSSIBLE) {
            OutOfReach sums = new OutOfReach(stage, decision);
            sums.next()
                    .ifPresent(next -> add(
                            stage,
                            Slack.Kind.JOINT_EXCLUSION,
                            excluded,
                            List.of(next.candidate()),
                            next.votes().minus(sums.reach())));
        } else if (decision.reason() == Reason.BELOW_THRESHOLD) {
            Votes asked = Votes.of(record.rule().leastVotesToStay());
            add(stage, Slack.Kind.BELOW_THRESHOLD, excluded, List.of(), asked.minus(most(stage, excluded)));
        } else if (decision.reason() == Reason.LOWEST) {
            next(stage, excluded)
                    .ifPresent(next -> add(
                            stage,
                            Slack.Kind.EXCLUSION,
                            excluded,
                            List.of(next),
                            decision.ties().isEmpty() ? votes(stage, next).minus(most(stage, excluded)) : Votes.ZERO));
        }
        excluded.forEach(continuing::remove);
    }

    private void joint(Stage stage, Slack.Kind kind, List<Candidate> subject, Decision exclusion) {
        Votes group = exclusion.candidates().stream()
                .map(candidate -> votes(stage, candidate))
                .reduce(Votes.ZERO, Votes::plus);
        Votes surpluses = waiting(stage).stream()
                .map(candidate -> surplus(stage, candidate))
                .reduce(Votes.ZERO, Votes::plus);
        next(stage, exclusion.candidates())
                .ifPresent(next -> add(
                        stage,
                        kind,
                        subject,
                        List.of(next),
                        votes(stage, next).minus(group).minus(surpluses)));
    }

    private void surplusOrder(Stage stage, Candidate first) {
        waiting(stage).stream()
                .filter(candidate -> !candidate.equals(first))
                .max(Comparator.comparing(candidate -> surplus(stage, candidate)))
                .ifPresent(second -> add(
                        stage,
                        Slack.Kind.SURPLUS_ORDER,
                        List.of(first),
                        List.of(second),
                        surplus(stage, first).minus(surplus(stage, second))));
    }

    /** Whose surplus waits, as it does as long as none of it was transferred. */
    private List<Candidate> waiting(Stage stage) {
        Stream<Candidate> open = record.rule().surpluses().bringTheElection() ? continuing.stream() : Stream.empty();
        return Stream.concat(elected.stream(), open)
                .filter(candidate -> !transferred.contains(candidate))
                .filter(candidate -> surplus(stage, candidate).isPositive())
                .toList();
    }

    /** The lowest of those who are left when others are excluded, but for those guarded below them. */
    private Optional<Candidate> next(Stage stage, List<Candidate> excluded) {
        return continuing.stream()
                .filter(candidate -> !excluded.contains(candidate))
                .filter(candidate -> votes(stage, candidate).isAtLeast(most(stage, excluded)))
                .min(Comparator.comparing(candidate -> votes(stage, candidate)));
    }

    private void add(Stage stage, Slack.Kind kind, List<Candidate> candidates, List<Candidate> others, Votes votes) {
        found.add(new Slack(stage.number(), stage.part(), kind, candidates, others, votes));
    }

    private static Votes most(Stage stage, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> votes(stage, candidate))
                .max(Comparator.naturalOrder())
                .orElse(Votes.ZERO);
    }

    private static Votes surplus(Stage stage, Candidate candidate) {
        return votes(stage, candidate).minus(stage.quota());
    }

    private static Votes votes(Stage stage, Candidate candidate) {
        return stage.tallyOf(candidate).votes();
    }
}
