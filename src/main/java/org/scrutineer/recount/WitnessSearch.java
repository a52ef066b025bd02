package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Looks for few papers that elect others once they are changed. Tried is to put one candidate first on papers of
 * another, who is left out of them: for every two candidates, and for one and all others. How many papers it takes is
 * halved and halved again between none and a number that was enough. Every number that is given was counted.
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

    /** What is tried: to put one candidate first on papers, and to leave another out. */
    private record Attempt(Candidate raised, List<Integer> papers, Set<Integer> lowered) {

        private Preferences change(Preferences from) {
            List<List<Integer>> ranks = new ArrayList<>();
            ranks.add(List.of(raised.number()));
            for (List<Integer> rank : from.ranks()) {
                List<Integer> left = rank.stream()
                        .filter(number -> number != raised.number() && !lowered.contains(number))
                        .toList();
                if (!left.isEmpty()) {
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
            List<Integer> others = byFirst.entrySet().stream()
                    .filter(each -> each.getKey() != loser.number())
                    .flatMap(each -> each.getValue().stream())
                    .toList();
            attempt(new Attempt(loser, others, Set.of()));
        }
        List<Candidate> raised = Stream.concat(losers.stream(), elected.stream().sorted(BY_NUMBER))
                .toList();
        for (Candidate up : raised) {
            List<Candidate> lowered = standing.stream()
                    .filter(each -> !each.equals(up))
                    .sorted(nearest.reversed())
                    .toList();
            for (Candidate down : lowered) {
                attempt(new Attempt(up, byFirst.getOrDefault(down.number(), List.of()), Set.of(down.number())));
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

    /**
     * The papers by whom of those who stand they name first, alone; no others are changed, for they may not be valid.
     */
    private Map<Integer, List<Integer>> byFirst() {
        Set<Integer> standing =
                election.standing().stream().map(Candidate::number).collect(Collectors.toSet());
        Map<Integer, List<Integer>> byFirst = new LinkedHashMap<>();
        for (int paper = 0; paper < papers.size(); paper++) {
            int number = paper;
            first(papers.list(papers.entry(paper)))
                    .filter(standing::contains)
                    .ifPresent(first -> byFirst.computeIfAbsent(first, any -> new ArrayList<>())
                            .add(number));
        }
        return byFirst;
    }

    private static Optional<Integer> first(Preferences preferences) {
        return preferences.ranks().stream()
                .findFirst()
                .filter(rank -> rank.size() == 1)
                .map(rank -> rank.get(0));
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
