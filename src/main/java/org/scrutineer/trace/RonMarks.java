package org.scrutineer.trace;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountRecord;

/**
 * What the mark for re-open nominations stands for on a paper.
 *
 * @param line the numbers of RON and the further RONs that came to stand, empty if nobody is RON
 */
record RonMarks(List<Integer> line) {

    /** Copies the list. */
    RonMarks {
        line = List.copyOf(line);
    }

    static RonMarks of(CountRecord count) {
        return new RonMarks(count.rows().stream()
                .filter(count.reOpenNominations()::includes)
                .map(Candidate::number)
                .toList());
    }

    /** The preferences with every further RON behind the mark for RON. */
    Preferences along(Preferences read) {
        if (line.size() < 2) {
            return read;
        }
        List<List<Integer>> ranks = new ArrayList<>();
        for (List<Integer> rank : read.ranks()) {
            ranks.add(rank);
            if (rank.contains(line.get(0))) {
                line.stream().skip(1).map(List::of).forEach(ranks::add);
            }
        }
        return Preferences.ofRanks(ranks);
    }
}
