package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.audit.reading.CreditReading;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Transfer;

/** What moves in one stage or part: what was taken, and from whom to whom it went. */
final class MovementDue {

    /** The place of papers and votes that are non-transferable. */
    static final int NON_TRANSFERABLE = 0;

    /** The place of votes lost by fraction. */
    static final int LOSS = -1;

    /**
     * From whom and to what place.
     *
     * @param from the number of the candidate
     * @param to the number of the candidate, or another place
     */
    record Way(int from, int to) {
        /** Candidates stand first, by number. */
        int rank() {
            return to > 0 ? to : Integer.MAX_VALUE - 1 - to;
        }
    }

    /**
     * Papers and what they are worth.
     *
     * @param papers the papers
     * @param votes the votes
     */
    record Amount(long papers, Fraction votes) {
        Amount plus(Amount other) {
            return new Amount(papers + other.papers, votes.plus(other.votes));
        }

        @Override
        public String toString() {
            return papers + " papers worth " + votes;
        }
    }

    /** Papers of one value that come to one place, and what has been credited for them. */
    private static final class Arrival {
        private long papers;
        private Fraction votes = Fraction.ZERO;
    }

    private final CreditReading credit;
    private final Map<Integer, Map<Fraction, Arrival>> credited = new TreeMap<>();
    private final List<TakenPapers> taken = new ArrayList<>();
    private final Map<Way, Amount> moved = emptyWays();
    private final Map<Fraction, Map<Integer, List<Parcel>>> arrived = new TreeMap<>(Comparator.reverseOrder());

    /** Papers that are credited with what they are worth. */
    MovementDue() {
        this(CreditReading.EXACTLY);
    }

    MovementDue(CreditReading credit) {
        this.credit = credit;
    }

    /** A map of ways in order: by giver, then by receiver. */
    static Map<Way, Amount> emptyWays() {
        return new TreeMap<>(Comparator.comparing(Way::from).thenComparing(Way::rank));
    }

    void take(TakenPapers papers) {
        taken.add(papers);
    }

    void move(int from, int to, long papers, Fraction votes) {
        if (papers > 0 || votes.signum() != 0) {
            moved.merge(new Way(from, to), new Amount(papers, votes), Amount::plus);
        }
    }

    /** Moves papers that are credited together with all of their value at that place; what they add to the credit. */
    Fraction credit(int from, int to, long papers, Fraction value) {
        Arrival arrival =
                credited.computeIfAbsent(to, any -> new TreeMap<>()).computeIfAbsent(value, any -> new Arrival());
        Fraction before = arrival.votes;
        arrival.papers += papers;
        Fraction worth = value.times(arrival.papers);
        arrival.votes = to == NON_TRANSFERABLE ? credit.toNobody(worth) : credit.of(worth);
        Fraction votes = arrival.votes.minus(before);
        move(from, to, papers, votes);
        return votes;
    }

    /** Moves papers to the candidate who is to hold them; what they add to the credit. */
    Fraction arrive(int from, Parcel parcel) {
        Fraction votes = credit(from, parcel.holder(), parcel.papers(), parcel.value());
        arrived.computeIfAbsent(parcel.value(), value -> new TreeMap<>())
                .computeIfAbsent(parcel.holder(), holder -> new ArrayList<>())
                .add(parcel.credited(votes));
        return votes;
    }

    List<TakenPapers> taken() {
        return taken;
    }

    Map<Way, Amount> moved() {
        return moved;
    }

    /** What arrived, highest value first; the parcels of one value for one candidate together. */
    List<List<Parcel>> arrived() {
        return arrived.values().stream()
                .flatMap(byReceiver -> byReceiver.values().stream())
                .toList();
    }

    /** The way of a transfer in a record. */
    static Way way(Transfer transfer) {
        int to = transfer.to() instanceof Destination.Receiver receiver
                ? receiver.candidate().number()
                : transfer.to() == Destination.Pool.NON_TRANSFERABLE ? NON_TRANSFERABLE : LOSS;
        return new Way(transfer.from().number(), to);
    }

    /** The amount of a transfer in a record. */
    static Amount amount(Transfer transfer) {
        return new Amount(transfer.papers(), Fraction.parse(transfer.votes().toString()));
    }
}
