package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Destination;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Ending;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.Move;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.Step;
import org.scrutineer.rules.SurplusForm;

/** A count in which papers are transferred in parcels. It asks the parts of the rule book and carries out the answers. */
final class ParcelCount {

    private final Election election;
    private final ParcelRules rules;
    private final Lots lots;
    private final CountState state;
    private final Papers papers;
    private final List<List<Parcel>> held = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private Movement movement = new Movement();
    private int part;

    ParcelCount(Election election, ParcelRules rules, Lots lots) {
        this.election = election;
        this.rules = rules;
        this.lots = lots;
        this.state = new CountState(election.seats(), election.candidates());
        Ballots read = Admission.read(election.ballots(), rules.papers());
        this.papers = new Papers(read);
        election.candidates().forEach(candidate -> held.add(new ArrayList<>()));
    }

    CountRecord run() {
        creditFirstPreferences();
        boolean over = settle();
        while (!over) {
            Move move = next();
            over = move.match(this::transferSurplus, this::exclude, this::end);
        }
        closeStage();
        return record();
    }

    private void creditFirstPreferences() {
        Split split = papers.split(papers.all(), state.available());
        state.admit(split.transferable());
        for (Candidate candidate : election.candidates()) {
            long first = split.papersFor(candidate.number());
            if (first > 0) {
                int[] entries = split.entriesFor(candidate.number());
                receive(new Parcel(candidate, TransferValue.ONE, 1, first, List.of(entries)));
            }
        }
    }

    /** Strikes totals and asks quota, election test and endings; returns whether the count is over. */
    private boolean settle() {
        state.setQuota(rules.quota().quota(state));
        state.strike();
        carryOut(rules.election().elections(state));
        for (Ending ending : rules.endings()) {
            List<Decision> last = ending.ending(state);
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
                case ELECT -> decision.candidates().forEach(elected -> state.elect(elected, decision.reason()));
                case EXCLUDE -> decision.candidates().forEach(state::exclude);
                case DEFER, STOP -> {}
            }
        }
        decisions.addAll(taken);
    }

    private Move next() {
        for (Step step : rules.steps()) {
            var move = step.next(state, lots);
            if (move.isPresent()) {
                return move.get();
            }
        }
        throw new IllegalStateException(
                "rule book " + rules.id() + " has no step for the figures of stage " + state.stage());
    }

    private boolean end(Move.End move) {
        carryOut(move.decisions());
        return true;
    }

    private void closeStage() {
        stages.add(new Stage(
                state.stage(),
                part,
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
        part = 0;
    }

    private void beginStage(StageAction action, List<Decision> leadingToIt) {
        decisions.addAll(leadingToIt);
        closeStage();
        state.begin(action);
    }

    private boolean transferSurplus(Move.TransferSurplus move) {
        Candidate candidate = move.candidate();
        beginStage(new StageAction.Surplus(candidate), move.decisions());
        SurplusForm form = move.form();
        Votes surplus = state.surplusOf(candidate);
        Votes total = state.votesOf(candidate);
        Map<TransferValue, List<Parcel>> examined = byValue(form.examined().of(held(candidate)));
        Source.Selector selector = selector(form, examined.size());
        Votes left = surplus;
        long leaving = 0;
        boolean[] available = state.available();
        for (var parcels : examined.entrySet()) {
            Split split = papers.split(entries(parcels.getValue()), available);
            var group =
                    new SurplusForm.PaperGroup(parcels.getKey(), papersOf(parcels.getValue()), split.transferable());
            SurplusForm.Share share = form.share(surplus, total, group);
            long groupLeaving = form.withoutNextPreference().leaving(group);
            Votes moved = Votes.of(groupLeaving, share.value());
            if (groupLeaving > 0) {
                movement.source(new Source.Surplus(
                        candidate,
                        groupLeaving,
                        moved,
                        selector,
                        group.received(),
                        share.value(),
                        share.numerator(),
                        share.divisor()));
            }
            long stranded = groupLeaving - (form.goesOn(share.value()) ? group.transferable() : 0);
            if (form.goesOn(share.value())) {
                passOn(candidate, share.value(), split);
            }
            leaveOver(candidate, Destination.Pool.NON_TRANSFERABLE, stranded, Votes.of(stranded, share.value()));
            left = left.minus(moved);
            leaving += groupLeaving;
        }
        if (!left.isZero()) {
            movement.source(new Source.Remainder(candidate, left));
            leaveOver(candidate, form.remainder(), 0, left);
        }
        state.debit(candidate, leaving, surplus);
        state.markPassedOn(candidate);
        held(candidate).clear();
        deliver();
        return settle();
    }

    private static Source.Selector selector(SurplusForm form, int values) {
        if (form.examined() == SurplusForm.Examined.LAST_PARCEL) {
            return Source.Selector.LAST_PARCEL;
        }
        return values > 1 ? Source.Selector.VALUE : Source.Selector.ALL;
    }

    private boolean exclude(Move.Exclude move) {
        beginStage(new StageAction.Exclusion(move.candidates()), move.decisions());
        move.candidates().forEach(state::exclude);
        List<Parcel> parcels = new ArrayList<>();
        for (Candidate candidate : move.candidates()) {
            parcels.addAll(held(candidate));
            held(candidate).clear();
        }
        List<List<Parcel>> transfers = move.form().transfers(parcels);
        for (int i = 0; i < transfers.size(); i++) {
            if (i > 0) {
                closeStage();
            }
            part = transfers.size() > 1 ? i + 1 : 0;
            transferExcluded(transfers.get(i));
            if (settle()) {
                return true;
            }
        }
        return false;
    }

    private void transferExcluded(List<Parcel> parcels) {
        Map<Candidate, List<Parcel>> byHolder = new TreeMap<>(Comparator.comparing(Candidate::number));
        for (Parcel parcel : parcels) {
            byHolder.computeIfAbsent(parcel.holder(), holder -> new ArrayList<>())
                    .add(parcel);
        }
        boolean[] available = state.available();
        byHolder.forEach((holder, own) -> byValue(own).forEach((value, equal) -> {
            Split split = papers.split(entries(equal), available);
            long moving = papersOf(equal);
            long stranded = moving - split.transferable();
            movement.source(new Source.Exclusion(holder, moving, Votes.of(moving, value), value));
            passOn(holder, value, split);
            leaveOver(holder, Destination.Pool.NON_TRANSFERABLE, stranded, Votes.of(stranded, value));
            state.debit(holder, moving, Votes.of(moving, value));
        }));
        deliver();
    }

    private void passOn(Candidate from, TransferValue value, Split split) {
        for (int place = 1; place < split.places(); place++) {
            if (split.papersFor(place) > 0) {
                movement.toCandidate(from, place, value, split.papersFor(place), split.entriesFor(place));
            }
        }
    }

    private void leaveOver(Candidate from, Destination.Pool pool, long stranded, Votes votes) {
        movement.toPool(from, pool, stranded, votes);
        switch (pool) {
            case NON_TRANSFERABLE -> state.addNonTransferable(stranded, votes);
            case LOSS_BY_FRACTION -> state.addLossByFraction(votes);
        }
    }

    private void deliver() {
        movement.parcels(election.candidates(), state.stage()).forEach(this::receive);
    }

    private void receive(Parcel parcel) {
        state.credit(parcel.holder(), parcel.papers(), Votes.of(parcel.papers(), parcel.value()));
        held(parcel.holder()).add(parcel);
    }

    private List<Parcel> held(Candidate candidate) {
        return held.get(candidate.number() - 1);
    }

    private static Map<TransferValue, List<Parcel>> byValue(List<Parcel> parcels) {
        Map<TransferValue, List<Parcel>> byValue = new TreeMap<>(Comparator.reverseOrder());
        for (Parcel parcel : parcels) {
            byValue.computeIfAbsent(parcel.value(), value -> new ArrayList<>()).add(parcel);
        }
        return byValue;
    }

    private static List<int[]> entries(List<Parcel> parcels) {
        return parcels.stream().flatMap(parcel -> parcel.entries().stream()).toList();
    }

    private static long papersOf(List<Parcel> parcels) {
        return parcels.stream().mapToLong(Parcel::papers).sum();
    }

    private CountRecord record() {
        long cast = election.ballots().papers();
        long invalid = cast - state.validPapers();
        List<InvalidPapers> reasons = invalid == 0
                ? List.of()
                : List.of(new InvalidPapers(
                        "no preference for a standing candidate",
                        invalid,
                        rules.papers().clause()));
        return new CountRecord(
                election.title(),
                election.seats(),
                election.candidates(),
                rules.description(),
                new CountInput(
                        BallotsDigest.of(election.ballots()), election.files(), cast, state.validPapers(), reasons),
                lots.order().stream().map(election::candidate).toList(),
                stages,
                state.elections());
    }
}
