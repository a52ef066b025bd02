package org.scrutineer.reduce;

import org.scrutineer.ballot.Ballots;

/**
 * The candidates whom papers name, for a rule book under which nobody stands who is named on none. Reading a list no
 * further than the count did may lose the only names of a candidate; then one list is kept as far as that name: of
 * those that name the candidate, one that does so at the earliest place, and of these the first in numeric order.
 */
final class NamedCandidates {

    private static final int NOWHERE = -1;

    private final Ballots ballots;
    private final int[] kept;
    private final int[] earliest;
    private final int[] list;

    private NamedCandidates(Ballots ballots, int[] kept) {
        this.ballots = ballots;
        this.kept = kept;
        this.earliest = new int[ballots.candidates() + 1];
        this.list = new int[ballots.candidates() + 1];
    }

    /**
     * Keeps enough of the lists that every candidate stays named.
     *
     * @param ballots the papers
     * @param kept how many marks of each list are kept; raised where needed
     * @param ends how many marks of each list count
     */
    static void keep(Ballots ballots, int[] kept, int[] ends) {
        NamedCandidates named = new NamedCandidates(ballots, kept);
        for (int entry = 0; entry < kept.length; entry++) {
            for (int place = 0; place < ends[entry]; place++) {
                named.see(entry, place);
            }
        }
        named.keepMissing();
    }

    private void see(int entry, int place) {
        int number = Math.abs(ballots.mark(ballots.start(entry) + place));
        if (place < kept[entry]) {
            list[number] = NOWHERE;
        } else if (list[number] != NOWHERE && isBetter(place + 1, number)) {
            earliest[number] = place + 1;
            list[number] = entry;
        }
    }

    /** Lists come in numeric order. */
    private boolean isBetter(int marks, int number) {
        return earliest[number] == 0 || marks < earliest[number];
    }

    private void keepMissing() {
        for (int number = 1; number < list.length; number++) {
            if (list[number] != NOWHERE && earliest[number] > 0) {
                kept[list[number]] = Math.max(kept[list[number]], earliest[number]);
            }
        }
    }
}
