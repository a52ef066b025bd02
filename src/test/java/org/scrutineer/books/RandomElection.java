package org.scrutineer.books;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.Seats;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.ballot.Standing;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.StvLot;

/**
 * A small election made from a seed, with few papers so that ties are common, and a lot order for all its candidates.
 *
 * @param seats the places to fill
 * @param candidates the candidates in ballot-paper order, the third withdrawn in one election of four
 * @param papers each paper, as the letters of its candidates
 * @param lots the letters of all candidates, strongest first
 */
record RandomElection(int seats, List<Candidate> candidates, List<String> papers, List<String> lots) {

    private static final String LETTERS = "ABCDEFGH";

    static RandomElection of(long seed) {
        Random random = new Random(seed);
        int size = 3 + random.nextInt(6);
        List<String> names = new ArrayList<>(List.of(LETTERS.substring(0, size).split("", -1)));
        names.removeIf(String::isEmpty);
        boolean withdrawal = random.nextInt(4) == 0;
        List<Candidate> candidates = numbered(names).stream()
                .map(candidate ->
                        withdrawal && candidate.number() == 3 ? candidate.withStanding(Standing.WITHDRAWN) : candidate)
                .toList();
        List<String> papers = new ArrayList<>();
        int number = 5 + random.nextInt(60);
        for (int i = 0; i < number; i++) {
            Collections.shuffle(names, random);
            papers.add(String.join("", names.subList(0, random.nextInt(size + 1))));
        }
        Collections.shuffle(names, random);
        return new RandomElection(1 + random.nextInt(size), candidates, papers, List.copyOf(names));
    }

    /** The election of a seed, to one seat if the rule book fills no more. */
    static RandomElection of(String book, long seed) {
        RandomElection random = of(seed);
        return new RandomElection(
                Seats.by(RuleBooks.byId(book), random.seats()), random.candidates(), random.papers(), random.lots());
    }

    private static List<Candidate> numbered(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> Candidate.of(i + 1, names.get(i)))
                .toList();
    }

    /** The same with its papers in another order. */
    RandomElection shuffled(long seed) {
        List<String> other = new ArrayList<>(papers);
        Collections.shuffle(other, new Random(seed));
        return new RandomElection(seats, candidates, other, lots);
    }

    /** The same with its candidates in another order on the ballot paper. */
    RandomElection renumbered(long seed) {
        List<Candidate> other = new ArrayList<>(candidates);
        Collections.shuffle(other, new Random(seed));
        List<Candidate> renumbered = IntStream.range(0, other.size())
                .mapToObj(i -> new Candidate(
                        i + 1, other.get(i).name(), "", other.get(i).standing()))
                .toList();
        return new RandomElection(seats, renumbered, papers, lots);
    }

    /** The election with its papers gathered one by one. */
    Election election() {
        BallotAccumulator accumulator = new BallotAccumulator(candidates.size());
        papers.forEach(paper -> accumulator.add(1, preferences(paper)));
        return election(accumulator);
    }

    /** The election with its papers gathered in two accumulators, and merged the later first. */
    Election merged() {
        BallotAccumulator earlier = new BallotAccumulator(candidates.size());
        BallotAccumulator later = new BallotAccumulator(candidates.size());
        papers.subList(0, papers.size() / 2).forEach(paper -> earlier.add(1, preferences(paper)));
        papers.subList(papers.size() / 2, papers.size()).forEach(paper -> later.add(1, preferences(paper)));
        return election(later.merge(earlier));
    }

    /** The election with equal papers counted beforehand. */
    Election grouped() {
        BallotAccumulator accumulator = new BallotAccumulator(candidates.size());
        papers.stream()
                .collect(Collectors.groupingBy(paper -> paper, Collectors.counting()))
                .forEach((paper, number) -> accumulator.add(number, preferences(paper)));
        return election(accumulator);
    }

    private Election election(BallotAccumulator accumulator) {
        Election election = new Election("", seats, candidates, accumulator.build(), List.of());
        return election.withOrder(new StvLot("every book", "").order(election.ballots()));
    }

    private Preferences preferences(String paper) {
        return Preferences.of(paper.chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .mapToInt(this::number)
                .toArray());
    }

    private int number(String name) {
        return candidates.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    Lots lotOrder() {
        return Lots.order(lots.stream().map(this::number).toList());
    }
}
