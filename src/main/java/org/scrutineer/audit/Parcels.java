package org.scrutineer.audit;

import java.util.List;
import org.scrutineer.audit.reading.PaperReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Receipt;

/**
 * Ballot papers laid out in parcels. All papers of an entry bear the same preferences and lie in the same parcel, so a
 * parcel is a chain through the entries, and sorting one only changes the links.
 */
final class Parcels implements Piles {

    private static final int END = -1;

    /** The path of papers that have not moved. */
    private static final List<Integer> PATH = List.of(1);

    private final Ballots ballots;
    private final PaperReading reading;
    private final RonLine ron;
    private final Causes causes;
    private final int[] next;
    private final int[] reached;

    Parcels(Ballots ballots, PaperReading reading, RonLine ron, Causes causes) {
        this.ballots = ballots;
        this.reading = reading;
        this.ron = ron;
        this.causes = causes;
        this.next = new int[ballots.size()];
        this.reached = new int[ballots.size()];
    }

    /** Chains of papers by the candidate that comes next on them; place 0 is for papers with none. */
    static final class Sorted {
        private final int[] first;
        private final int[] last;
        private final long[] papers;

        Sorted(int places) {
            first = new int[places];
            last = new int[places];
            papers = new long[places];
        }

        /** Adds papers of which nothing is known but their number. */
        void add(int place, long more) {
            papers[place] += more;
        }

        /** The number of places. */
        int places() {
            return papers.length;
        }

        long papersFor(int place) {
            return papers[place];
        }

        /** The papers that have a next available preference. */
        long transferable() {
            long sum = 0;
            for (int place = 1; place < papers.length; place++) {
                sum += papers[place];
            }
            return sum;
        }

        Parcel parcel(int place, Fraction value) {
            return new Parcel(
                    place,
                    value,
                    first[place],
                    last[place],
                    papers[place],
                    Fraction.ZERO,
                    Receipt.OF_FIRST_PREFERENCES,
                    1,
                    PATH);
        }
    }

    @Override
    public List<Parcel> all() {
        causes.begin();
        for (int entry = 0; entry < next.length; entry++) {
            next[entry] = entry + 1 < next.length ? entry + 1 : END;
            reached[entry] = ballots.start(entry) - 1;
        }
        return next.length == 0
                ? List.of()
                : List.of(new Parcel(
                        0,
                        Fraction.ONE,
                        0,
                        next.length - 1,
                        ballots.papers(),
                        Fraction.ZERO,
                        Receipt.OF_FIRST_PREFERENCES,
                        1,
                        PATH));
    }

    @Override
    public Sorted sort(List<Parcel> parcels, boolean[] open) {
        Sorted sorted = new Sorted(open.length);
        for (Parcel parcel : parcels) {
            int entry = parcel.first();
            while (entry != END) {
                int following = entry == parcel.last() ? END : next[entry];
                append(sorted, entry, advance(entry, open));
                entry = following;
            }
        }
        return sorted;
    }

    @Override
    public long transferable(List<Parcel> parcels, boolean[] open) {
        long papers = 0;
        for (Parcel parcel : parcels) {
            int entry = parcel.first();
            while (entry != END) {
                int lies = reached[entry];
                papers += advance(entry, open) > 0 ? ballots.papersOf(entry) : 0;
                reached[entry] = lies;
                entry = entry == parcel.last() ? END : next[entry];
            }
        }
        return papers;
    }

    @Override
    public void tellCauses(Sorted sorted, Fraction value, boolean[] open) {
        if (!causes.areTold() || sorted.papers[0] == 0) {
            return;
        }
        for (int entry = sorted.first[0]; entry != END; entry = entry == sorted.last[0] ? END : next[entry]) {
            causes.add(ballots.preferencesOf(entry), value, open);
        }
    }

    private void append(Sorted sorted, int entry, int place) {
        if (sorted.papers[place] == 0) {
            sorted.first[place] = entry;
        } else {
            next[sorted.last[place]] = entry;
        }
        sorted.last[place] = entry;
        next[entry] = END;
        sorted.papers[place] += ballots.papersOf(entry);
    }

    private int advance(int entry, boolean[] open) {
        int start = ballots.start(entry);
        int end = ballots.start(entry + 1);
        int lies = reached[entry];
        boolean atRon = lies >= start && lies < end && ron.isMark(ballots.mark(lies));
        int position = reading.next(ballots, atRon ? lies : lies + 1, end, mark -> ron.receiver(mark, open) > 0);
        if (position < 0) {
            reached[entry] = end;
            return 0;
        }
        reached[entry] = position;
        return ron.receiver(Math.abs(ballots.mark(position)), open);
    }

    @Override
    public Parcel join(Parcel one, Parcel other) {
        next[one.last()] = other.first();
        return new Parcel(
                one.holder(),
                one.value(),
                one.first(),
                other.last(),
                one.papers() + other.papers(),
                one.votes().plus(other.votes()),
                one.received(),
                Math.min(one.valuedAt(), other.valuedAt()),
                one.path());
    }
}
