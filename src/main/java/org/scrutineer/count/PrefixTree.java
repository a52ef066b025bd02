package org.scrutineer.count;

import java.util.Arrays;
import java.util.Collection;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.UnitFraction;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.rules.keepvalue.FixedDivision;
import org.scrutineer.rules.paper.ValidPapers;

/**
 * Papers folded by the elected candidates they pass, with values in whole units. Counting looks at nodes only; a paper
 * is looked at when the candidate it lies with is elected or excluded, and no other is.
 */
final class PrefixTree implements FoldedPapers {

    /** The value of all papers is kept below half of what 64 bits hold, which leaves room for rules that round up. */
    private static final byte CONTINUING = 0;

    private static final byte ELECTED = 1;
    private static final byte PASSED_OVER = 2;

    private final Ballots ballots;
    private final int places;
    private final long one;
    private final long validPapers;
    private final byte[] standing;
    private final PrefixNodes nodes;
    /** By candidate number; place 0 holds the papers that have come to their end. */
    private final PapersHere[] lying;
    /** Where each entry has come to: the position of its mark, and the node. */
    private final int[] positions;

    private final int[] nodeOf;
    private int[] slots = new int[64];

    /** Lays all papers with the candidates of their first preferences. */
    PrefixTree(Ballots ballots, Standings standings, ValidPapers valid, FixedDivision division) {
        this.ballots = ballots;
        this.places = division.places();
        this.one = UnitFraction.unitsInOne(places);
        this.standing = new byte[standings.candidates() + 1];
        this.nodes = new PrefixNodes(division);
        this.lying = new PapersHere[standings.candidates() + 1];
        Arrays.setAll(lying, place -> new PapersHere());
        this.positions = new int[ballots.size()];
        this.nodeOf = new int[ballots.size()];
        Arrays.fill(standing, PASSED_OVER);
        standings.numbers().forEach(number -> standing[number] = CONTINUING);
        int[] entries = new int[ballots.size()];
        int size = 0;
        long papers = 0;
        for (int entry = 0; entry < entries.length; entry++) {
            int start = ballots.start(entry);
            positions[entry] = start;
            if (advance(entry) > 0 || valid.includes(ballots.start(entry + 1) - start)) {
                entries[size++] = entry;
                papers += ballots.papersOf(entry);
            }
        }
        this.validPapers = papers;
        move(entries, size);
    }

    @Override
    public long validPapers() {
        return validPapers;
    }

    @Override
    public void admit(Collection<Candidate> following) {
        following.forEach(candidate -> standing[candidate.number()] = CONTINUING);
    }

    @Override
    public void elect(Collection<Candidate> elected) {
        change(elected, ELECTED);
    }

    @Override
    public void exclude(Collection<Candidate> excluded) {
        change(excluded, PASSED_OVER);
    }

    private void change(Collection<Candidate> candidates, byte to) {
        for (Candidate candidate : candidates) {
            standing[candidate.number()] = to;
        }
        for (Candidate candidate : candidates) {
            int[] entries = lying[candidate.number()].take();
            move(entries, entries.length);
        }
    }

    /** Moves entries on, one elected candidate at a time, until each lies with a continuing one or is at its end. */
    private void move(int[] entries, int count) {
        int[] sorted = new int[count];
        short[] at = new short[count];
        int left = count;
        while (left > 0) {
            int[] ends = new int[standing.length];
            for (int i = 0; i < left; i++) {
                int place = advance(entries[i]);
                at[i] = (short) place;
                ends[place]++;
            }
            for (int place = 1; place < ends.length; place++) {
                ends[place] += ends[place - 1];
            }
            for (int i = left - 1; i >= 0; i--) {
                sorted[--ends[at[i]]] = entries[i];
            }
            int total = left;
            left = 0;
            for (int place = 0; place < ends.length; place++) {
                int to = place + 1 < ends.length ? ends[place + 1] : total;
                if (standing[place] == ELECTED) {
                    left = pass(place, sorted, ends[place], to, entries, left);
                } else {
                    lay(place, sorted, ends[place], to);
                }
            }
        }
    }

    /** The candidate at whom an entry stops next, 0 at its end. */
    private int advance(int entry) {
        int end = ballots.start(entry + 1);
        int position = positions[entry];
        while (position < end && standing[ballots.mark(position)] == PASSED_OVER) {
            position++;
        }
        positions[entry] = position;
        return position < end ? ballots.mark(position) : 0;
    }

    private int pass(int candidate, int[] sorted, int from, int to, int[] entries, int left) {
        int next = left;
        nodes.beginLayer(candidate);
        for (int i = from; i < to; i++) {
            int entry = sorted[i];
            nodeOf[entry] = nodes.follow(nodeOf[entry], candidate, ballots.papersOf(entry));
            positions[entry]++;
            entries[next++] = entry;
        }
        nodes.endLayer();
        return next;
    }

    private void lay(int place, int[] sorted, int from, int to) {
        if (from == to) {
            return;
        }
        if (slots.length < nodes.size()) {
            slots = new int[nodes.size() * 2];
        }
        PapersHere here = lying[place];
        here.index(slots);
        here.expect(place == 0 ? 0 : to - from);
        for (int i = from; i < to; i++) {
            int entry = sorted[i];
            here.addPapers(nodeOf[entry], ballots.papersOf(entry), slots);
            if (place > 0) {
                here.addEntry(entry);
            }
        }
    }

    @Override
    public Totals count(KeepValue[] keepValues) {
        long[] keep = new long[standing.length];
        for (int place = 1; place < keep.length; place++) {
            keep[place] = standing[place] == ELECTED ? keepValues[place - 1].units(places) : 0;
        }
        long[] votes = new long[standing.length];
        long[] rest = nodes.sweep(one, keep, votes);
        for (int place = 1; place < keep.length; place++) {
            if (standing[place] == CONTINUING) {
                votes[place] = lying[place].worth(rest);
            }
        }
        return new UnitTotals(votes, places);
    }

    @Override
    public Votes nonTransferable() {
        return Votes.ofUnits(lying[0].worth(nodes.rest()), places);
    }

    @Override
    public long papersAt(int place) {
        return standing[place] == ELECTED ? nodes.papersFromRoot(place) : lying[place].papersFrom(0);
    }

    /** The number of distinct sequences of elected candidates that papers pass. */
    int size() {
        return nodes.size() - 1;
    }
}
