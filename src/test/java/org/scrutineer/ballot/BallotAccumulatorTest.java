package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotAccumulatorTest {

    private static BallotAccumulator papers(Preferences... each) {
        BallotAccumulator accumulator = new BallotAccumulator(4);
        for (Preferences preferences : each) {
            accumulator.add(1, preferences);
        }
        return accumulator;
    }

    @Test
    void groupsEqualPapersInTheOrderOfTheDigest() {
        Ballots ballots = papers(Preferences.of(2), Preferences.of(1, 3), Preferences.of(2), Preferences.NONE)
                .build();

        assertThat(ballots.size()).isEqualTo(3);
        assertThat(ballots.papers()).isEqualTo(4);
        assertThat(ballots.preferencesOf(0)).isEqualTo(Preferences.NONE);
        assertThat(ballots.preferencesOf(1)).isEqualTo(Preferences.of(1, 3));
        assertThat(ballots.preferencesOf(2)).isEqualTo(Preferences.of(2));
        assertThat(ballots.papersOf(2)).isEqualTo(2);
        assertThat(ballots).hasToString("4 papers, 3 distinct, for 4 candidates");
    }

    @Test
    void tellsApartPapersThatAreTheBeginningOfOthers() {
        assertThat(papers(Preferences.of(1), Preferences.of(1, 2), Preferences.of(1))
                        .build()
                        .size())
                .isEqualTo(2);
    }

    /** Lists that agree in more marks than are compared at once, ended at every length. */
    @ParameterizedTest(name = "{0} candidates")
    @ValueSource(ints = {40, 127, 128, 32767})
    void putsListsWithLongBeginningsInCommonInOrder(int candidates) {
        List<Preferences> lists = new ArrayList<>(List.of(Preferences.NONE));
        for (int length = 1; length <= 40; length++) {
            lists.add(Preferences.of(IntStream.rangeClosed(1, length).toArray()));
        }
        lists.add(Preferences.ofRanks(List.of(List.of(1, 2))));
        lists.add(Preferences.ofRanks(List.of(List.of(1, 2), List.of(), List.of(3))));
        lists.add(Preferences.of(40, 1));
        List<Preferences> mixed = new ArrayList<>(lists);
        mixed.addAll(lists);
        Collections.shuffle(mixed, new Random(candidates));
        BallotAccumulator accumulator = new BallotAccumulator(candidates);
        mixed.forEach(preferences -> accumulator.add(2, preferences));

        Ballots ballots = accumulator.build();

        assertThat(IntStream.range(0, ballots.size()).mapToObj(ballots::preferencesOf))
                .containsExactlyElementsOf(lists);
        assertThat(IntStream.range(0, ballots.size()).mapToLong(ballots::papersOf))
                .hasSize(44)
                .containsOnly(4L);
    }

    @Test
    void addsUpPapersBeyondAnInt() {
        Ballots ballots = new BallotAccumulator(4)
                .add(3, Preferences.of(3))
                .add(2147483647, Preferences.of(2))
                .add(1, Preferences.of(2))
                .add(5000000000L, Preferences.of(1))
                .build();

        assertThat(IntStream.range(0, ballots.size()).mapToLong(ballots::papersOf))
                .containsExactly(5000000000L, 2147483648L, 3L);
        assertThat(ballots.papers()).isEqualTo(7147483651L);
    }

    @Test
    void joinsPapersOfFewListsNowAndThen() {
        BallotAccumulator accumulator = new BallotAccumulator(4);
        short[] marks = {1, 2, 3, 4};
        for (int i = 0; i < 9_000_000; i++) {
            accumulator.add(1, marks, i % 5);
        }

        assertThat(accumulator.builtSize()).isEqualTo(5);
        assertThat(accumulator.build().papers()).isEqualTo(9_000_000);
        assertThat(accumulator.build().papersOf(4)).isEqualTo(1_800_000);
    }

    @Test
    void addsTheBallotsOfAnother() {
        Ballots ballots = papers(Preferences.of(1), Preferences.of(2, 1)).build();

        Ballots merged =
                papers(Preferences.of(2, 1)).merge(ballots).merge(ballots).build();

        assertThat(merged)
                .isEqualTo(papers(
                                Preferences.of(1),
                                Preferences.of(1),
                                Preferences.of(2, 1),
                                Preferences.of(2, 1),
                                Preferences.of(2, 1))
                        .build());
    }

    @Test
    void addsItsOwnPapersOnceMore() {
        BallotAccumulator accumulator = papers(Preferences.of(1), Preferences.of(2));
        accumulator.build();
        accumulator.add(1, Preferences.of(3));

        assertThat(accumulator.merge(accumulator).build().papers()).isEqualTo(6);
    }

    @Test
    void goesOnAfterItHasBuilt() {
        BallotAccumulator accumulator = papers(Preferences.of(2));
        Ballots before = accumulator.build();

        accumulator.add(5, Preferences.of(2));

        assertThat(before.papers()).isEqualTo(1);
        assertThat(accumulator.build().papers()).isEqualTo(6);
    }

    /** Several thousand distinct lists, so that every column and the table grow. */
    private static List<BallotAccumulator> parts(long seed) {
        Random random = new Random(seed);
        List<BallotAccumulator> parts = new ArrayList<>();
        for (int part = 0; part < 4; part++) {
            BallotAccumulator accumulator = new BallotAccumulator(9);
            for (int i = 0; i < 2000; i++) {
                List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
                Collections.shuffle(numbers, random);
                int length = random.nextInt(10);
                accumulator.add(
                        1 + random.nextInt(3),
                        Preferences.of(numbers.subList(0, length).stream()
                                .mapToInt(number -> number)
                                .toArray()));
            }
            parts.add(accumulator);
        }
        return parts;
    }

    private static Ballots merged(List<BallotAccumulator> parts) {
        BallotAccumulator all = new BallotAccumulator(9);
        parts.forEach(all::merge);
        return all.build();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void mergesInAnyOrderToTheSameContentAndDigest(long seed) {
        List<BallotAccumulator> parts = parts(seed);
        Ballots forwards = merged(parts);
        Collections.reverse(parts);
        Ballots backwards = merged(parts);

        assertThat(forwards).isEqualTo(backwards).hasSameHashCodeAs(backwards);
        assertThat(BallotsDigest.of(forwards)).isEqualTo(BallotsDigest.of(backwards));
        assertThat(forwards.papers())
                .isEqualTo(
                        parts.stream().mapToLong(part -> part.build().papers()).sum());
    }

    @Test
    void doesNotChangeWhatItMerges() {
        BallotAccumulator other = papers(Preferences.of(1));
        BallotAccumulator both = papers(Preferences.of(2)).merge(other);
        both.add(1, Preferences.of(3));
        other.add(1, Preferences.of(4));

        assertThat(other.build())
                .isEqualTo(papers(Preferences.of(1), Preferences.of(4)).build());
        assertThat(both.build())
                .isEqualTo(papers(Preferences.of(1), Preferences.of(2), Preferences.of(3))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 32768})
    void refusesAnotherNumberOfCandidates(int candidates) {
        assertThatThrownBy(() -> new BallotAccumulator(candidates))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidates must be from 1 to 32767, but were " + candidates);
    }

    @Test
    void refusesACandidateWhoDoesNotExist() {
        BallotAccumulator accumulator = new BallotAccumulator(4);
        Preferences preferences = Preferences.ofRanks(List.of(List.of(1), List.of(2, 5)));

        assertThatThrownBy(() -> accumulator.add(1, preferences))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidate number 5 is not between 1 and 4 in 1>2=5");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void refusesLessThanOnePaper(long number) {
        BallotAccumulator accumulator = new BallotAccumulator(4);

        assertThatThrownBy(() -> accumulator.add(number, Preferences.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number of papers must be at least 1, but was " + number);
    }

    @Test
    void holdsFewerThanTwoToThePowerOf53Papers() {
        BallotAccumulator accumulator = new BallotAccumulator(4).add((1L << 53) - 2, Preferences.of(1));

        assertThatThrownBy(() -> accumulator.add(2, Preferences.of(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("papers must be fewer than 2^53, but were 9007199254740990 before 2 more");
        assertThat(accumulator.add(1, Preferences.of(1)).build().papers()).isEqualTo(9007199254740991L);
    }

    @Test
    void refusesToMergeTooManyPapers() {
        BallotAccumulator accumulator = new BallotAccumulator(4).add((1L << 53) - 2, Preferences.of(1));
        BallotAccumulator other = papers(Preferences.of(1), Preferences.of(2));

        assertThatThrownBy(() -> accumulator.merge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("papers must be fewer than 2^53, but were 9007199254740990 before 2 more");
    }

    @Test
    void refusesToMergePapersForOtherCandidates() {
        BallotAccumulator accumulator = new BallotAccumulator(4);
        BallotAccumulator other = new BallotAccumulator(3);

        assertThatThrownBy(() -> accumulator.merge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("papers for 3 candidates cannot join papers for 4");
    }
}
