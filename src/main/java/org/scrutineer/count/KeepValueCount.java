package org.scrutineer.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.CountLog;
import org.scrutineer.lot.Juncture;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountInvariantException;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.NoVotesException;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.keepvalue.KeepValueStep;
import org.scrutineer.rules.keepvalue.NotSettledException;

/** A count by keep values. It asks the parts of the rule book and carries out the answers. */
final class KeepValueCount {

    private static final int MOST_ITERATIONS = 100_000;
    private static final List<List<KeepValueStep>> NO_STEPS = List.of();

    private final KeepValueRules rules;
    private Lots lots;
    private final FoldedPapers fold;
    private final Statuses statuses;
    private final KeepValueState state;
    private final CountLog log;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Candidate> newlyElected = new ArrayList<>();
    private final List<Candidate> newlyStanding = new ArrayList<>();
    private int step;
    private String atTheStep = "";

    /**
     * What a stage ends with. An exclusion shows at the next stage only, unless it ends the count.
     *
     * @param tallies what each candidate has
     * @param vacancies the places still open
     */
    private record Figures(List<Tally> tallies, int vacancies) {}

    KeepValueCount(Election election, KeepValueRules rules, Lots lots, CountLog log) {
        this.rules = rules;
        this.lots = lots;
        this.log = log;
        Ballots read = Admission.read(election.ballots(), rules.papers());
        List<Candidate> rows = election.rows();
        Standings standings = Standings.of(rows, read, rules.candidature());
        Ballots papers = RonRuns.of(election).on(read);
        this.fold = rules.division()
                .byNumbers(
                        fixed -> new PrefixTree(papers, standings, rules.valid(), fixed),
                        exact -> new ExactFoldedPapers(papers, standings, rules.valid(), exact));
        this.statuses = new Statuses(election, standings);
        this.state = new KeepValueState(rows, statuses, read, fold);
        List<Candidate> withdrawing = election.standing().stream()
                .filter(candidate -> !standings.includes(candidate))
                .toList();
        if (!withdrawing.isEmpty()) {
            record(rules.candidature().withdrawing(withdrawing));
        }
    }

    CountOutcome run() {
        countPapers();
        NoVotesException.refuseLotsAlone(state, state.ballots().papers());
        boolean over = askEndings(Optional.empty());
        while (!over) {
            over = decide();
            if (!over) {
                countPapers();
            }
        }
        closeStage(present());
        return CountOutcome.of(
                state.ballots(), state.validPapers(), rules.papers().clause(), statuses.result());
    }

    /** What a count depends on that waits amid a step is how that step began, and the lots since. */
    private void countPapers() {
        step++;
        atTheStep = statuses.seen();
        if (state.iterations() == MOST_ITERATIONS) {
            throw new NotSettledException(state.stage(), MOST_ITERATIONS);
        }
        state.count();
        state.setQuota(rules.quota().quota(state));
    }

    /** Takes all decisions on the present figures; returns whether the count is over. */
    private boolean decide() {
        List<Decision> elections = carryOutElections();
        if (!elections.isEmpty() && askEndings(Optional.empty())) {
            return true;
        }
        state.setTotalSurplus(rules.surplus().of(state));
        state.revise(rules.revision());
        Optional<Figures> before = Optional.empty();
        List<Candidate> excluded = new ArrayList<>();
        if (!state.doomed().isEmpty()) {
            before = Optional.of(present());
            excluded.addAll(excludeDoomed());
            if (askEndings(before)) {
                return true;
            }
        }
        for (List<KeepValueStep> steps : excluded.isEmpty() ? rules.stepsAfter(elections) : NO_STEPS) {
            Optional<Decision> exclusion = ask(steps, before);
            if (exclusion.isPresent()) {
                before = Optional.of(before.orElseGet(this::present));
                excluded.addAll(exclude(exclusion.get()));
                if (askEndings(before)) {
                    return true;
                }
            }
        }
        return close(before, excluded);
    }

    /** Closes the stage if anybody was elected or excluded, and goes on to the next keep values. */
    private boolean close(Optional<Figures> before, List<Candidate> excluded) {
        List<Decision> changes =
                decisions.stream().filter(KeepValueCount::isChange).toList();
        boolean revises = rules.sequence().revises(changes);
        if (!changes.isEmpty()) {
            closeStage(before.orElseGet(this::present));
            moveOn(excluded);
        }
        if (revises) {
            state.adoptRevision();
        }
        return false;
    }

    private static boolean isChange(Decision decision) {
        return decision.type() == DecisionType.ELECT || decision.type() == DecisionType.EXCLUDE;
    }

    private List<Decision> carryOutElections() {
        List<Decision> elections = orCloseAsItStood(
                () -> new Elections(rules.election(), rules.ties(), lots, state, statuses, this::record).carryOut(),
                Optional.empty());
        elections.forEach(decision -> newlyElected.addAll(decision.candidates()));
        follow();
        return elections;
    }

    /** Lets a further RON stand if it is time; papers come to it when the stage is closed. */
    private void follow() {
        List<Candidate> following = statuses.follow(state.stage());
        following.forEach(state::admit);
        newlyStanding.addAll(following);
        if (!following.isEmpty()) {
            statuses.mark(state.stage()).forEach(this::record);
        }
    }

    /** Carries an exclusion out, and with it that of those whom it dooms; returns who is excluded. */
    private List<Candidate> exclude(Decision exclusion) {
        carryOut(List.of(exclusion));
        List<Candidate> excluded = new ArrayList<>(exclusion.candidates());
        decisions.addAll(statuses.mark(state.stage()));
        excluded.addAll(excludeDoomed());
        return excluded;
    }

    private List<Candidate> excludeDoomed() {
        List<Candidate> doomed = state.doomed();
        if (!doomed.isEmpty()) {
            carryOut(List.of(Decision.excludingDoomed(doomed)));
        }
        return doomed;
    }

    private Optional<Decision> ask(List<KeepValueStep> steps, Optional<Figures> before) {
        for (KeepValueStep step : steps) {
            Optional<Decision> exclusion = orCloseAsItStood(() -> step.exclusion(state, lots), before);
            if (exclusion.isPresent()) {
                return exclusion;
            }
        }
        return Optional.empty();
    }

    /** Answers; if that depends on a lot that was not supplied, closes the stage as it stood before any exclusion. */
    private <T> T orCloseAsItStood(Supplier<T> question, Optional<Figures> before) {
        try {
            return question.get();
        } catch (LotNeededException needed) {
            log.waits(Juncture.of(step, needed.tie(), atTheStep + "\n" + lots.next() + state.seen()));
            closeStage(before.orElseGet(this::present));
            throw needed;
        }
    }

    private Figures present() {
        return new Figures(state.tallies(), state.vacancies());
    }

    private void moveOn(List<Candidate> excluded) {
        excluded.forEach(state::passOver);
        fold.admit(newlyStanding);
        fold.elect(newlyElected);
        fold.exclude(excluded);
        newlyElected.clear();
        newlyStanding.clear();
        state.begin();
    }

    private boolean askEndings(Optional<Figures> before) {
        for (Ending ending : rules.endings()) {
            List<Decision> last = orCloseAsItStood(() -> ending.ending(state, lots), before);
            if (!last.isEmpty()) {
                carryOut(last);
                return true;
            }
        }
        return false;
    }

    private void carryOut(List<Decision> taken) {
        for (Decision decision : taken) {
            switch (decision.type()) {
                case ELECT -> {
                    decision.candidates().forEach(elected -> state.elect(elected, decision.reason()));
                    newlyElected.addAll(decision.candidates());
                }
                case EXCLUDE -> decision.candidates().forEach(state::exclude);
                case WITHDRAW, GUARD, DOOM, DEFER, APPORTION, LEAVE_VACANT, COME_BACK, STOP -> {}
            }
        }
        taken.forEach(this::record);
    }

    /** Writes a decision down; what was drawn for it is not drawn again. */
    private void record(Decision decision) {
        lots = lots.after(decision.ties());
        decisions.add(decision);
        statuses.leftVacantBy(decision).ifPresent(decisions::add);
    }

    private void closeStage(Figures figures) {
        List<Tally> tallies = figures.tallies();
        long named =
                fold.papersAt(0) + tallies.stream().mapToLong(Tally::papers).sum();
        if (named != state.validPapers() || state.nonTransferable().isNegative()) {
            throw new CountInvariantException("papers do not add up at stage " + state.stage() + ": " + named
                    + " by first available preference is not " + state.validPapers()
                    + ", or votes that are not transferable are negative: " + state.nonTransferable());
        }
        StageAction action = state.action();
        log.closed(new Stage(
                state.stage(),
                0,
                action,
                List.of(),
                List.of(),
                tallies,
                state.nonTransferable(),
                fold.papersAt(0),
                state.lossByFraction(),
                state.quota(),
                figures.vacancies(),
                decisions));
        decisions.clear();
    }
}
