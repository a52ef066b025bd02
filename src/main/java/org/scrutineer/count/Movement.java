package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Source;
import org.scrutineer.record.Transfer;
import org.scrutineer.rules.parcel.Credit;
import org.scrutineer.rules.parcel.Passage;

/** What moves in one stage or part: papers on their way from candidates to candidates, and the record of it. */
final class Movement {

    /** The place of papers and votes that no candidate receives. */
    private static final int NON_TRANSFERABLE = Integer.MAX_VALUE - 1;

    private static final int LOSS_BY_FRACTION = Integer.MAX_VALUE;

    private final Credit credit;
    private final List<Source> sources = new ArrayList<>();
    private final Map<Candidate, Map<Integer, Amount>> moved = new TreeMap<>(Comparator.comparing(Candidate::number));
    private final Map<TransferValue, Map<Integer, Arrival>> arrivals = new TreeMap<>(Comparator.reverseOrder());
    private final Map<TransferValue, Arrival> stranded = new HashMap<>();

    /**
     * A movement of nothing yet.
     *
     * @param credit what papers are credited with
     */
    Movement(Credit credit) {
        this.credit = credit;
    }

    /**
     * What papers are worth.
     *
     * @param value the value of each
     * @param since the stage at which they came to be worth it
     */
    record Worth(TransferValue value, int since) {}

    private record Amount(long papers, Votes votes) {
        Amount plus(Amount other) {
            return new Amount(papers + other.papers, votes.plus(other.votes));
        }
    }

    /** Papers of one value on their way to one place, in pieces, and the votes they are credited with together. */
    private static final class Arrival {
        private final List<int[]> entries = new ArrayList<>();
        private int valuedAt = Integer.MAX_VALUE;
        private long papers;
        private Votes votes = Votes.ZERO;

        /** Adds papers; returns what they add to the credit. */
        Votes add(long more, Function<Votes, Votes> credited, TransferValue value) {
            Votes before = votes;
            papers += more;
            votes = credited.apply(Votes.of(papers, value));
            return votes.minus(before);
        }
    }

    void source(Source source) {
        sources.add(source);
    }

    /** Sends papers to a candidate; returns what is credited for them. */
    Votes toCandidate(Candidate from, int to, Worth worth, long papers, int[] entries) {
        Arrival arrival = arrivals.computeIfAbsent(worth.value(), any -> new TreeMap<>())
                .computeIfAbsent(to, any -> new Arrival());
        Votes credited = arrival.add(papers, credit::credited, worth.value());
        arrival.valuedAt = Math.min(arrival.valuedAt, worth.since());
        arrival.entries.add(entries);
        add(from, to, papers, credited);
        return credited;
    }

    /** Lets papers become non-transferable; returns what is credited for them. */
    Votes strand(Candidate from, TransferValue value, long papers) {
        Arrival arrival = stranded.computeIfAbsent(value, any -> new Arrival());
        Votes credited = arrival.add(papers, credit::nonTransferable, value);
        add(from, NON_TRANSFERABLE, papers, credited);
        return credited;
    }

    /** Lets votes go that no paper carries. */
    void toPool(Candidate from, Destination.Pool pool, Votes votes) {
        add(from, pool == Destination.Pool.NON_TRANSFERABLE ? NON_TRANSFERABLE : LOSS_BY_FRACTION, 0, votes);
    }

    private void add(Candidate from, int to, long papers, Votes votes) {
        if (papers > 0 || !votes.isZero()) {
            moved.computeIfAbsent(from, any -> new TreeMap<>()).merge(to, new Amount(papers, votes), Amount::plus);
        }
    }

    List<Source> sources() {
        return sources;
    }

    /** What moved, by giver and then by receiver, both in ballot-paper order. */
    List<Transfer> transfers(List<Candidate> candidates) {
        List<Transfer> transfers = new ArrayList<>();
        moved.forEach((from, amounts) -> amounts.forEach((to, amount) ->
                transfers.add(new Transfer(from, destination(to, candidates), amount.papers(), amount.votes()))));
        return transfers;
    }

    private static Destination destination(int place, List<Candidate> candidates) {
        return switch (place) {
            case NON_TRANSFERABLE -> Destination.Pool.NON_TRANSFERABLE;
            case LOSS_BY_FRACTION -> Destination.Pool.LOSS_BY_FRACTION;
            default -> new Destination.Receiver(candidates.get(place - 1));
        };
    }

    /** The parcels received, highest value first: papers of one value from several candidates come as one parcel. */
    List<Parcel> parcels(List<Candidate> candidates, Passage passage, int stage, int part) {
        List<Parcel> parcels = new ArrayList<>();
        arrivals.forEach((value, byReceiver) -> byReceiver.forEach((place, arrival) -> parcels.add(new Parcel(
                candidates.get(place - 1),
                value,
                passage,
                stage,
                part,
                arrival.valuedAt,
                arrival.papers,
                arrival.votes,
                arrival.entries))));
        return parcels;
    }
}
