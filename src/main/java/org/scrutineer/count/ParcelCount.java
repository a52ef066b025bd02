package org.scrutineer.count;

import java.util.ArrayList;
import java.util.List;
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
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.WholePapers;

/** A count in which papers are transferred in parcels. It asks the parts of the rule book and carries out the answers. */
final class ParcelCount {

    private final Election election;
    private final ParcelRules rules;
    private Lots lots;
    private final CountLog log;
    private final Statuses statuses;
    private final ParcelState state;
    private final PaperOrder order;
    private final ParcelTransfers transfers;
    private final List<Decision> decisions = new ArrayList<>();
    private Movement movement = new Movement();
    private int dependsOnOrderFrom;
    private List<List<Parcel>> onTheirWay = List.of();
    private int step;
    private String atTheStep = "";

    ParcelCount(Election election, ParcelRules rules, Lots lots, CountLog log) {
        this.election = election;
        this.rules = rules;
        this.lots = lots;
        this.log = log;
        this.statuses = new Statuses(election, Standings.allNominated(election.candidates()));
        this.order = rules.filing().order(election);
        Pieces read = Admission.read(election.ballots(), rules.papers(), order);
        this.state = new ParcelState(election.candidates(), statuses, read.ballots());
        this.transfers = new ParcelTransfers(election.candidates(), read, state);
    }

    Counted run() {
        try {
            countToTheEnd();
        } catch (LotNeededException needed) {
            log.waits(Juncture.of(step, needed.tie(), seen()));
            closeStage();
            throw needed;
        }
        closeStage();
        return Counted.of(state.ballots(), state.validPapers(), rules.papers().clause(), statuses.result())
                .after(Transformations.of(election, order, dependsOnOrderFrom));
    }

    /** Counts until the last stage is done but for its closing; a lot that is needed leaves the stage as it stands. */
    private void countToTheEnd() {
        transfers.creditFirstPreferences(rules.valid());
        NoVotesException.refuseLotsAlone(state, state.ballots().papers());
        boolean over = settle();
        while (!over) {
            beginStep("next");
            over = rules.next(state, lots)
                    .match(this::transferSurplus, this::transferWholePapers, this::exclude, this::end);
        }
    }

    /** Strikes totals and asks quota, election test and endings; returns whether the count is over. */
    private boolean settle() {
        state.setQuota(rules.quota().quota(state));
        state.strike();
        beginStep("settle");
        new Elections(rules.election(), rules.ties(), lots, state, statuses, this::record).carryOut();
        for (Ending ending : rules.endings()) {
            List<Decision> last = ending.ending(state, lots);
            if (!last.isEmpty()) {
                carryOut(last);
                return last.stream().anyMatch(decision -> decision.type() == DecisionType.STOP);
            }
        }
        return false;
    }

    /** What a count depends on that waits amid a step is how that step began, and the lots since. */
    private void beginStep(String question) {
        step++;
        atTheStep = question + statuses.seen();
    }

    private String seen() {
        return atTheStep + "\n" + lots.next() + state.seen() + transfers.seen(onTheirWay);
    }

    private void carryOut(List<Decision> taken) {
        for (Decision decision : taken) {
            switch (decision.type()) {
                case ELECT -> decision.candidates().forEach(elected -> state.elect(elected, decision.reason()));
                case EXCLUDE -> decision.candidates().forEach(state::exclude);
                case WITHDRAW, GUARD, DOOM, DEFER, APPORTION, STOP -> {}
            }
        }
        taken.forEach(this::record);
    }

    /** Writes a decision down; what was drawn for it is not drawn again. */
    private void record(Decision decision) {
        lots = lots.after(decision.ties());
        decisions.add(decision);
    }

    private boolean end(Move.End move) {
        carryOut(move.decisions());
        return true;
    }

    private void closeStage() {
        log.closed(new Stage(
                state.stage(),
                state.part(),
                state.action(),
                movement.sources(),
                movement.transfers(election.candidates()),
                state.tallies(),
                state.nonTransferable(),
                state.nonTransferablePapers(),
                state.lossByFraction(),
                state.quota(),
                state.vacancies(),
                decisions));
        decisions.clear();
        movement = new Movement();
    }

    private void beginStage(StageAction action, List<Decision> leadingToIt) {
        leadingToIt.forEach(this::record);
        closeStage();
        state.begin(action);
    }

    private boolean transferSurplus(Move.TransferSurplus move) {
        beginStage(new StageAction.Surplus(move.candidate()), move.decisions());
        movement = transfers.surplus(move.candidate(), move.form());
        return settle();
    }

    /** The choice between equal fractions is made on the figures before the transfer. */
    private boolean transferWholePapers(Move.TransferWholePapers move) {
        move.decisions().forEach(this::record);
        WholePaperTransfer transfer = transfers.wholePapers(move.candidate());
        WholePapers.Apportionment leaving = transfer.apportion(move.form(), state, lots);
        beginStage(new StageAction.Surplus(move.candidate()), leaving.decisions());
        movement = transfer.carryOut(leaving);
        transfers.passOn(move.candidate(), movement);
        if (dependsOnOrderFrom == 0 && transfer.chooses(leaving)) {
            dependsOnOrderFrom = state.stage();
        }
        return settle();
    }

    private boolean exclude(Move.Exclude move) {
        beginStage(new StageAction.Exclusion(move.candidates()), move.decisions());
        move.candidates().forEach(state::exclude);
        List<List<Parcel>> batches = transfers.exclusion(move.candidates(), move.form());
        for (int i = 0; i < batches.size(); i++) {
            if (i > 0) {
                closeStage();
            }
            state.beginPart(batches.size() > 1 ? i + 1 : 0);
            movement = transfers.excluded(batches.get(i));
            onTheirWay = batches.subList(i + 1, batches.size());
            if (settle()) {
                return true;
            }
        }
        return false;
    }
}
