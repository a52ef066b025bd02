package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.constraint.ConstraintException;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.CountRefusedException;

/**
 * Looks for few papers that elect others once they are changed. Tried is to put one candidate in
 * the place of another at the first rank: for every two candidates, and for one and all others. How many papers it
 * takes is halved and halved again between none and a number that was enough. Every number that is given was counted.
 */
final class WitnessSearch {

    private final Election election;
    private final RuleBook book;
    private final Lots lots;
    private final Papers papers;
    private final Set<Candidate> elected;
    private final int most;
    private final List<Witness> best = new ArrayList<>();
    private int counts;

    /**
     * Prepares the search.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots
     * @param elected whom the true count elects
     * @param most how many recounts are made at most
     */
    WitnessSearch(Election election, RuleBook book, Lots lots, List<Candidate> elected, int most) {
        this.election = election;
        this.book = book;
        this.lots = lots;
        this.papers = new Papers(election);
        this.elected = new HashSet<>(elected);
        this.most = most;
    }

    /**
     * What is tried: to put one candidate in the place of another at the first rank.
     *
     * @param raised who is put there
     * @param lowered who must make way, by number, or nobody in particular
     * @param papers the papers on which it is tried, in this order
     */
    private record Attempt(Candidate raised, Set<Integer> lowered, List<Integer> papers) {

        /** No candidate is added to a paper, and no rank but loses somebody: a valid one stays valid. */
        private Preferences change(Preferences from) {
            int in = raised.number();
            List<Integer> first = from.ranks().get(0);
            int out = lowered.stream().findFirst().orElse(first.get(0));
            List<List<Integer>> ranks = new ArrayList<>();
            ranks.add(first.stream()
                    .map(number -> number == out ? in : number)
                    .distinct()
                    .toList());
            for (List<Integer> rank : from.ranks().subList(1, from.ranks().size())) {
                List<Integer> left =
                        rank.stream().filter(number -> number != in).toList();
                if (!left.isEmpty() || rank.isEmpty()) {
                    ranks.add(left);
                }
            }
            return Preferences.ofRanks(ranks);
        }
    }

    /**
     * Searches.
     *
     * @param last the last figures of the true count: who is nearest there is tried first
     * @return the fewest papers found, none if there are none
     */
    List<Witness> search(Stage last) {
        Map<Integer, List<Integer>> byFirst = byFirst();
        Comparator<Candidate> nearest =
                Comparator.comparing((Candidate each) -> votes(last, each)).reversed();
        List<Candidate> standing = election.standing();
        List<Candidate> losers = standing.stream()
                .filter(each -> !elected.contains(each))
                .sorted(nearest)
                .toList();
        for (Candidate loser : losers) {
            Set<Integer> own = new HashSet<>(byFirst.getOrDefault(loser.number(), List.of()));
            List<Integer> others = byFirst.values().stream()
                    .flatMap(List::stream)
                    .filter(paper -> !own.contains(paper))
                    .distinct()
                    .toList();
            attempt(new Attempt(loser, Set.of(), others));
        }
        List<Candidate> raised = Stream.concat(losers.stream(), elected.stream().sorted(BY_NUMBER))
                .toList();
        for (Candidate up : raised) {
            List<Candidate> lowered = standing.stream()
                    .filter(each -> !each.equals(up))
                    .sorted(nearest.reversed())
                    .toList();
            for (Candidate down : lowered) {
                attempt(new Attempt(up, Set.of(down.number()), byFirst.getOrDefault(down.number(), List.of())));
            }
        }
        return List.copyOf(best);
    }

    private static final Comparator<Candidate> BY_NUMBER = Comparator.comparing(Candidate::number);

    private static Votes votes(Stage stage, Candidate candidate) {
        return stage.tallyOf(candidate).votes();
    }

    int counts() {
        return counts;
    }

    /** The papers by whom they have at the first rank, if all of these stand. */
    private Map<Integer, List<Integer>> byFirst() {
        Set<Integer> standing =
                election.standing().stream().map(Candidate::number).collect(Collectors.toSet());
        Map<Integer, List<Integer>> byFirst = new LinkedHashMap<>();
        for (int paper = 0; paper < papers.size(); paper++) {
            List<List<Integer>> ranks = papers.list(papers.entry(paper)).ranks();
            List<Integer> first = ranks.isEmpty() ? List.of() : ranks.get(0);
            if (standing.containsAll(first)) {
                for (int candidate : first) {
                    byFirst.computeIfAbsent(candidate, any -> new ArrayList<>()).add(paper);
                }
            }
        }
        return byFirst;
    }

    private void attempt(Attempt attempt) {
        long fewer = best.isEmpty() ? attempt.papers().size() : best.get(0).papers() - 1;
        int high = (int) Math.min(attempt.papers().size(), fewer);
        if (high < 1 || !changesWith(attempt, high)) {
            return;
        }
        int low = 0;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (changesWith(attempt, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
    }

    /** Whether others are elected with so many papers changed; if so, it is the best so far. */
    private boolean changesWith(Attempt attempt, int number) {
        if (counts == most) {
            return false;
        }
        counts++;
        Map<Integer, Preferences> changed = new LinkedHashMap<>();
        for (int paper : attempt.papers().subList(0, number)) {
            changed.put(paper, attempt.change(papers.list(papers.entry(paper))));
        }
        List<Integer> order = order(attempt);
        List<Candidate> others;
        try {
            others =
                    Stv.follow(papers.with(changed), book, order.isEmpty() ? lots : Lots.order(order), stage -> {})
                            .stream()
                            .map(Elected::candidate)
                            .toList();
        } catch (CountRefusedException | ConstraintException | LotNeededException refused) {
            return false;
        }
        if (elected.equals(Set.copyOf(others))) {
            return false;
        }
        best.clear();
        best.add(new Witness(changes(changed), order, others));
        return true;
    }

    /** Lots that fall in favour of the change, for a tie counts as one that turns. */
    private List<Integer> order(Attempt attempt) {
        if (lots.areDrawnByTie()) {
            return List.of();
        }
        List<Integer> order = new ArrayList<>(
                election.candidates().stream().map(Candidate::number).toList());
        order.removeAll(attempt.lowered());
        order.addAll(attempt.lowered());
        order.remove((Integer) attempt.raised().number());
        order.add(0, attempt.raised().number());
        return order;
    }

    private List<ChangedPapers> changes(Map<Integer, Preferences> changed) {
        Map<List<Preferences>, List<Integer>> alike = new LinkedHashMap<>();
        changed.forEach((paper, to) -> alike.computeIfAbsent(
                        List.of(papers.list(papers.entry(paper)), to), any -> new ArrayList<>())
                .add(paper + 1));
        return alike.entrySet().stream()
                .map(each -> new ChangedPapers(
                        each.getValue().stream().sorted().toList(),
                        each.getKey().get(0),
                        each.getKey().get(1)))
                .toList();
    }
}
