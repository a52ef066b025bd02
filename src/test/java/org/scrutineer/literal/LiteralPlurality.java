package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts in which the most votes win, carried out literally: each paper gives its votes by itself, a paper with equals
 * in equal parts for every order it stands for, and places are given one by one.
 */
enum LiteralPlurality {
    /** As many votes as places, for the first candidates ranked. */
    BLOCK_VOTE,
    /** As many votes as places, one for each cross; more crosses make a paper invalid. */
    CROSSES,
    /** One vote, for the first candidate ranked. */
    SINGLE_VOTE;

    /**
     * What a count comes to.
     *
     * @param votes the votes of each candidate, in ballot-paper order
     * @param unused the votes that valid papers do not give
     * @param valid the valid papers
     * @param invalid the invalid papers, by reason
     * @param elected who is elected, most votes first
     */
    record Result(
            List<LiteralFraction> votes,
            LiteralFraction unused,
            long valid,
            Map<String, Long> invalid,
            List<Integer> elected) {}

    /**
     * Counts an election.
     *
     * @param election the election
     * @param lots all candidates in the order drawn by lot, or none if no lot was drawn
     * @return the result
     * @throws LiteralLotNeeded if a lot is needed and there is none
     * @throws LiteralNoVotes if lots alone would elect
     */
    Result count(EqualElection election, List<Integer> lots) {
        int each = this == SINGLE_VOTE ? 1 : election.seats();
        LiteralFraction[] votes = new LiteralFraction[election.candidates()];
        Arrays.fill(votes, LiteralFraction.ZERO);
        LiteralFraction unused = LiteralFraction.ZERO;
        long valid = 0;
        Map<String, Long> invalid = new TreeMap<>();
        for (EqualPaper paper : election.papers()) {
            List<List<Integer>> ranks = paper.ranks().stream()
                    .map(rank -> rank.stream()
                            .filter(number -> !election.withdrawn().contains(number))
                            .toList())
                    .toList();
            int marks = ranks.stream().mapToInt(List::size).sum();
            if (marks == 0) {
                invalid.merge(whyInvalid(paper), paper.multiplicity(), Long::sum);
            } else if (this == CROSSES && marks > each) {
                invalid.merge("more marks than votes", paper.multiplicity(), Long::sum);
            } else {
                valid += paper.multiplicity();
                LiteralFraction papers = LiteralFraction.of(paper.multiplicity());
                int left = each;
                for (List<Integer> rank : ranks) {
                    List<List<Integer>> orders = EqualPaper.permutations(rank);
                    LiteralFraction part = papers.dividedBy(LiteralFraction.of(orders.size()));
                    for (List<Integer> order : orders) {
                        for (int number : order.subList(0, Math.min(left, order.size()))) {
                            votes[number - 1] = votes[number - 1].plus(part);
                        }
                    }
                    left = Math.max(0, left - rank.size());
                }
                unused = unused.plus(papers.times(LiteralFraction.of(left)));
            }
        }
        if (valid == 0 && election.candidates() - election.withdrawn().size() > election.seats()) {
            throw new LiteralNoVotes();
        }
        return new Result(List.of(votes), unused, valid, invalid, elected(election, votes, new LiteralLots(lots)));
    }

    private String whyInvalid(EqualPaper paper) {
        if (paper.ranks().stream().anyMatch(rank -> !rank.isEmpty())) {
            return "marked for withdrawn candidates only";
        }
        return this == CROSSES ? "no mark for a standing candidate" : "no valid preference for a standing candidate";
    }

    private static List<Integer> elected(EqualElection election, LiteralFraction[] votes, LiteralLots lots) {
        List<Integer> left = new ArrayList<>();
        for (int number = 1; number <= election.candidates(); number++) {
            if (!election.withdrawn().contains(number)) {
                left.add(number);
            }
        }
        left.sort(Comparator.comparing((Integer number) -> votes[number - 1])
                .reversed()
                .thenComparing(number -> number));
        List<Integer> elected = new ArrayList<>();
        while (elected.size() < election.seats() && !left.isEmpty()) {
            LiteralFraction most = votes[left.get(0) - 1];
            List<Integer> level = left.stream()
                    .filter(number -> votes[number - 1].equals(most))
                    .toList();
            int next = level.size() > election.seats() - elected.size()
                    ? lots.earliest(level, 1, LiteralPurpose.ELECTION)
                    : level.get(0);
            elected.add(next);
            left.remove(Integer.valueOf(next));
        }
        return elected;
    }

    /**
     * Elects the best of a group up to a minimum first, and then the best of all who are left.
     *
     * @param election the election
     * @param counted what its papers come to
     * @param group the numbers of the group
     * @param minimum how many of the group must be elected
     * @param lots all candidates in the order drawn by lot
     * @return who is elected, ascending
     */
    static List<Integer> electedWithMinimum(
            EqualElection election, Result counted, Set<Integer> group, int minimum, List<Integer> lots) {
        List<Integer> order = new ArrayList<>(lots);
        order.removeAll(election.withdrawn());
        order.sort(Comparator.comparing((Integer number) -> counted.votes().get(number - 1))
                .reversed());
        List<Integer> elected = new ArrayList<>(
                order.stream().filter(group::contains).limit(minimum).toList());
        order.removeAll(elected);
        elected.addAll(order.subList(0, Math.min(order.size(), election.seats() - elected.size())));
        return elected.stream().sorted().toList();
    }
}
