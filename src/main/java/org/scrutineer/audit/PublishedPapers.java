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

    private final long[] left;
    private final Set<Receipt> received = new TreeSet<>();

    PublishedPapers(int candidates) {
        this.left = new long[candidates + 1];
    }

    /** Goes on to a count. */
    void at(PublishedCount count) {
        for (int number = 1; number < left.length; number++) {
            left[number] = Math.max(0, count.lines().get(number - 1).papersMoved());
        }
        received.clear();
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
        long papers = parcels.stream().mapToLong(Parcel::papers).sum();
        long go = 0;
        for (int number = 1; number < open.length; number++) {
            go += open[number] ? left[number] : 0;
        }
        return Math.min(papers, go);
    }

    @Override
    public Parcel join(Parcel one, Parcel other) {
        return one.with(one.papers() + other.papers(), one.votes().plus(other.votes()))
                .valuedSince(Math.min(one.valuedAt(), other.valuedAt()));
    }
}
