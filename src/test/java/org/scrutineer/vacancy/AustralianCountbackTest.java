package org.scrutineer.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scrutineer.Elections.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;

/** Casual vacancies in Australia: published recounts, and counts worked by hand. */
class AustralianCountbackTest {

    private static final RuleBook ACT = RuleBooks.of("au-act-2020");
    private static final TransferValue ONE = TransferValue.ONE;

    private static List<Candidate> candidates(int number) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            candidates.add(Candidate.of(i, "C" + i));
        }
        return candidates;
    }

    private static WeightedPapers papers(TransferValue weight, long papers, Integer... preferences) {
        return new WeightedPapers(weight, papers, List.of(preferences));
    }

    /** For the candidates in order, papers with the first weight and with the second. */
    private static WeightedCountback count(TransferValue second, long[] first, long[] then) {
        List<WeightedPapers> papers = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            papers.add(papers(ONE, first[i], i + 1));
            papers.add(papers(second, then[i], i + 1));
        }
        papers.removeIf(pile -> pile.papers() == 0);
        return new WeightedRunOff(candidates(first.length), 6, Lots.none()).count(papers);
    }

    private static String number(Votes votes) {
        return new BigDecimal(votes.toString()).stripTrailingZeros().toPlainString();
    }

    private static String votes(WeightedCountback.Row row) {
        return row.votes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> number(entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** Elections ACT: recounts after the resignations of members elected in 2020. */
    @Nested
    class PublishedInTheCapitalTerritory {

        /** Yerrabi, for Coe: the third, Milligan, is elected at count 2; the fractions are of papers at 25/39. */
        @Test
        void yerrabi() {
            WeightedCountback count = count(
                    TransferValue.parse("25/39"),
                    new long[] {118, 1007, 5194, 1485, 151, 65, 122, 195, 164, 124, 34},
                    new long[] {0, 1, 7, 2, 0, 23, 2, 1, 1, 1, 0});

            assertThat(count.elected().number()).isEqualTo(3);
            assertThat(count.counts()).hasSize(2);
            assertThat(votes(count.counts().get(1)))
                    .isEqualTo("118 1007.641025 5198.487179 1486.282051 151 79.743589 123.282051 195.641025 164.641025"
                            + " 124.641025 34");
        }

        /** Brindabella, for Davis: the fourth, Nuttall, is elected; the fractions are of papers at 102/133. */
        @Test
        void brindabella() {
            WeightedCountback count =
                    count(TransferValue.parse("102/133"), new long[] {2078, 650, 592, 4913, 317, 252}, new long[] {
                        14, 3, 5, 4, 189, 39
                    });

            assertThat(count.elected().number()).isEqualTo(4);
            assertThat(votes(count.counts().get(1)))
                    .isEqualTo("2088.736842 652.300751 595.834586 4916.067669 461.947368 281.909774");
        }
    }

    @Nested
    class Weights {

        private final List<ValuedPapers.Pile> held = List.of(
                new ValuedPapers.Pile(ONE, 0, 2, List.of(9, 1), ValuedPapers.Further.SOME),
                new ValuedPapers.Pile(TransferValue.parse("1/2"), 3, 4, List.of(9), ValuedPapers.Further.NONE),
                new ValuedPapers.Pile(TransferValue.parse("1/2"), 3, 6, List.of(9, 2), ValuedPapers.Further.SOME));

        private List<String> weights(PaperWeights way, long lacking) {
            return way.weigh(held, 3, Votes.of(lacking)).stream()
                    .map(pile -> pile.papers() + " at " + pile.weight())
                    .toList();
        }

        /** Four papers at a half are 2 votes, and six share the 1 that is left of 3. */
        @Test
        void papersThatCouldNotGoOnKeepTheirValueFirst() {
            assertThat(weights(PaperWeights.CAPITAL_TERRITORY, 3)).containsExactly("2 at 1", "4 at 1/2", "6 at 1/6");
        }

        /** Four papers at a half are more than 1 vote: they share it, and the others weigh nothing. */
        @Test
        void papersThatCouldNotGoOnMayFillTheQuota() {
            assertThat(weights(PaperWeights.CAPITAL_TERRITORY, 1)).containsExactly("2 at 1", "4 at 1/4");
        }

        @Test
        void inTasmaniaAllShareTheQuota() {
            assertThat(weights(PaperWeights.SCALED, 3)).containsExactly("2 at 1", "4 at 3/10", "6 at 3/10");
        }
    }

    /**
     * Quota 7 of 12.666666 votes. C, with 3 at one vote and 0.666666, has the fewest and goes; its three papers bring B
     * from 4 to 7, of 12 votes that continue, before the other two go to A.
     */
    @Test
    void whoeverFirstHasMoreThanHalfIsElected() {
        TransferValue third = TransferValue.parse("1/3");

        WeightedCountback count = new WeightedRunOff(candidates(3), 6, Lots.none())
                .count(List.of(papers(ONE, 5, 1), papers(ONE, 4, 2), papers(ONE, 3, 3, 2), papers(third, 2, 3, 1)));

        assertThat(count.elected().number()).isEqualTo(2);
        assertThat(count.counts().stream().map(row -> row.what() + ": " + votes(row) + " of " + row.quota()))
                .containsExactly(
                        "papers at 1: 5 4 3 of 7",
                        "papers at 1/3: 5 4 3.666666 of 7",
                        "exclusion of C3 at 1: 5 7 0.666666 of 7");
    }

    /**
     * 39,996 papers for 3 seats, quota 10,000, as Conway and Teague have them. C comes to 13,000 by 6,000 papers of B
     * at one vote, to 7,000 first preferences; all 6,000 name D or E further on, and so weigh (10000 - 7000) / 6000.
     */
    @Test
    void thePapersOfTheLastParcelWeighWhatWasLackingOfTheQuota() {
        Election election = election(3, "A B C D E", "10001: A; 3000: A B C D; 3000: B C E; 7000: C; 9995: D; 7000: E");
        Vacancy vacancy = new Vacancy(election, Stv.count(election, ACT), election.candidate(3));

        WeightedCountback count = AustralianCountback.weighted(vacancy, ACT, Lots.none(), List.of(2, 5));

        assertThat(count.elected()).hasToString("B");
        assertThat(count.counts().stream()
                        .map(row -> row.what() + ": " + votes(row) + " and " + number(row.exhausted())))
                .containsExactly("papers at 1: 0 0 and 7000", "papers at 1/2: 3000 0 and 7000");
    }

    @Test
    void oneWhoConsentsAloneNeedsNoCount() {
        Election election = election(1, "A B C", "5: A B; 3: B; 1: C");
        Vacancy vacancy = new Vacancy(election, Stv.count(election, ACT), election.candidate(1));

        assertThat(AustralianCountback.weighted(vacancy, ACT, Lots.none(), List.of(3)))
                .isEqualTo(new WeightedCountback(election.candidate(3), List.of()));
    }

    /**
     * 101 papers for 2 seats, quota 34: A has 41, and B comes to 40 by D's papers. Without B, who leaves, D has 40 at
     * once, but takes no part; anew without D, 61 papers count, the quota is 21, and C has 20 and 20 of A.
     */
    @Test
    void inWesternAustraliaARecountStartsAnewWithoutWhoTakesNoPart() {
        RuleBook book = RuleBooks.of("au-wa-2008");
        Election election = election(2, "A B C D", "41: A C D; 30: B D; 20: C; 10: D B");
        Vacancy vacancy = new Vacancy(election, Stv.count(election, book), election.candidate(2));

        AustralianCountback.Restarted recount = AustralianCountback.restarted(vacancy, book, Lots.none(), List.of(3));

        assertThat(recount.passedOver()).hasToString("[D]");
        assertThat(recount.last().elected().get(0).candidate()).hasToString("C");
        assertThat(recount.last().record().stages().get(0).quota()).hasToString("21");
    }

    @Test
    void aVacancyThatIsFilledOtherwiseIsRefused() {
        RuleBook senate = RuleBooks.of("au-senate-law-2021");
        Election election = election(1, "A B C", "5: A B; 3: B; 1: C");
        Vacancy vacancy = new Vacancy(election, Stv.count(election, senate), election.candidate(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AustralianCountback.weighted(vacancy, senate, Lots.none(), List.of(2)))
                .withMessage("a vacancy must be filled in this way after counts by a rule book, but is not after counts"
                        + " by au-senate-law-2021");
        assertThat(CasualVacancy.after(senate)).isEqualTo(Optional.of(CasualVacancy.PARLIAMENT));
    }
}
