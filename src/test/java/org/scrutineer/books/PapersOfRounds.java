package org.scrutineer.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.ballot.Preferences;

/**
 * Papers such as give the rounds of a published count of one seat: of those who leave, each other candidate gets as many
 * papers as the figures say, whichever they are, and the rest name nobody more.
 */
final class PapersOfRounds {

    /** The papers that name nobody more. */
    private final Map<List<List<Integer>>, Long> done = new LinkedHashMap<>();

    private final List<Map<List<List<Integer>>, Long>> piles = new ArrayList<>();
    private final List<long[]> rounds;

    private PapersOfRounds(List<long[]> rounds) {
        this.rounds = rounds;
        for (int number = 1; number <= rounds.get(0).length; number++) {
            piles.add(new LinkedHashMap<>());
            piles.get(number - 1).put(List.of(List.of(number)), rounds.get(0)[number - 1]);
        }
    }

    /**
     * Makes an election.
     *
     * @param title the title
     * @param names the candidates
     * @param rounds the votes of each candidate round by round, 0 for who has left
     * @param overvotes how many papers that name nobody more have an overvote of all who are left instead
     * @return the election
     */
    static Election election(String title, List<String> names, List<long[]> rounds, long overvotes) {
        PapersOfRounds papers = new PapersOfRounds(rounds);
        for (int round = 1; round < rounds.size(); round++) {
            papers.leave(round);
        }
        papers.markOver(overvotes);
        ElectionBuilder election = Election.builder(title, 1);
        names.forEach(name -> election.candidate(name, ""));
        papers.piles.add(papers.done);
        papers.piles.forEach(pile -> pile.forEach((ranks, number) -> {
            if (number > 0) {
                election.papers(number, Preferences.ofRanks(ranks));
            }
        }));
        return election.build();
    }

    private void leave(int round) {
        long[] before = rounds.get(round - 1);
        long[] now = rounds.get(round);
        Map<List<List<Integer>>, Long> moving = new LinkedHashMap<>();
        for (int index = 0; index < now.length; index++) {
            if (before[index] > 0 && now[index] == 0) {
                moving.putAll(piles.get(index));
                piles.get(index).clear();
            }
        }
        for (int index = 0; index < now.length; index++) {
            if (now[index] > 0) {
                take(moving, now[index] - before[index], index + 1);
            }
        }
        moving.forEach((ranks, papers) -> done.merge(ranks, papers, Long::sum));
    }

    private void take(Map<List<List<Integer>>, Long> moving, long gain, int to) {
        long left = gain;
        for (Map.Entry<List<List<Integer>>, Long> each : moving.entrySet()) {
            long some = Math.min(left, each.getValue());
            if (some > 0) {
                piles.get(to - 1).merge(behind(each.getKey(), List.of(to)), some, Long::sum);
                each.setValue(each.getValue() - some);
                left -= some;
            }
        }
    }

    private void markOver(long overvotes) {
        long[] last = rounds.get(rounds.size() - 1);
        List<Integer> left = IntStream.rangeClosed(1, last.length)
                .filter(number -> last[number - 1] > 0)
                .boxed()
                .toList();
        List<List<Integer>> first = done.keySet().iterator().next();
        done.merge(first, -overvotes, Long::sum);
        done.put(behind(first, left), overvotes);
    }

    private static List<List<Integer>> behind(List<List<Integer>> ranks, List<Integer> rank) {
        List<List<Integer>> longer = new ArrayList<>(ranks);
        longer.add(rank);
        return longer;
    }
}
