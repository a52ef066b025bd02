package org.scrutineer.audit;

import org.scrutineer.ballot.Ballots;

/**
 * The papers on which preferences are counted.
 *
 * @param ballots the papers
 */
record MarkedPapers(Ballots ballots) {

    /** On how many papers a mark stands at a place, before any defect. */
    long at(int mark, int place) {
        long papers = 0;
        for (int entry = 0; entry < ballots.size(); entry++) {
            papers += standsAt(entry, mark, place) ? ballots.papersOf(entry) : 0;
        }
        return papers;
    }

    private boolean standsAt(int entry, int mark, int place) {
        int start = ballots.start(entry);
        if (start + place > ballots.start(entry + 1) || ballots.mark(start + place - 1) != mark) {
            return false;
        }
        for (int position = start; position < start + place; position++) {
            if (ballots.mark(position) <= 0) {
                return false;
            }
        }
        return true;
    }
}
