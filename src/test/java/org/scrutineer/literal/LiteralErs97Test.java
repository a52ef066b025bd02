package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the literal count by the rules of 1997 against worked figures. */
class LiteralErs97Test {
    private static final List<Integer> NO_LOTS = List.of();

    private static List<String> table(LiteralElection election, List<Integer> lots) {
        return new LiteralErs97()
                .count(election, lots).stream().map(LiteralStage::toString).toList();
    }

    /** Figures of the model election (section 8) and answers to the exercises (section 9). */
    @Nested
    class Section9Exercises {

        @ParameterizedTest(name = "{0} votes, {1} places: quota {2}")
        @CsvSource({
            "753, 6, 107.58",
            "5334, 6, 762.00",
            "698, 7, 87.25",
            "28625, 5, 4770.84",
            "731, 20, 34.81",
            "25, 2, 8.34"
        })
        void quotaIsRoundedUpToTwoPlaces(BigDecimal votes, int places, BigDecimal quota) {
            assertThat(LiteralErs97.quota(votes, places)).isEqualTo(quota);
        }

        @ParameterizedTest(name = "surplus {0} over {1} papers at {2}: {3}")
        @CsvSource({
            "26.42, 123, 1.00, 0.21",
            "11.66, 17, 1.00, 0.68",
            "38.09, 123, 1.00, 0.30",
            "34.00, 850, 1.00, 0.04",
            "486.00, 1621, 1.00, 0.29",
            "12.00, 1317, 1.00, 0.00",
            "90.24, 84, 1.00, 1.00",
            "3.27, 8, 0.63, 0.40",
            "18.54, 80, 0.21, 0.21",
            "135.81, 148, 1.00, 0.91"
        })
        void transferValueIsCutAfterTwoPlacesAndNeverAboveTheValueReceived(
                BigDecimal surplus, long transferable, BigDecimal present, BigDecimal value) {
            assertThat(LiteralErs97.transferValue(surplus, transferable, present))
                    .isEqualTo(value);
        }

        @ParameterizedTest(name = "{0}, surpluses {1}, {2} places: exclude {3}")
        @CsvSource({
            "180 225 431 549 660 784 858 937, 123.50, 4, 0",
            "130 275 431 549 660 784 858 937, 123.50, 4, 1",
            "130 275 531 549 560 784 858 937, 123.50, 4, 2",
            "130 275 531 549 560 784 808, 161.00, 3, 0",
            "23 24 27 55 59 64 81 90 91 105, 26.42, 5, 0"
        })
        void surplusesWaitWhileTheLowestTogetherCannotPassTheNext(
                String ascending, BigDecimal surpluses, int vacancies, int together) {
            List<BigDecimal> votes =
                    Arrays.stream(ascending.split(" ", -1)).map(BigDecimal::new).toList();

            assertThat(LiteralErs97.together(votes, surpluses, vacancies)).isEqualTo(together);
        }

        @Test
        void threeTogetherMayBePermittedWhereTwoAreNot() {
            List<BigDecimal> votes =
                    List.of(new BigDecimal("5"), new BigDecimal("6"), new BigDecimal("7"), new BigDecimal("18"));

            assertThat(LiteralErs97.together(votes, BigDecimal.ZERO, 1)).isEqualTo(3);
        }
    }

    /** University College London Students' Union, March 2021, two places; papers reconstructed from the figures. */
    @Test
    void countsThePublishedElectionOfTheStudentsUnion() {
        assertThat(table(LiteralElection.of(2, 3, "17 B>A", "3 B", "5 A"), NO_LOTS))
                .containsExactly(
                        "1 firstPreferences []: 5.00 20.00 0.00 | nt 0.00 | loss 0.00 | quota 8.34"
                                + " | elected [2] | excluded []",
                        "2 surplus [2]: 16.56 8.34 0.00 | nt 0.10 | loss 0.00 | quota 8.34"
                                + " | elected [1] | excluded []");
    }

    @Test
    void countsAnElectionWithDeferredSurplusJointExclusionAndElectionInMidExclusion() {
        assertThat(table(SheetElections.everySpecialCase(), NO_LOTS))
                .containsExactly(
                        "1 firstPreferences []: 12.00 7.00 17.00 17.00 10.00 0.00 27.00 | nt 0.00 | loss 0.00"
                                + " | quota 18.00 | elected [7] | excluded []",
                        "2 surplus [7]: 12.00 10.60 17.00 19.25 13.15 0.00 18.00 | nt 0.00 | loss 0.00"
                                + " | quota 18.00 | elected [4] | excluded []",
                        "3.1 exclusion [2, 6]: 12.00 3.60 24.00 19.25 13.15 0.00 18.00 | nt 0.00 | loss 0.00"
                                + " | quota 18.00 | elected [3] | excluded [2, 6]",
                        "3.2 exclusion [2, 6]: 12.00 0.00 24.00 19.25 13.15 0.00 18.00 | nt 3.60 | loss 0.00"
                                + " | quota 18.00 | elected [] | excluded []",
                        "4 surplus [3]: 12.00 0.00 18.00 19.25 13.15 0.00 18.00 | nt 9.60 | loss 0.00"
                                + " | quota 18.00 | elected [] | excluded []",
                        "5 surplus [4]: 12.00 0.00 18.00 18.00 13.15 0.00 18.00 | nt 10.85 | loss 0.00"
                                + " | quota 18.00 | elected [5] | excluded []");
    }

    /** Worked by hand. The quota falls twice before anyone is elected; the tie at 22.00 goes by first preferences. */
    @Test
    void reducesTheQuotaUntilTheFirstIsElected() {
        LiteralElection election = LiteralElection.of(
                3, 8, "36 A", "28 B", "27 C", "20 D", "19 E>D", "3 F>A>B", "2 F", "1 F>D", "1 F>E", "3 F>B", "3 F>C",
                "2 G>E", "1 G>D", "1 H>B", "3 H");

        assertThat(table(election, NO_LOTS))
                .containsExactly(
                        "1 firstPreferences []: 36.00 28.00 27.00 20.00 19.00 13.00 3.00 4.00 | nt 0.00 | loss 0.00"
                                + " | quota 37.50 | elected [] | excluded []",
                        "2 exclusion [7, 8]: 36.00 29.00 27.00 21.00 21.00 13.00 0.00 0.00 | nt 3.00 | loss 0.00"
                                + " | quota 36.75 | elected [] | excluded [7, 8]",
                        "3 exclusion [6]: 39.00 32.00 30.00 22.00 22.00 0.00 0.00 0.00 | nt 5.00 | loss 0.00"
                                + " | quota 36.25 | elected [1] | excluded [6]",
                        "4 surplus [1]: 36.25 34.73 30.00 22.00 22.00 0.00 0.00 0.00 | nt 5.02 | loss 0.00"
                                + " | quota 36.25 | elected [] | excluded []",
                        "5 exclusion [5]: 36.25 34.73 30.00 41.00 0.00 0.00 0.00 0.00 | nt 8.02 | loss 0.00"
                                + " | quota 36.25 | elected [4] | excluded [5]",
                        "6 surplus [4]: 36.25 34.73 30.00 36.25 0.00 0.00 0.00 0.00 | nt 12.77 | loss 0.00"
                                + " | quota 36.25 | elected [2] | excluded []");
    }

    /** 5.6.2 and then 5.5.1. */
    @Test
    void electsNeitherOfTwoEqualForOnePlaceUntilTheLotExcludesOne() {
        assertThat(table(LiteralElection.of(1, 2, "2 A", "2 B"), List.of(2, 1)))
                .containsExactly("1 firstPreferences []: 2.00 2.00 | nt 0.00 | loss 0.00 | quota 2.00"
                        + " | elected [2] | excluded []");
    }

    /** Worked by hand, 5.6.2: A, B and C have 5.00 for two places; A was ahead at stage 1, B and C never differed. */
    @Test
    void electsOfTooManyOnlyWhoWasAheadAtTheEarliestPointOfDifference() {
        LiteralElection election =
                LiteralElection.of(2, 5, "4 A", "3 B", "3 C", "1 D>A", "1 D>B", "1 D>C", "1 E>B", "1 E>C");

        assertThat(table(election, List.of(1, 2, 3, 4, 5)))
                .containsExactly(
                        "1 firstPreferences []: 4.00 3.00 3.00 3.00 2.00 | nt 0.00 | loss 0.00 | quota 5.00"
                                + " | elected [] | excluded []",
                        "2 exclusion [5]: 4.00 4.00 4.00 3.00 0.00 | nt 0.00 | loss 0.00 | quota 5.00"
                                + " | elected [] | excluded [5]",
                        "3 exclusion [4]: 5.00 5.00 5.00 0.00 0.00 | nt 0.00 | loss 0.00 | quota 5.00"
                                + " | elected [1, 2] | excluded [4]");
    }

    @Test
    void asksForALotWhenVotesAreEqualThroughout() {
        LiteralElection election = LiteralElection.of(1, 2, "2 A", "2 B");

        assertThatThrownBy(() -> table(election, NO_LOTS))
                .isInstanceOf(LiteralLotNeeded.class)
                .hasMessage("tie for EXCLUSION on the figures of stage 1 between [1, 2] needs a lot");
    }

    @Test
    void electsAllAtOnceWhereThereAreNoMoreCandidatesThanPlaces() {
        assertThat(table(LiteralElection.of(3, 3, "2 B", "1 A").withWithdrawn(1), NO_LOTS))
                .containsExactly("1 firstPreferences []: 0.00 2.00 0.00 | nt 0.00 | loss 0.00 | quota 0.50"
                        + " | elected [2, 3] | excluded []");
    }
}
