package org.scrutineer.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.distribution.PublishedCount;
import org.scrutineer.record.Receipt;

/**
 * Papers of which only is known how many went where at each count, as a distribution tells. Which of those that leave
 * together went to whom is not known, and makes no difference as long as all go on at one value.
 */
final class PublishedPapers implements Piles {

    private static final int NOBODY = 0;

    private final List<PublishedCount> counts;
    private final long[] left;
    private final Set<Receipt> received = new TreeSet<>();
    private List<List<Parcel>> turns = List.of();
    private int entry;

    PublishedPapers(int candidates, List<PublishedCount> counts) {
        this.left = new long[candidates + 1];
        this.counts = counts;
    }

    /** Goes on to a count, by its place from 0. */
    void at(int place) {
        entry = place;
        System.arraycopy(cameAt(place), 0, left, 0, left.length);
        received.clear();
    }

    /** How many papers came to each candidate at a count. */
    private long[] cameAt(int place) {
        long[] came = new long[left.length];
        for (int number = 1; number < came.length; number++) {
            came[number] = Math.max(0, counts.get(place).lines().get(number - 1).papersMoved());
        }
        return came;
    }

    /** When the papers that left at this count had been received. */
    Set<Receipt> received() {
        return received;
    }

    /** Papers that came to candidates, and left nobody. */
    long excess() {
        long sum = 0;
        for (long papers : left) {
            sum += papers;
        }
        return sum;
    }

    @Override
    public List<Parcel> all() {
        return List.of(new Parcel(
                NOBODY, Fraction.ONE, 0, 0, excess(), Fraction.ZERO, Receipt.OF_FIRST_PREFERENCES, 1, List.of(1)));
    }

    @Override
    public Parcels.Sorted sort(List<Parcel> parcels, boolean[] open) {
        Parcels.Sorted sorted = new Parcels.Sorted(open.length);
        long papers = 0;
        for (Parcel parcel : parcels) {
            received.add(parcel.received());
            papers += parcel.papers();
        }
        for (int number = 1; number < open.length; number++) {
            long go = open[number] ? Math.min(papers, left[number]) : 0;
            sorted.add(number, go);
            left[number] -= go;
            papers -= go;
        }
        sorted.add(NOBODY, papers);
        return sorted;
    }

    @Override
    public long transferable(List<Parcel> parcels, boolean[] open) {
        long go = 0;
        for (int turn = 0; turn < turns.size(); turn++) {
            long papers = turns.get(turn).stream()
                    .filter(parcels::contains)
                    .mapToLong(Parcel::papers)
                    .sum();
            if (papers > 0 && entry + turn < counts.size()) {
                go += Math.min(papers, toOpen(cameAt(entry + turn), open));
            }
        }
        return go;
    }

    private static long toOpen(long[] came, boolean[] open) {
        long papers = 0;
        for (int number = 1; number < open.length; number++) {
            papers += open[number] ? came[number] : 0;
        }
        return papers;
    }

    @Override
    public void leaveInTurn(List<List<Parcel>> some) {
        turns = some;
    }

    @Override
    public Parcel join(Parcel one, Parcel other) {
        return one.with(one.papers() + other.papers(), one.votes().plus(other.votes()))
                .valuedSince(Math.min(one.valuedAt(), other.valuedAt()));
    }
}
