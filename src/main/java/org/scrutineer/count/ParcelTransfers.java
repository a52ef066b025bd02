package org.scrutineer.count;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Destination;
import org.scrutineer.record.InactivePapers;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.paper.Choice;
import org.scrutineer.rules.paper.Pile;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.parcel.Credit;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Passage;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.parcel.WholePaperForm;
import org.scrutineer.rules.part.CountView;

/** Moves papers between candidates in parcels, and the votes on the table with them. */
final class ParcelTransfers {

    private final List<Candidate> candidates;
    private final ParcelState state;
    private final Papers papers;
    private final Credit credit;
    private final Choice choice;
    private final PaperOrder order;
    private final InactiveTally inactive;
    private final List<List<Parcel>> held = new ArrayList<>();

    ParcelTransfers(
            List<Candidate> candidates,
            Pieces pieces,
            PaperOrder order,
            ParcelRules rules,
            ParcelState state,
            InactiveTally inactive) {
        this.candidates = candidates;
        this.state = state;
        this.papers = new Papers(pieces, rules.next());
        this.credit = rules.credit();
        this.choice = rules.filing().choice();
        this.order = order;
        this.inactive = inactive;
        candidates.forEach(candidate -> held.add(new ArrayList<>()));
    }

    /** Credits every paper to its first available preference; of those without one the blank are never valid. */
    void creditFirstPreferences(ValidPapers valid) {
        Split split = papers.split(papers.all(), state.available());
        long withdrawnOnly = state.ballots().papers() - split.transferable() - CountOutcome.blank(state.ballots());
        long stranded = valid.includes(1) ? withdrawnOnly : 0;
        state.admit(split.transferable() + stranded);
        creditFirstPreferences(split);
    }

    /** Takes all papers back and credits those that are valid again, to those who continue now. */
    void creditFirstPreferencesAgain() {
        state.clear();
        held.forEach(List::clear);
        papers.begin();
        inactive.begin();
        creditFirstPreferences(papers.split(papers.all(), state.available()));
    }

    private void creditFirstPreferences(Split split) {
        long stranded = state.validPapers() - split.transferable();
        state.addNonTransferable(stranded, credit.nonTransferable(Votes.of(stranded)));
        if (stranded > 0) {
            tellCauses(papers.withMarks(split.entriesFor(0)), TransferValue.ONE, state.available());
        }
        for (Candidate candidate : candidates) {
            long first = split.papersFor(candidate.number());
            if (first > 0) {
                receive(new Parcel(
                        candidate,
                        TransferValue.ONE,
                        Passage.at(state.stage()),
                        state.stage(),
                        state.part(),
                        state.stage(),
                        first,
                        credit.of(first, TransferValue.ONE),
                        List.of(split.entriesFor(candidate.number()))));
            }
        }
    }

    /** The transfers of surpluses as votes. */
    SubTransfers surpluses(List<Candidate> from, SurplusForm form) {
        return new SurplusTransfers(this, from, form);
    }

    /** The transfers of surpluses as whole papers. */
    WholePaperTransfers wholePapers(List<Candidate> from, WholePaperForm form, Lots lots) {
        return new WholePaperTransfers(this, from, form, lots);
    }

    /** The transfer of surpluses as every so many-th paper. */
    SubTransfers everyNth(List<Candidate> from) {
        return PapersInTurn.surpluses(this, from);
    }

    /** The transfers of the papers of excluded candidates, who hold nothing from now on. */
    SubTransfers exclusion(List<Candidate> excluded, Grouping grouping) {
        List<Parcel> parcels = new ArrayList<>();
        for (Candidate candidate : excluded) {
            parcels.addAll(held(candidate));
            held(candidate).clear();
        }
        return switch (grouping.receiving()) {
            case TO_THE_END -> new ExclusionTransfers(this, grouping.transfers(parcels));
            case UNTIL_THE_QUOTA -> PapersInTurn.exclusion(this, parcels);
        };
    }

    /** The papers that candidates hold, as a text. */
    String seen() {
        return Parcel.seen(held);
    }

    CountView view() {
        return state;
    }

    Credit credit() {
        return credit;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** What a candidate holds, in the order in which it was received. */
    List<Parcel> held(Candidate candidate) {
        return held.get(candidate.number() - 1);
    }

    /** Lets a candidate whose surplus leaves hold nothing any more: what stays is never looked at again. */
    void empty(Candidate candidate) {
        held(candidate).clear();
        state.markPassedOn(candidate);
    }

    /** Whether each candidate, by number, may receive papers; place 0 may not. */
    boolean[] available() {
        return state.available();
    }

    /** The same without those who give. */
    boolean[] available(List<Candidate> givers) {
        boolean[] available = state.available();
        givers.forEach(giver -> available[giver.number()] = false);
        return available;
    }

    Split split(List<Parcel> parcels, boolean[] available) {
        return papers.split(Parcel.entriesOf(parcels), available);
    }

    /** Sorts papers that have been sorted before, but have not moved. */
    Split splitAgain(List<Parcel> parcels, boolean[] available) {
        return papers.splitAgain(Parcel.entriesOf(parcels), available);
    }

    /** Moves a paper to its next preference; returns the place, 0 if it has none. */
    int advance(int paper, boolean[] available) {
        return papers.advance(paper, available);
    }

    /** Which papers of those that lie for one place go there, where only some do. */
    int[] choose(int[] lying, int number, Candidate from, int place) {
        return choice.choose(new Pile(lying, order, state.stage(), from.number(), place), number);
    }

    /** The papers that a candidate holds without a next available preference. */
    long stranded(Candidate candidate) {
        boolean[] available = state.available();
        available[candidate.number()] = false;
        return papers.stranded(Parcel.entriesOf(held(candidate)), available);
    }

    Movement movement() {
        return new Movement(credit);
    }

    /** A value at which papers leave that are worth it from this stage on. */
    Movement.Worth now(TransferValue value) {
        return new Movement.Worth(value, state.stage());
    }

    /** Sends papers to their next preferences; returns what is credited for them. */
    Votes passOn(Movement movement, Candidate from, Movement.Worth worth, Split split) {
        Votes credited = Votes.ZERO;
        for (int place = 1; place < split.places(); place++) {
            if (split.papersFor(place) > 0) {
                credited = credited.plus(
                        movement.toCandidate(from, place, worth, split.papersFor(place), split.entriesFor(place)));
            }
        }
        return credited;
    }

    /** Says of papers that are for nobody available why that is so. */
    void tellCauses(int[] pieces, TransferValue value, boolean[] available) {
        inactive.add(pieces, value, available);
    }

    /** The papers that count for nobody any more, by cause. */
    List<InactivePapers> inactive() {
        return inactive.soFar(state.nonTransferablePapers());
    }

    /** Lets papers become non-transferable; returns what is credited for them. */
    Votes strand(Movement movement, Candidate from, TransferValue value, long stranded) {
        Votes credited = movement.strand(from, value, stranded);
        state.addNonTransferable(stranded, credited);
        return credited;
    }

    /** Lets votes go that no paper carries. */
    void leaveOver(Movement movement, Candidate from, Destination.Pool pool, Votes votes) {
        movement.toPool(from, pool, votes);
        switch (pool) {
            case NON_TRANSFERABLE -> state.addNonTransferable(0, votes);
            case LOSS_BY_FRACTION -> state.addLossByFraction(votes);
        }
    }

    /** Loses what papers were worth and nobody is credited with. */
    void lose(Movement movement, Candidate from, Votes votes) {
        leaveOver(movement, from, Destination.Pool.LOSS_BY_FRACTION, votes);
    }

    void debit(Candidate candidate, long fewerPapers, Votes fewerVotes) {
        state.debit(candidate, fewerPapers, fewerVotes);
    }

    /** Lets candidates receive what is on its way to them. */
    void deliver(Movement movement, List<Parcel> leaving) {
        movement.parcels(candidates, Parcel.passage(leaving, state.stage()), state.stage(), state.part())
                .forEach(this::receive);
    }

    private void receive(Parcel parcel) {
        state.credit(parcel.holder(), parcel.papers(), parcel.votes());
        held(parcel.holder()).add(parcel);
    }
}
