package org.scrutineer.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.CountLog;
import org.scrutineer.lot.Juncture;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountInvariantException;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;
import org.scrutineer.rules.NoVotesException;
import org.scrutineer.rules.QuotientRules;
import org.scrutineer.rules.ending.Ending;

/** A count by quotients. It asks the parts of the rule book and carries out the answers, one stage at a time. */
final class QuotientCount {

    private final QuotientRules rules;
    private final CountLog log;
    private final QuotientState state;
    private final List<Decision> decisions = new ArrayList<>();
    private Lots lots;

    QuotientCount(Election election, QuotientRules rules, Lots lots, CountLog log) {
        this.rules = rules;
        this.lots = lots;
        this.log = log;
        Admission.requireNothingForGood(election, rules.id());
        this.state = new QuotientState(election, rules);
    }

    CountOutcome run() {
        state.count();
        NoVotesException.refuseLotsAlone(state, state.ballots().papers());
        boolean over = isOver();
        if (over) {
            close(state.tallies(), state.vacancies());
        }
        while (!over) {
            over = decide();
            if (!over) {
                state.count();
            }
        }
        return CountOutcome.of(
                state.ballots(),
                state.validPapers(),
                rules.papers().clause(),
                state.statuses().result());
    }

    /** Takes one decision, and closes the stage; returns whether the count is over. */
    private boolean decide() {
        Optional<Decision> election = orAsItStands(() -> rules.election().election(state, lots));
        return election.isPresent() ? elect(election.get()) : exclude();
    }

    private boolean elect(Decision election) {
        carryOut(election);
        boolean over = isOver();
        close(state.tallies(), state.vacancies());
        election.candidates().forEach(state::passOn);
        return over;
    }

    /** Excludes one; that shows at the next stage only, unless it ends the count. */
    private boolean exclude() {
        Decision exclusion = orAsItStands(() -> rules.exclusion().exclusion(state, lots));
        List<Tally> tallies = state.tallies();
        int vacancies = state.vacancies();
        carryOut(exclusion);
        if (isOver()) {
            close(state.tallies(), state.vacancies());
            return true;
        }
        rules.restart().comeback(state).ifPresent(this::carryOut);
        close(tallies, vacancies);
        exclusion.candidates().forEach(state::begin);
        return false;
    }

    private boolean isOver() {
        for (Ending ending : rules.endings()) {
            List<Decision> last = ending.ending(state, lots);
            if (!last.isEmpty()) {
                last.forEach(this::carryOut);
                return true;
            }
        }
        return false;
    }

    private void carryOut(Decision decision) {
        lots = lots.after(decision.ties());
        decisions.add(decision);
        List<Candidate> named = decision.candidates();
        switch (decision.type()) {
            case ELECT -> named.forEach(candidate -> state.elect(candidate, decision.reason()));
            case EXCLUDE -> named.forEach(state::exclude);
            case COME_BACK -> state.comeBack();
            case WITHDRAW, GUARD, DOOM, DEFER, APPORTION, LEAVE_VACANT, STOP -> {}
        }
    }

    /** Answers; if that depends on a lot that was not supplied, closes the stage as it stands. */
    private <T> T orAsItStands(Supplier<T> question) {
        try {
            return question.get();
        } catch (LotNeededException needed) {
            log.waits(Juncture.of(state.stage(), needed.tie(), lots.next() + state.seen()));
            close(state.tallies(), state.vacancies());
            throw needed;
        }
    }

    private void close(List<Tally> tallies, int vacancies) {
        long papers = state.papersWithNobody()
                + tallies.stream().mapToLong(Tally::papers).sum();
        if (papers != state.validPapers()) {
            throw new CountInvariantException("papers do not add up at stage " + state.stage() + ": " + papers
                    + " by the first who continues is not " + state.validPapers());
        }
        log.closed(new Stage(
                state.stage(),
                0,
                state.action(),
                List.of(),
                List.of(),
                tallies,
                state.nonTransferable(),
                state.papersWithNobody(),
                state.lossByFraction(),
                state.quota(),
                vacancies,
                decisions));
        decisions.clear();
    }
}
