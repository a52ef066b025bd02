package org.scrutineer.cli.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;

/**
 * A made-up election of nine members of an executive by 130,000 papers, 42 candidates in four slates and without, and
 * at least four women to be elected. Nobody in it exists, and no paper was ever cast.
 *
 * <p>The model of a voter: a slate is chosen by the strength of the slates. One voter of three copies the list of that
 * slate from one of its candidates on, and round to the start; the others put its candidates in an order of their own,
 * in which those with more friends come sooner: each next one is drawn among the rest by weights. Then the voter goes
 * on to further slates, drawn by the nearness of each to the first, and orders the candidates of each likewise. One
 * voter of four goes on after two or three names already, and comes back to the others of the slate last. How long a
 * paper is, is drawn as well; most have from three to twelve names.
 *
 * <p>Everything follows from the seed {@value #SEED}.
 */
public final class ExampleElection {

    /** The seed that everything follows from. */
    public static final long SEED = 2018;

    private static final List<ExampleSlate> SLATES = ExampleSlate.all();
    private static final int PAPERS = 130_000;
    private static final int SEATS = 9;
    private static final int LEAST_WOMEN = 4;
    private static final int MOST_FRIENDS = 24;
    private static final int COPIES_IN_A_HUNDRED = 33;
    private static final int LEAVERS_IN_A_HUNDRED = 25;
    private static final Set<String> WOMEN = Set.of(
            "Ada", "Dora", "Gwen", "Joan", "Lena", "Mona", "Nora", "Pia", "Rosa", "Tara", "Una", "Vera", "Xena", "Zoe",
            "Bea", "Dina", "Fay", "Hera", "Jill", "Liv", "Nell", "Peg");
    /** How likely a paper has so many names, in a hundred. */
    private static final int[][] LENGTHS = {{1, 6}, {3, 14}, {5, 18}, {9, 34}, {12, 16}, {20, 9}, {42, 3}};

    private final Dice dice = new Dice(SEED);
    private final List<List<Integer>> numbers = new ArrayList<>();

    private ExampleElection() {}

    /**
     * Returns the election.
     *
     * @return the election, with the category that asks for women
     */
    public static Election make() {
        return new ExampleElection().election();
    }

    private Election election() {
        List<Candidate> candidates = new ArrayList<>();
        for (ExampleSlate slate : SLATES) {
            List<Integer> own = new ArrayList<>();
            for (String name : slate.candidates()) {
                own.add(candidates.size() + 1);
                candidates.add(Candidate.of(candidates.size() + 1, name).withParty(slate.title()));
            }
            numbers.add(own);
        }
        BallotAccumulator papers = new BallotAccumulator(candidates.size());
        for (int paper = 0; paper < PAPERS; paper++) {
            short[] marks = paper();
            papers.add(1, marks, marks.length);
        }
        return new Election("Executive (a made-up election)", SEATS, candidates, papers.build(), List.of())
                .withCategories(List.of(women(candidates)));
    }

    private static Category women(List<Candidate> candidates) {
        Set<Integer> women = new TreeSet<>();
        Set<Integer> men = new TreeSet<>();
        for (Candidate candidate : candidates) {
            String first = candidate.name().substring(0, candidate.name().indexOf(' '));
            (WOMEN.contains(first) ? women : men).add(candidate.number());
        }
        return new Category(
                "Gender", List.of(new Group("Women", LEAST_WOMEN, SEATS, women), new Group("Men", 0, SEATS, men)));
    }

    private short[] paper() {
        int length = length();
        int first = dice.among(strengths());
        List<Integer> own =
                dice.below(100) < COPIES_IN_A_HUNDRED ? copied(numbers.get(first)) : ordered(numbers.get(first));
        int before = dice.below(100) < LEAVERS_IN_A_HUNDRED ? Math.min(2 + dice.below(2), own.size()) : own.size();
        List<Integer> order = new ArrayList<>(own.subList(0, before));
        int[] goingOn =
                SLATES.get(first).goingOn().stream().mapToInt(Integer::intValue).toArray();
        for (int slate = 1; slate < goingOn.length; slate++) {
            int next = dice.among(goingOn);
            goingOn[next] = 0;
            order.addAll(ordered(numbers.get(next)));
        }
        order.addAll(own.subList(before, own.size()));
        short[] marks = new short[length];
        IntStream.range(0, length)
                .forEach(place -> marks[place] = order.get(place).shortValue());
        return marks;
    }

    private int length() {
        int[] weights = IntStream.range(0, LENGTHS.length)
                .map(place -> LENGTHS[place][1])
                .toArray();
        return LENGTHS[dice.among(weights)][0];
    }

    private static int[] strengths() {
        return SLATES.stream().mapToInt(ExampleSlate::voters).toArray();
    }

    private List<Integer> copied(List<Integer> slate) {
        List<Integer> order = new ArrayList<>(slate);
        Collections.rotate(order, dice.below(slate.size()));
        return order;
    }

    /** Each next is drawn among the rest; the candidates of a slate have fewer friends from one to the next. */
    private List<Integer> ordered(List<Integer> slate) {
        int[] friends = IntStream.range(0, slate.size())
                .map(place -> MOST_FRIENDS - place)
                .toArray();
        List<Integer> order = new ArrayList<>();
        while (order.size() < slate.size()) {
            int next = dice.among(friends);
            friends[next] = 0;
            order.add(slate.get(next));
        }
        return order;
    }
}
