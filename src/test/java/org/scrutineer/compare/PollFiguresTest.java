package org.scrutineer.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.SampleElections;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.BlockVote;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.compare.PollFigures.Distance;
import org.scrutineer.compare.PollFigures.Line;
import org.scrutineer.compare.PollFigures.Outcome;
import org.scrutineer.compare.PollFigures.Total;
import org.scrutineer.lot.Lots;

class PollFiguresTest {

    /** Three places on the National Executive Committee, January 2018: published totals. */
    @Nested
    class OfPublishedTotals {

        private final PollFigures figures = PollFigures.ofTotals(
                3,
                List.of(
                        total("Josan", 25_224),
                        total("Izzard", 39_508),
                        total("Dar", 68_388),
                        total("Baxter", 27_234),
                        total("Garnham", 62_982),
                        total("Donovan", 11_944),
                        total("Lansman", 65_163),
                        total("Taylor", 7_011),
                        total("Morrison", 7_551)));

        @Test
        void standInTheOrderPublished() {
            assertThat(figures.lines())
                    .extracting(line -> line.total().name())
                    .containsExactly(
                            "Dar", "Lansman", "Garnham", "Izzard", "Baxter", "Josan", "Donovan", "Morrison", "Taylor");
        }

        @Test
        void electTheThreeHighest() {
            assertThat(figures.lines())
                    .filteredOn(line -> line.outcome() == Outcome.ELECTED)
                    .extracting(line -> line.total().name())
                    .containsExactly("Dar", "Lansman", "Garnham");
        }

        @Test
        void giveTheLeadOfTheFirst() {
            assertThat(figures.lead()).map(Distance::votes).contains(Votes.of(3_225));
        }

        @Test
        void giveTheGapAtTheLastPlace() {
            assertThat(figures.gap()).map(Distance::votes).contains(Votes.of(23_474));
        }

        @Test
        void giveTheGapAsAPartOfTheVotesOfTheLastElected() {
            assertThat(figures.gap()).map(Distance::share).contains("37.27");
        }

        @Test
        void giveSharesOfAllVotes() {
            assertThat(figures.votes()).isEqualTo(Votes.of(315_005));
            assertThat(figures.share(total("Dar", 68_388))).isEqualTo("21.71");
        }

        @Test
        void sayLeadAndGapInSentences() {
            assertThat(figures).hasToString("""
                The first, Dar, has 3225 votes more than the second, Lansman.
                The last elected, Garnham, has 23474 votes more than the first not elected, Izzard: 37.27 % of 62982.
                """);
        }
    }

    @Test
    void areThoseOfARecord() {
        Election election = Election.builder("", 2)
                .candidates("A", "B", "C", "D")
                .withdrawn("D")
                .papers(5, "A", "B")
                .papers(3, "B")
                .papers(2, "C", "D", "A")
                .build();

        PollFigures figures = PollFigures.of(Stv.count(election, BlockVote.ruleBook()));

        assertThat(figures.lines())
                .containsExactly(
                        new Line(total("B", 8), Outcome.ELECTED),
                        new Line(total("A", 7), Outcome.ELECTED),
                        new Line(total("C", 2), Outcome.NOT_ELECTED));
    }

    @Test
    void sayWhereSomebodyIsElectedWithFewerVotesThanAnother() {
        PollFigures figures = new PollFigures(List.of(
                new Line(total("A", 9), Outcome.ELECTED),
                new Line(total("B", 7), Outcome.NOT_ELECTED),
                new Line(total("C", 4), Outcome.ELECTED)));

        assertThat(figures).hasToString("""
            The first, A, has 2 votes more than the second, B.
            The last elected, C, has 3 votes fewer than the first not elected, B.
            """);
    }

    @Test
    void sayWhereTheFirstIsNotElected() {
        PollFigures figures = new PollFigures(List.of(
                new Line(total("A", 6), Outcome.NOT_ELECTED),
                new Line(total("B", 5), Outcome.ELECTED),
                new Line(total("C", 4), Outcome.NOT_ELECTED)));

        assertThat(figures).hasToString("""
            The first, A, who is not elected, has 1 vote more than the second, B.
            The last elected, B, has 1 vote fewer than the first not elected, A.
            """);
    }

    @Test
    void haveNoGapWhereAllAreElected() {
        assertThat(PollFigures.ofTotals(2, List.of(total("A", 1), total("B", 0)))
                        .gap())
                .isEmpty();
    }

    @Test
    void haveNoLeadOfOneCandidate() {
        assertThat(PollFigures.ofTotals(1, List.of(total("A", 0))).lead()).isEmpty();
    }

    @Test
    void areRefusedWhereTheLastPlaceIsTied() {
        List<Total> totals = List.of(total("A", 9), total("B", 4), total("C", 4));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PollFigures.ofTotals(2, totals))
                .withMessage("totals must tell who takes the last place, but \"B\" and \"C\" both have 4");
    }

    @Test
    void areRefusedWithoutAPlace() {
        List<Total> totals = List.of(total("A", 9));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PollFigures.ofTotals(0, totals))
                .withMessage("seats must be at least 1, but were 0");
    }

    @Test
    void areRefusedWithoutACandidate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PollFigures.ofTotals(1, List.of()))
                .withMessage("candidates must be at least 1, but were 0");
    }

    @Test
    void areRefusedWithNegativeVotes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> total("A", -1))
                .withMessage("votes of \"A\" must be zero or more, but were -1");
    }

    @Test
    void areRefusedOfACountByTransfers() {
        var record =
                Stv.count(SampleElections.twoLowest(), ScottishLocal.ruleBook(), Lots.order(List.of(1, 2, 3, 4, 5, 6)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PollFigures.of(record))
                .withMessage("the count must be one in which the most votes win, but is by scottish-local");
    }

    private static Total total(String name, long votes) {
        return new Total(name, Votes.of(votes));
    }
}
