package org.scrutineer.recount;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;
import org.scrutineer.rules.part.Compared;

/**
 * Which comparisons on the figures of a stage are within reach of votes that lie elsewhere. One that is exactly as
 * close as they reach is within: a tie counts as one that turns.
 *
 * @param stage the figures
 * @param vacancies the places still open
 * @param continuing who continues
 * @param elected who is elected
 * @param waiting who of them has not passed on a surplus
 * @param off how many votes can lie elsewhere
 * @param quotaOff by how much the quota can differ
 * @param compared what is compared
 */
record Reach(
        Stage stage,
        int vacancies,
        List<Candidate> continuing,
        List<Candidate> elected,
        List<Candidate> waiting,
        Votes off,
        Votes quotaOff,
        Set<Compared> compared) {

    /** Copies the lists. */
    Reach {
        continuing = List.copyOf(continuing);
        elected = List.copyOf(elected);
        waiting = List.copyOf(waiting);
    }

    private Votes votes(Candidate candidate) {
        return stage.tallyOf(candidate).votes();
    }

    private Votes surplusesThatWait() {
        return waiting.stream().map(each -> Unturned.surplus(stage, each)).reduce(Votes.ZERO, Votes::plus);
    }

    /** The reach of two candidates, or of two sums without a candidate in common, and of the surpluses in them. */
    private Votes twice() {
        return off.times(2).plus(quotaOff.times(waiting.size()));
    }

    private static boolean isWithin(Votes reach, Votes one, Votes other) {
        Votes apart = one.minus(other);
        return !(apart.isNegative() ? Votes.ZERO.minus(apart) : apart).isMoreThan(reach);
    }

    private Optional<Limit> limit(Compared what) {
        return Optional.of(new Limit.Comparison(stage.number(), what));
    }

    /** Whether an election test is within reach that elected some. */
    Optional<Limit> tests(List<Candidate> chosen) {
        if (compared.contains(Compared.QUOTA)
                && continuing.stream().anyMatch(each -> isWithin(off.plus(quotaOff), votes(each), stage.quota()))) {
            return limit(Compared.QUOTA);
        }
        return compared.contains(Compared.QUOTA_OR_SHARE) && isShareWithin(chosen)
                ? limit(Compared.QUOTA_OR_SHARE)
                : Optional.empty();
    }

    /**
     * Goes from the top down. The votes in each place differ by no more than those that lie elsewhere, whoever is in
     * it. The active vote is the votes of all, less those non-transferable and less what the elected keep, the quota
     * each at most.
     */
    private boolean isShareWithin(List<Candidate> chosen) {
        List<Votes> fromTheTop = continuing.stream()
                .map(this::votes)
                .sorted(Comparator.reverseOrder())
                .toList();
        Votes active = activeVotes();
        Votes activeOff = off.plus(quotaOff.times(elected.size()));
        int open = vacancies;
        for (int place = 0; place < fromTheTop.size() && open > 0; place++) {
            Votes votes = fromTheTop.get(place);
            Votes share = votes.times(open + 1L);
            boolean quotaWithin = isWithin(off.plus(quotaOff), votes, stage.quota());
            boolean shareWithin = isWithin(off.times(open + 1L).plus(activeOff), share, active);
            boolean isElected = place < chosen.size();
            boolean surelyElected =
                    (!quotaWithin && votes.isMoreThan(stage.quota())) || (!shareWithin && share.isMoreThan(active));
            // Whoever is elected must also surely have a surplus, or none.
            if (isElected ? !surelyElected || quotaWithin : quotaWithin || shareWithin) {
                return true;
            }
            if (!isElected) {
                return isEdgeWithin(fromTheTop, place);
            }
            active = active.minus(votes.min(stage.quota()));
            activeOff = activeOff.plus(off).plus(quotaOff);
            open--;
        }
        return isEdgeWithin(fromTheTop, chosen.size());
    }

    private boolean isEdgeWithin(List<Votes> fromTheTop, int chosen) {
        return chosen > 0
                && chosen < fromTheTop.size()
                && isWithin(off.times(2), fromTheTop.get(chosen - 1), fromTheTop.get(chosen));
    }

    private Votes activeVotes() {
        Votes held = stage.tallies().stream().map(Tally::votes).reduce(stage.lossByFraction(), Votes::plus);
        Votes kept =
                elected.stream().map(each -> votes(each).min(stage.quota())).reduce(Votes.ZERO, Votes::plus);
        return held.minus(kept);
    }

    /** Whether it is within reach who takes the places by the most votes. */
    Optional<Limit> places(List<Candidate> chosen) {
        List<Votes> others = continuing.stream()
                .filter(each -> !chosen.contains(each))
                .map(this::votes)
                .toList();
        return chosen.stream()
                        .map(this::votes)
                        .anyMatch(votes -> others.stream().anyMatch(other -> isWithin(off.times(2), votes, other)))
                ? limit(Compared.PLACES)
                : Optional.empty();
    }

    /** Whether it is within reach who of the continuing is excluded for the fewest votes. */
    Optional<Limit> lowest(Candidate excluded) {
        return continuing.stream()
                        .filter(each -> !each.equals(excluded))
                        .anyMatch(each -> isWithin(off.times(2), votes(each), votes(excluded)))
                ? limit(Compared.LOWEST)
                : Optional.empty();
    }

    /**
     * Whether it is within reach which groups of the lowest have no more votes, with the surpluses, than the next. The
     * fewest votes that a group of a size can have differ by no more than those that lie elsewhere, and so do those of
     * the candidate in the next place. A group that surely goes surely has these members, for the next has more votes
     * than all of them.
     */
    Optional<Limit> groups() {
        List<Votes> fromTheBottom =
                continuing.stream().map(this::votes).sorted().toList();
        Votes group = surplusesThatWait();
        int most = fromTheBottom.size() - Math.max(vacancies, 1);
        for (int size = 1; size <= most; size++) {
            group = group.plus(fromTheBottom.get(size - 1));
            if (isWithin(twice(), group, fromTheBottom.get(size))) {
                return limit(Compared.GROUPS_OF_THE_LOWEST);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether it is within reach whose surplus is next; what reaches to the quota was looked at when they were elected.
     */
    Optional<Limit> surpluses(List<Candidate> chosen) {
        Votes reach = off.times(2).plus(quotaOff.times(2));
        return waiting.stream()
                        .filter(each -> !chosen.contains(each))
                        .anyMatch(each -> chosen.stream().anyMatch(one -> isWithin(reach, votes(each), votes(one))))
                ? limit(Compared.SURPLUSES)
                : Optional.empty();
    }

    /** Whether it is within reach who has more votes than all others and the surpluses together. */
    Optional<Limit> allOthers() {
        Votes all = continuing.stream().map(this::votes).reduce(surplusesThatWait(), Votes::plus);
        return continuing.stream().anyMatch(each -> isWithin(twice(), votes(each), all.minus(votes(each))))
                ? limit(Compared.ALL_OTHERS)
                : Optional.empty();
    }
}
