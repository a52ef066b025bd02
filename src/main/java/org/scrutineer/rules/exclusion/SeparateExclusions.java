package org.scrutineer.rules.exclusion;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.rules.part.CountView;

/**
 * What could come of it if the lowest candidates were excluded one by one and not together. Of equals the one goes
 * first who had fewer votes at the first point at which they differed; where they never did, either may.
 *
 * @param group the lowest candidates, two or more
 * @param view the count
 */
record SeparateExclusions(List<Candidate> group, CountView view) {

    /** Who may be the second to go, on the present figures. */
    List<Candidate> second() {
        return group.stream().filter(this::maySecond).toList();
    }

    private boolean maySecond(Candidate candidate) {
        long mayBefore = group.stream()
                .filter(other -> !other.equals(candidate) && mayGoBefore(other, candidate, view.votesOf(candidate)))
                .count();
        long mustBefore = group.stream()
                .filter(other -> !other.equals(candidate) && !mayGoBefore(candidate, other, view.votesOf(other)))
                .count();
        return mayBefore >= 1 && mustBefore <= 1;
    }

    /**
     * The most votes that a candidate could come to: with all surpluses that wait and the votes of all who may go
     * before.
     */
    Votes mostReached(Candidate candidate) {
        Votes reached = view.votesOf(candidate).plus(view.untransferredSurpluses());
        List<Candidate> left = new ArrayList<>(group);
        left.remove(candidate);
        boolean goesOn = true;
        while (goesOn) {
            Votes now = reached;
            List<Candidate> before = left.stream()
                    .filter(other -> mayGoBefore(other, candidate, now))
                    .toList();
            reached = before.stream().map(view::votesOf).reduce(now, Votes::plus);
            left.removeAll(before);
            goesOn = !before.isEmpty();
        }
        return reached;
    }

    private boolean mayGoBefore(Candidate one, Candidate other, Votes votesOfOther) {
        Votes votes = view.votesOf(one);
        return votesOfOther.isMoreThan(votes) || (votes.equals(votesOfOther) && mayGoBeforeAnEqual(one, other));
    }

    private boolean mayGoBeforeAnEqual(Candidate one, Candidate other) {
        return view.history().stream()
                .filter(point -> !point.votesOf(one).equals(point.votesOf(other)))
                .findFirst()
                .map(point -> point.votesOf(other).isMoreThan(point.votesOf(one)))
                .orElse(true);
    }
}
