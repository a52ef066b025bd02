package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Holds the literal counts by keep values against worked figures. */
class LiteralKeepBooksTest {
    private static final List<Integer> NO_LOTS = List.of();
    private static final LiteralElection FORTY_TWO = LiteralElection.of(2, 3, "4 A>B", "2 C");
    private static final LiteralElection P2 = LiteralElection.of(2, 4, "9 A>B", "4 B>C", "3 C", "3 D>C", "1 A");
    private static final LiteralElection P3 = LiteralElection.of(3, 5, "12 A>B>C", "6 B>A>D", "5 C>D", "4 D", "3 E>D");

    private static List<String> table(LiteralKeepBook book, LiteralElection election) {
        return book.count(election, NO_LOTS).stream().map(KeepStage::toString).toList();
    }

    @Nested
    class ReferenceMeekRule {

        @Test
        void endsWithoutCountingAgainAfterTheLastDefeat() {
            assertThat(table(new LiteralMeekPrf(), FORTY_TWO))
                    .containsExactly(
                            "1 (1): 4 0 2 | keep 1 1 1 | quota 2.000000001 | nt 0 | elected [1] | excluded [] | ties []",
                            "2 (2): 2.000000004 1.999999996 2 | keep 0.500000001 1 1 | quota 2.000000001 | nt 0"
                                    + " | elected [3] | excluded [2] | ties []");
        }

        @Test
        void goesOnUntilTheSurplusIsBelowOmega() {
            assertThat(table(new LiteralMeekPrf(), P3).subList(1, 4))
                    .containsExactly(
                            "2 (2): 7.500000012 10.499999988 5 4 3 | keep 0.625000001 1 1 1 1 | quota 7.500000001"
                                    + " | nt 0 | elected [2] | excluded [] | ties []",
                            "3 (18): 7.500000348 7.500000006 6.999999764 4.999999882 3"
                                    + " | keep 0.530746389 0.644826073 1 1 1 | quota 7.500000001 | nt 0"
                                    + " | elected [] | excluded [5] | ties []",
                            "4 (1): 7.500000348 7.500000006 6.999999764 7.999999882 0"
                                    + " | keep 0.530746389 0.644826073 1 1 0 | quota 7.500000001 | nt 0"
                                    + " | elected [4] | excluded [] | ties []");
        }

        @Test
        void lowersTheQuotaWithTheVotesInUse() {
            assertThat(table(new LiteralMeekPrf(), P2).get(1))
                    .isEqualTo("2 (2): 6.66666667 6.999999997 3 3 | keep 0.666666667 1 1 1 | quota 6.555555556"
                            + " | nt 0.333333333 | elected [2] | excluded [] | ties []");
        }

        /**
         * Voting matters 12, "The computational accuracy using the Meek algorithm"; figures as another program has
         * them.
         */
        @Test
        void defeatsOneWhoIsWithinTheSurplusOfTheLowest() {
            LiteralElection election = LiteralElection.of(
                    3, 5, "333 A>C", "333 A>D", "333 A>E", "333 B>C", "333 B>D", "333 B>E", "667 C", "667 D", "667 E",
                    "1 A>B>C", "1 A>B>D", "2 B>A>C");

            assertThat(new LiteralMeekPrf()
                            .count(election, List.of(1, 2, 3, 4, 5))
                            .get(1)
                            .toString())
                    .isEqualTo("2 (4): 1000.750000126 1000.750000126 667.166666686 667.166666562 667.1666665"
                            + " | keep 0.99974975 0.99974975 1 1 1 | quota 1000.750000001 | nt 0"
                            + " | elected [] | excluded [3] | ties [[3, 4, 5]]");
        }
    }

    @Nested
    class HillsProgram {

        @Test
        void excludesTheLowestBeforeTheSurplusIsGone() {
            assertThat(table(LiteralHill.MEEK_2006, FORTY_TWO))
                    .containsExactly("1 (1): 4 0 2 | keep 1 1 1 | quota 2.000000001 | nt 0 | elected [1, 3]"
                            + " | excluded [2] | ties []");
        }

        @Test
        void worksOutKeepValuesOnTheFiguresOfAnExclusion() {
            assertThat(table(LiteralHill.MEEK_2006, P3).subList(2, 4))
                    .containsExactly(
                            "3 (1): 8.57142858 7.500000012 6.285714272 4.642857136 3"
                                    + " | keep 0.625000001 0.714285716 1 1 1 | quota 7.500000001 | nt 0"
                                    + " | elected [] | excluded [5] | ties []",
                            "4 (1): 7.500000012 8.169642858 6.55357142 7.77678571 0"
                                    + " | keep 0.546875001 0.714285715 1 1 0 | quota 7.500000001 | nt 0"
                                    + " | elected [4] | excluded [] | ties []");
        }

        @Test
        void countsForNewZealandAlike() {
            assertThat(table(LiteralHill.NEW_ZEALAND, P3)).isEqualTo(table(LiteralHill.MEEK_2006, P3));
        }
    }

    @Nested
    class NewZealand {

        /** Kapiti Coast, district-wide, 2016: the official calculator shows the first three. */
        @Test
        void drawsTheNumbersOfTheOfficialCalculator() {
            PseudoRandomNumbers numbers =
                    PseudoRandomNumbers.of(14, 5, 17_783, 1_000, PseudoRandomNumbers.Form.LAST_FOUR_DIGITS);

            assertThat(numbers.turned().numbers())
                    .containsExactly(6581, 403, 6604, 9173, 2374, 2532, 8455, 4698, 2424, 1876, 729, 5126, 3154, 3594);
        }

        /** The constant of I. D. Hill's listing. */
        @Test
        void drawsOtherNumbersWithAnotherMultiplier() {
            PseudoRandomNumbers numbers =
                    PseudoRandomNumbers.of(5, 2, 1_234, 10_000, PseudoRandomNumbers.Form.LAST_FOUR_DIGITS);

            assertThat(numbers.numbers()).containsExactly(8918, 4875, 8267, 1332, 3928);
        }

        /** Dunedin, Cargill Ward, 2004, iteration 9: what passes two elected candidates is rounded down. */
        @Test
        void passesOnWhatIsLeftAsTheCalculatorDoes() {
            BigDecimal value = new BigDecimal("0.308948430");
            BigDecimal keep = new BigDecimal("0.940224243");

            assertThat(Division.KEPT_UP.rest(value, keep)).isEqualByComparingTo("0.018467626");
            assertThat(Division.BOTH_UP.rest(value, keep)).isEqualByComparingTo("0.018467627");
        }

        /** The third step of P3: the votes are 30.000000018, 18 papers having passed two elected candidates. */
        @Test
        void makesMoreOfThePapersByTheLetterOfTheLaw() {
            assertThat(table(new LiteralNewZealandLaw(), P3).get(2))
                    .isEqualTo("3 (1): 8.57142858 7.500000012 6.285714284 4.642857142 3"
                            + " | keep 0.625000001 0.714285716 1 1 1 | quota 7.500000005 | nt 0"
                            + " | elected [] | excluded [5] | ties []");
        }

        @Test
        void excludesNobodyOnFirstPreferencesByTheLetterOfTheLaw() {
            assertThat(table(new LiteralNewZealandLaw(), FORTY_TWO))
                    .containsExactly(
                            "1 (1): 4 0 2 | keep 1 1 1 | quota 2.000000001 | nt 0 | elected [1] | excluded [] | ties []",
                            "2 (1): 2.000000004 1.999999996 2 | keep 0.500000001 1 1 | quota 2.000000001 | nt 0"
                                    + " | elected [3] | excluded [2] | ties []");
        }
    }

    @Nested
    class Warren {

        /** With fractions: prices of 5/12 after five iterations, A and B 7.5, C 7, D 5, E 3. */
        @Test
        void goesOnWhileAPriceChangesThoughTheSurplusStands() {
            assertThat(table(new LiteralWarren(), P3).subList(2, 4))
                    .containsExactly(
                            "3 (5): 7.500000006 7.500000006 6.999999992 4.999999996 3"
                                    + " | keep 0.416666667 0.416666667 1 1 1 | quota 7.500000001 | nt 0"
                                    + " | elected [] | excluded [5] | ties []",
                            "4 (1): 7.500000006 7.500000006 6.999999992 7.999999996 0"
                                    + " | keep 0.416666667 0.416666667 1 1 0 | quota 7.500000001 | nt 0"
                                    + " | elected [4] | excluded [] | ties []");
        }
    }

    @Nested
    class EqualPreferences {

        /** One paper A=B>C, keep values 1/2, 1/4 and 1: the average of two orders. */
        @Test
        void countAsAllTheirOrders() {
            List<LiteralFraction> keep = List.of(LiteralFraction.parse("1/2"), LiteralFraction.parse("1/4"));

            assertThat(EqualShares.MEEK_EXACT.kept(LiteralFraction.ONE, keep)).hasToString("[0.4375, 0.1875]");
            assertThat(EqualShares.MEEK_EXACT.rest(LiteralFraction.ONE, keep)).hasToString("0.375");
        }

        /** Prices of 3/4 and 1/2: A before B pays 3/4 and B the last 1/4; B before A pays 1/2 and A the other. */
        @Test
        void payPricesInAllTheirOrders() {
            List<LiteralFraction> prices = List.of(LiteralFraction.parse("3/4"), LiteralFraction.parse("1/2"));

            assertThat(EqualShares.WARREN_EXACT.kept(LiteralFraction.ONE, prices))
                    .hasToString("[0.625, 0.375]");
        }

        @Test
        void standForEveryOrderOfEachRank() {
            assertThat(EqualElection.of(1, 4, "1 A=B>C=D").papers().get(0).orders())
                    .containsExactly(
                            List.of(1, 2, 3, 4), List.of(1, 2, 4, 3), List.of(2, 1, 3, 4), List.of(2, 1, 4, 3));
        }
    }
}
