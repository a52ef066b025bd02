package org.scrutineer.rules.tie;

import java.util.Comparator;
import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.part.CountView;

/**
 * Tells tied candidates apart by how many papers mark each as the first preference; where these are equal, as the
 * second, and so on. All papers count, whatever has become of them.
 */
public enum OrderOfPreferences implements TieBreaker {
    /** The only one. */
    ON_ALL_PAPERS;

    @Override
    public Narrowed narrow(Tie tie, CountView view, Lots lots) {
        int last = view.ballots().candidates();
        for (int preference = 1; preference <= last; preference++) {
            int place = preference;
            List<Votes> papers = tie.candidates().stream()
                    .map(candidate -> papers(candidate, place, view))
                    .toList();
            if (papers.stream().distinct().count() > 1) {
                Votes extreme = tie.purpose()
                        .among(papers.stream().sorted(Comparator.reverseOrder()).toList());
                return new Narrowed(
                        tie.candidates().stream()
                                .filter(candidate ->
                                        papers(candidate, place, view).equals(extreme))
                                .toList(),
                        TieMethod.FIRST_DIFFERENCE,
                        0);
            }
        }
        return new Narrowed(tie.candidates(), TieMethod.FIRST_DIFFERENCE, 0);
    }

    private static Votes papers(Candidate candidate, int preference, CountView view) {
        Ballots ballots = view.ballots();
        long papers = 0;
        for (int entry = 0; entry < ballots.size(); entry++) {
            List<List<Integer>> ranks = ballots.preferencesOf(entry).ranks();
            if (preference <= ranks.size() && ranks.get(preference - 1).contains(candidate.ballotNumber())) {
                papers += ballots.papersOf(entry);
            }
        }
        return Votes.of(papers);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("orderOfPreferences");
    }
}
