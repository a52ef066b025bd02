package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Source;
import org.scrutineer.record.Transfer;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.parcel.Examination;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.ExclusionForm;
import org.scrutineer.rules.parcel.PaperGroup;
import org.scrutineer.rules.parcel.Share;
import org.scrutineer.rules.parcel.Shares;
import org.scrutineer.rules.parcel.SurplusForm;

/** Moves papers between candidates in parcels, and the votes on the table with them. */
final class ParcelTransfers {

    private final List<Candidate> candidates;
    private final ParcelState state;
    private final Papers papers;
    private final List<List<Parcel>> held = new ArrayList<>();

    ParcelTransfers(List<Candidate> candidates, Pieces pieces, ParcelState state) {
        this.candidates = candidates;
        this.state = state;
        this.papers = new Papers(pieces);
        candidates.forEach(candidate -> held.add(new ArrayList<>()));
    }

    /** Credits every paper to its first available preference; of those without one the blank are never valid. */
    void creditFirstPreferences(ValidPapers valid) {
        Split split = papers.split(papers.all(), state.available());
        long withdrawnOnly = state.ballots().papers() - split.transferable() - Counted.blank(state.ballots());
        long stranded = valid.includes(1) ? withdrawnOnly : 0;
        state.admit(split.transferable() + stranded);
        state.addNonTransferable(stranded, Votes.of(stranded));
        for (Candidate candidate : candidates) {
            long first = split.papersFor(candidate.number());
            if (first > 0) {
                List<int[]> entries = List.of(split.entriesFor(candidate.number()));
                receive(new Parcel(candidate, TransferValue.ONE, state.stage(), state.part(), first, entries));
            }
        }
    }

    /** Transfers a surplus. All groups of papers are looked at before any is given its value. */
    Movement surplus(Candidate candidate, SurplusForm form) {
        Map<TransferValue, List<Parcel>> examined = byValue(form.examined().of(held(candidate), state));
        List<PaperGroup> groups = new ArrayList<>();
        List<Split> splits = new ArrayList<>();
        boolean[] available = state.available();
        examined.forEach((received, parcels) -> {
            Split split = papers.split(entries(parcels), available);
            splits.add(split);
            groups.add(new PaperGroup(received, papersOf(parcels), split.transferable()));
        });
        Votes surplus = state.surplusOf(candidate);
        Shares shares = form.values().valuesOf(new Examination(surplus, state.votesOf(candidate), groups));
        Movement movement = new Movement();
        Votes left = surplus;
        long leaving = 0;
        for (int i = 0; i < groups.size(); i++) {
            PaperGroup group = groups.get(i);
            Share share = shares.each().get(i);
            long groupLeaving = shares.withoutNextPreference().leaving(group);
            if (groupLeaving > 0) {
                movement.source(new Source.Surplus(
                        candidate,
                        groupLeaving,
                        Votes.of(groupLeaving, share.value()),
                        form.examined().selector(groups.size()),
                        group.received(),
                        share.value(),
                        share.numerator(),
                        share.divisor()));
            }
            long goingOn = shares.atNoValue().goesOn(share.value())
                    ? passOn(movement, candidate, share.value(), splits.get(i))
                    : 0;
            strand(movement, candidate, groupLeaving - goingOn, share.value());
            left = left.minus(Votes.of(groupLeaving, share.value()));
            leaving += groupLeaving;
        }
        if (!left.isZero()) {
            movement.source(new Source.Remainder(candidate, left));
            leaveOver(movement, candidate, shares.remainder(), 0, left);
        }
        state.debit(candidate, leaving, surplus);
        state.markPassedOn(candidate);
        held(candidate).clear();
        deliver(movement);
        return movement;
    }

    /** Sorts the papers that a candidate with a surplus received last. */
    WholePaperTransfer wholePapers(Candidate candidate) {
        List<Parcel> last = Examined.Form.LAST_PARCEL.of(held(candidate), state);
        return new WholePaperTransfer(
                candidate,
                state.surplusOf(candidate).papers(),
                papers.split(entries(last), state.available()),
                candidates);
    }

    /** Takes a surplus of whole papers from a candidate and gives it to those who receive it. */
    void passOn(Candidate candidate, Movement movement) {
        Votes surplus = state.surplusOf(candidate);
        for (Transfer transfer : movement.transfers(candidates)) {
            if (transfer.to() == Destination.Pool.NON_TRANSFERABLE) {
                state.addNonTransferable(transfer.papers(), transfer.votes());
            }
        }
        state.debit(candidate, surplus.papers(), surplus);
        state.markPassedOn(candidate);
        held(candidate).clear();
        deliver(movement);
    }

    /** The parcels of excluded candidates, who hold nothing from now on, in the transfers in which they leave. */
    List<List<Parcel>> exclusion(List<Candidate> excluded, ExclusionForm form) {
        List<Parcel> parcels = new ArrayList<>();
        for (Candidate candidate : excluded) {
            parcels.addAll(held(candidate));
            held(candidate).clear();
        }
        return form.transfers(parcels);
    }

    /** Transfers parcels of excluded candidates. */
    Movement excluded(List<Parcel> parcels) {
        Movement movement = new Movement();
        Map<Candidate, List<Parcel>> byHolder = new TreeMap<>(Comparator.comparing(Candidate::number));
        for (Parcel parcel : parcels) {
            byHolder.computeIfAbsent(parcel.holder(), holder -> new ArrayList<>())
                    .add(parcel);
        }
        boolean[] available = state.available();
        byHolder.forEach((holder, own) -> byValue(own).forEach((value, equal) -> {
            Split split = papers.split(entries(equal), available);
            long moving = papersOf(equal);
            movement.source(new Source.Exclusion(
                    holder, moving, Votes.of(moving, value), value, equal.stream().map(Parcel::receipt).toList()));
            strand(movement, holder, moving - passOn(movement, holder, value, split), value);
            state.debit(holder, moving, Votes.of(moving, value));
        }));
        deliver(movement);
        return movement;
    }

    /** The papers that candidates hold and those on their way, as a text, in the order in which they were received. */
    String seen(List<List<Parcel>> onTheirWay) {
        StringBuilder seen = new StringBuilder();
        Stream.concat(held.stream(), onTheirWay.stream()).forEach(parcels -> {
            parcels.forEach(parcel -> {
                seen.append(parcel.stage()).append('@').append(parcel.value());
                parcel.entries().forEach(entries -> seen.append(Arrays.toString(entries)));
            });
            seen.append('\n');
        });
        return seen.toString();
    }

    /** Sends papers to their next preferences; returns how many. */
    private static long passOn(Movement movement, Candidate from, TransferValue value, Split split) {
        for (int place = 1; place < split.places(); place++) {
            if (split.papersFor(place) > 0) {
                movement.toCandidate(from, place, value, split.papersFor(place), split.entriesFor(place));
            }
        }
        return split.transferable();
    }

    private void strand(Movement movement, Candidate from, long stranded, TransferValue value) {
        leaveOver(movement, from, Destination.Pool.NON_TRANSFERABLE, stranded, Votes.of(stranded, value));
    }

    private void leaveOver(Movement movement, Candidate from, Destination.Pool pool, long stranded, Votes votes) {
        movement.toPool(from, pool, stranded, votes);
        switch (pool) {
            case NON_TRANSFERABLE -> state.addNonTransferable(stranded, votes);
            case LOSS_BY_FRACTION -> state.addLossByFraction(votes);
        }
    }

    private void deliver(Movement movement) {
        movement.parcels(candidates, state.stage(), state.part()).forEach(this::receive);
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
}
