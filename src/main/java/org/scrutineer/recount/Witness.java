package org.scrutineer.recount;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;

/**
 * Papers that elect others once they are changed, as a recount showed.
 *
 * @param changes the changed papers, those that are changed alike together
 * @param lots the order of candidates that settled ties in the recount, by number
 * @param elected whom the recount elects, in the order of election
 */
public record Witness(List<ChangedPapers> changes, List<Integer> lots, List<Candidate> elected) {

    /** Copies the lists. */
    public Witness {
        changes = List.copyOf(changes);
        lots = List.copyOf(lots);
        elected = List.copyOf(elected);
    }

    /**
     * Returns how many papers are changed.
     *
     * @return the papers, at least 1
     */
    public long papers() {
        return changes.stream().mapToLong(change -> change.papers().size()).sum();
    }

    /**
     * Changes the papers, so that anybody can count them.
     *
     * @param election the election that the margin is of
     * @return the election with these papers changed
     * @throws IllegalArgumentException if the election has no such papers
     */
    public Election in(Election election) {
        Papers papers = new Papers(election);
        Map<Integer, Preferences> changed = new LinkedHashMap<>();
        for (ChangedPapers change : changes) {
            for (int number : change.papers()) {
                if (number < 1
                        || number > papers.size()
                        || !papers.list(papers.entry(number - 1)).equals(change.from())) {
                    throw new IllegalArgumentException(
                            "paper " + number + " must bear " + change.from() + ", but does not in this election");
                }
                changed.put(number - 1, change.to());
            }
        }
        return papers.with(changed);
    }
}
