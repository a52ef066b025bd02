package org.scrutineer.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.lot.CountLog;
import org.scrutineer.lot.Juncture;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.NoVotesException;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.WholePaperForm;
import org.scrutineer.rules.tie.TieRule;

/**
 * A count in which papers are transferred in parcels. It asks the parts of the rule book and carries out the answers.
 */
final class ParcelCount {

    private final Election election;
    private final ParcelRules rules;
    private Lots lots;
    private final CountLog log;
    private final List<Candidate> rows;
    private final Statuses statuses;
    private final ParcelState state;
    private final PaperOrder order;
    private final ParcelTransfers transfers;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Candidate> leaving = new ArrayList<>();
    private Movement movement;
    private int dependsOnOrderFrom;
    private Supplier<String> onTheirWay = () -> "";
    private int step;
    private String atTheStep = "";

    ParcelCount(Election election, ParcelRules rules, Lots lots, CountLog log) {
        if (rules.beginsAgain()) {
            Admission.requireNothingForGood(election, rules.id());
        }
        this.election = election;
        this.rules = rules;
        this.lots = lots;
        this.log = log;
        this.statuses = new Statuses(election, Standings.allNominated(election.candidates()), rules.writeIns());
        this.order = rules.filing().order(election);
        Admission.Admitted admitted = Admission.read(election.ballots(), rules.papers(), order);
        Pieces read = admitted.pieces();
        this.rows = election.rows();
        this.state = new ParcelState(rows, statuses, read.ballots(), this::surplus);
        this.transfers =
                new ParcelTransfers(rows, RonRuns.of(election).on(read), order, rules, state, admitted.inactive());
        this.movement = transfers.movement();
    }

    CountOutcome run() {
        try {
            countToTheEnd();
        } catch (LotNeededException needed) {
            log.waits(Juncture.of(step, needed.tie(), seen()));
            closeStage();
            throw needed;
        }
        closeStage();
        return CountOutcome.of(
                        state.ballots(), state.validPapers(), rules.papers().clause(), statuses.result())
                .after(() -> Transformations.of(election, order, dependsOnOrderFrom));
    }

    /** Counts until the last stage is done but for its closing; a lot that is needed leaves the stage as it stands. */
    private void countToTheEnd() {
        transfers.creditFirstPreferences(rules.valid());
        NoVotesException.refuseLotsAlone(state, state.ballots().papers());
        strike();
        state.endMove(rules.credit());
        boolean over = settle();
        while (!over) {
            beginStep("next");
            over = rules.next(state, lots).match(this::transferSurpluses, this::exclude, this::beginAgain, this::end);
        }
    }

    private Votes surplus(Candidate candidate) {
        return rules.surplus().of(state.votesOf(candidate), state.quota(), () -> transfers.stranded(candidate));
    }

    /** Strikes totals. */
    private void strike() {
        state.setQuota(rules.quota().quota(state));
        state.strike();
    }

    /** Asks election test and endings; returns whether the count is over. */
    private boolean settle() {
        beginStep("settle");
        Optional<TieRule> ties = Optional.of(rules.constrained().ties());
        new Elections(rules.election(), ties, lots, state, statuses, this::record).carryOut();
        if (!rules.surplus().mayArise()) {
            state.awaitingTransfer().stream()
                    .filter(elected -> state.surplusOf(elected).isZero())
                    .forEach(state::markPassedOn);
        }
        follow();
        for (Ending ending : rules.endings()) {
            List<Decision> last = ending.ending(state, lots);
            if (!last.isEmpty()) {
                decide(last);
                excludeThoseWhoLeave();
                boolean over = last.stream().anyMatch(decision -> decision.type() == DecisionType.STOP);
                if (!over) {
                    follow();
                }
                return over;
            }
        }
        return false;
    }

    /** Lets a further RON stand if it is time. */
    private void follow() {
        if (!statuses.follow(state.stage()).isEmpty()) {
            statuses.mark(state.stage()).forEach(this::record);
        }
    }

    /** What a count depends on that waits amid a step is how that step began, and the lots since. */
    private void beginStep(String question) {
        step++;
        atTheStep = question + statuses.seen();
    }

    private String seen() {
        return atTheStep + "\n" + lots.next() + state.seen() + transfers.seen() + onTheirWay.get();
    }

    /**
     * Carries decisions out and writes them down: elections at once; who is excluded leaves when the papers do, or when
     * the count is over.
     */
    private void decide(List<Decision> taken) {
        for (Decision decision : taken) {
            switch (decision.type()) {
                case ELECT -> decision.candidates().forEach(elected -> state.elect(elected, decision.reason()));
                case EXCLUDE -> leaving.addAll(decision.candidates());
                case WITHDRAW, GUARD, DOOM, DEFER, APPORTION, LEAVE_VACANT, COME_BACK, STOP -> {}
            }
        }
        taken.forEach(this::record);
    }

    private void excludeThoseWhoLeave() {
        leaving.forEach(state::exclude);
        leaving.clear();
    }

    /** Writes a decision down; what was drawn for it is not drawn again. */
    private void record(Decision decision) {
        lots = lots.after(decision.ties());
        decisions.add(decision);
        statuses.leftVacantBy(decision).ifPresent(decisions::add);
    }

    private boolean end(Move.End move) {
        decide(move.decisions());
        excludeThoseWhoLeave();
        return true;
    }

    private void closeStage() {
        log.closed(new Stage(
                state.stage(),
                state.part(),
                state.action(),
                movement.sources(),
                movement.transfers(rows),
                state.tallies(),
                state.nonTransferable(),
                state.nonTransferablePapers(),
                state.lossByFraction(),
                state.quota(),
                state.vacancies(),
                decisions,
                transfers.inactive()));
        decisions.clear();
        movement = transfers.movement();
    }

    private void beginStage(StageAction action) {
        closeStage();
        state.begin(action);
        excludeThoseWhoLeave();
    }

    private boolean transferSurpluses(Move.TransferSurpluses move) {
        move.decisions().forEach(this::record);
        return move.form()
                .match(
                        votes -> {
                            beginTransferOf(move);
                            return carryOut(transfers.surpluses(move.candidates(), votes), votes);
                        },
                        wholePapers -> {
                            WholePaperTransfers prepared = prepared(move.candidates(), wholePapers);
                            beginTransferOf(move);
                            return carryOut(prepared, wholePapers);
                        },
                        everyNth -> {
                            SubTransfers turns = transfers.everyNth(move.candidates());
                            beginTransferOf(move);
                            return carryOut(turns, everyNth);
                        });
    }

    /** Begins the stage of a surplus. Whoever is elected with the transfer is so from now on. */
    private void beginTransferOf(Move.TransferSurpluses move) {
        beginStage(new StageAction.Surplus(move.candidates()));
        for (Decision decision : move.decisions()) {
            if (decision.type() == DecisionType.ELECT) {
                decision.candidates().forEach(elected -> state.elect(elected, decision.reason()));
                follow();
            }
        }
    }

    /** The choice between equal fractions is made on the figures before the transfer. */
    private WholePaperTransfers prepared(List<Candidate> candidates, WholePaperForm form) {
        WholePaperTransfers prepared = transfers.wholePapers(candidates, form, lots);
        decide(prepared.decisions());
        return prepared;
    }

    private boolean exclude(Move.Exclude move) {
        decide(move.decisions());
        beginStage(new StageAction.Exclusion(move.candidates()));
        return carryOut(transfers.exclusion(move.candidates(), move.form()), move.form());
    }

    private boolean beginAgain(Move.Restart move) {
        decide(move.decisions());
        beginStage(new StageAction.FirstPreferences());
        statuses.comeBack();
        transfers.creditFirstPreferencesAgain();
        onTheirWay = () -> "";
        strike();
        state.endMove(rules.credit());
        return settle();
    }

    /**
     * Carries out the transfers of a move, each a part of the stage if there are several, until it is broken off;
     * returns whether the count is over.
     */
    private boolean carryOut(SubTransfers move, InTransfers form) {
        int size = move.size();
        for (int number = 1; number <= size; number++) {
            if (number > 1) {
                closeStage();
            }
            if (size > 1) {
                state.beginPart(number);
            }
            movement = move.carryOut(number);
            if (dependsOnOrderFrom == 0 && move.chooses()) {
                dependsOnOrderFrom = state.stage();
            }
            int done = number;
            onTheirWay = () -> move.seenAfter(done);
            strike();
            if (number == size) {
                state.endMove(rules.credit());
            }
            if (form.asked().after(number, size) && settle()) {
                return true;
            }
            if (form.isBrokenOff(state)) {
                return false;
            }
        }
        return false;
    }
}
