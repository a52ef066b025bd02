package org.scrutineer.count;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.rules.paper.ReOpenNominationsRefusedException;

/**
 * Puts every further RON behind the mark for RON on each paper: a mark for RON stands for RON, RON 2 and so on in turn.
 *
 * @param ron the number of RON
 * @param further the numbers of the further RONs in turn, empty if there can be none
 */
record RonRuns(int ron, List<Integer> further) {

    /** Copies the list. */
    RonRuns {
        further = List.copyOf(further);
    }

    static RonRuns of(Election election) {
        return new RonRuns(
                election.reOpenNominations().number(),
                election.rows().stream()
                        .filter(candidate -> !candidate.isNominated())
                        .map(Candidate::number)
                        .toList());
    }

    /**
     * The papers with all RONs on them; the same object if there can be no further RON. They stand in the same entries:
     * the same run goes in behind the same mark everywhere, which leaves papers in their order and no two alike.
     */
    Ballots on(Ballots read) {
        if (further.isEmpty()) {
            return read;
        }
        BallotAccumulator accumulator = new BallotAccumulator(read.candidates() + further.size());
        for (int entry = 0; entry < read.size(); entry++) {
            accumulator.add(read.papersOf(entry), on(read.preferencesOf(entry)));
        }
        return accumulator.build();
    }

    private Preferences on(Preferences paper) {
        List<List<Integer>> ranks = new ArrayList<>();
        for (List<Integer> rank : paper.ranks()) {
            ranks.add(rank);
            if (rank.contains(ron)) {
                if (rank.size() > 1) {
                    throw ReOpenNominationsRefusedException.ofEqualRank(paper, ron);
                }
                further.forEach(number -> ranks.add(List.of(number)));
            }
        }
        return Preferences.ofRanks(ranks);
    }

    /** The papers with all RONs on them, in the same pieces. */
    Pieces on(Pieces read) {
        return further.isEmpty() ? read : read.with(on(read.ballots()));
    }
}
