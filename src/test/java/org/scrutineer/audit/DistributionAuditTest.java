package org.scrutineer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.distribution.DistributionFormatException;
import org.scrutineer.distribution.DistributionReader;
import org.scrutineer.report.Resources;

/** Published distributions, true ones and some in which one thing is wrong, checked for themselves. */
class DistributionAuditTest {

    private static final List<Integer> OFFICERS_LOTS = List.of(3, 1, 2, 4, 5);

    /** 240 papers for 3 seats, quota 61: the example of the distribution that counts write. */
    private static final String SIMPLE = Resources.text("senate-distribution.csv");

    /**
     * 18 papers for one seat, quota 10. D goes with 1 vote, to C, who then has 5 as B; at the first count C had 4 and B
     * 5, so that C goes, and A has 10.
     */
    private static final String COUNTBACK = """
            Made up for a test
            State,No Of Vacancies,Total Formal Papers,Quota,Count,Ballot Position,Ticket,Surname,GivenNm,Papers,\
            VoteTransferred,ProgressiveVoteTotal,Transfer Value,Status,Changed,Order Elected,Comment
            ACT,1,18,10,1,1,A,ASH,Ann,8,8,8,0,,,0,""
            ACT,1,18,10,1,1,B,BIRCH,Ben,5,5,5,0,,,0,""
            ACT,1,18,10,1,1,C,CEDAR,Cy,4,4,4,0,,,0,""
            ACT,1,18,10,1,2,C,DOGWOOD,Di,1,1,1,0,Excluded,True,0,""
            ACT,1,18,10,1,0,,Exhausted,,0,0,0,0,,,0,""
            ACT,1,18,10,1,0,,Gain/Loss,,0,0,0,0,,,0,""
            ACT,1,18,10,2,1,A,ASH,Ann,0,0,8,1,,,0,""
            ACT,1,18,10,2,1,B,BIRCH,Ben,0,0,5,1,,,0,""
            ACT,1,18,10,2,1,C,CEDAR,Cy,1,1,5,1,Excluded,True,0,""
            ACT,1,18,10,2,2,C,DOGWOOD,Di,-1,-1,0,1,Excluded,,0,""
            ACT,1,18,10,2,0,,Exhausted,,0,0,0,1,,,0,""
            ACT,1,18,10,2,0,,Gain/Loss,,0,0,0,1,,,0,""
            ACT,1,18,10,3,1,A,ASH,Ann,2,2,10,1,Elected,True,1,""
            ACT,1,18,10,3,1,B,BIRCH,Ben,3,3,8,1,,,0,""
            ACT,1,18,10,3,1,C,CEDAR,Cy,-5,-5,0,1,Excluded,,0,""
            ACT,1,18,10,3,2,C,DOGWOOD,Di,0,0,0,1,Excluded,,0,""
            ACT,1,18,10,3,0,,Exhausted,,0,0,0,1,,,0,""
            ACT,1,18,10,3,0,,Gain/Loss,,0,0,0,1,,,0,""
            """;

    /** The same as if a lot had fallen on B, whose 5 papers then give 2 votes to A and 3 to C. */
    private static final String LOT = COUNTBACK
            .replace("BIRCH,Ben,0,0,5,1,,,0", "BIRCH,Ben,0,0,5,1,Excluded,True,0")
            .replace("CEDAR,Cy,1,1,5,1,Excluded,True,0", "CEDAR,Cy,1,1,5,1,,,0")
            .replace("BIRCH,Ben,3,3,8,1,,,0", "BIRCH,Ben,-5,-5,0,1,Excluded,,0")
            .replace("CEDAR,Cy,-5,-5,0,1,Excluded,,0", "CEDAR,Cy,3,3,8,1,,,0");

    private static DistributionReport check(String sheet, List<Integer> lots) {
        return DistributionAudit.check(
                DistributionReader.parse(sheet),
                RuleBooks.of("au-senate-law-2021").description(),
                lots);
    }

    private static List<String> findings(String sheet) {
        return check(sheet, List.of()).findings().stream()
                .map(finding -> finding.inWords("count"))
                .toList();
    }

    @Test
    void aTrueDistributionIsGoodIfTheLotsAreKnown() {
        assertThat(check(SIMPLE, OFFICERS_LOTS))
                .isEqualTo(new DistributionReport(
                        List.of(),
                        List.of(
                                "count 1: tie between C1, A1, settled by lot: A1",
                                "count 1: tie between C1, A1, settled by earlierElection count 1: A1"),
                        List.of()));
    }

    @Test
    void aLotThatNobodyStatesCannotBeChecked() {
        DistributionReport report = check(SIMPLE, List.of());

        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable())
                .containsExactly("count 1: tie between C1, A1, settled by lot: A1; no order of lots is stated");
    }

    @Test
    void aTieThatEarlierCountsSettleIsToldFromALot() {
        assertThat(check(COUNTBACK, List.of()))
                .isEqualTo(new DistributionReport(
                        List.of(),
                        List.of("count 2: tie between BIRCH, Ben, CEDAR, Cy, settled by backward count 1: CEDAR, Cy"),
                        List.of()));
    }

    @Nested
    class IsFoundWrong {

        @Test
        void aLotWhereEarlierCountsDecide() {
            assertThat(findings(LOT))
                    .containsExactly("T1: count 2, who is excluded: expected [CEDAR, Cy] by backward count 1,"
                            + " found [BIRCH, Ben]");
        }

        @Test
        void aTieThatIsSaidToHaveBeenSettledOtherwise() {
            assertThat(findings(SIMPLE.replace("1 3 lotOrder: 3; ", "1 3 backward 1: 3; ")))
                    .containsExactly("T1: count 1, ties: expected [1 3 earlierElection 1: 3, 1 3 lot: 3],"
                            + " found [1 3 backward 1: 3, 1 3 earlierElection 1: 3]");
        }

        @Test
        void aLotThatFellOtherwise() {
            assertThat(check(SIMPLE, List.of(1, 3, 2, 4, 5)).findings().get(0).inWords("count"))
                    .isEqualTo("T2: count 1, order of election: expected [C1, A1] by lot, found [A1, C1]");
        }

        /**
         * A2 should have 44 votes for 100 papers and P1 4 for 10; the error is carried on to the end, where P1's papers
         * bring 4 votes for 3, and told once.
         */
        @Test
        void aVoteThatWentToSomebodyElse() {
            String moved = SIMPLE.replace("100,44,100,44", "100,45,100,45")
                    .replace("10,4,30,24", "10,3,30,23")
                    .replace("0,0,100,44", "0,0,100,45")
                    .replace("0,0,30,24", "0,0,30,23")
                    .replace("10,10,110,54", "10,10,110,55")
                    .replace("-20,-20,10,4", "-20,-20,10,3")
                    .replace("10,4,120,58", "10,4,120,59")
                    .replace("-10,-4,0,0", "-10,-3,0,0")
                    .replace("\"2\",0,\"lossByFraction\",\"\",0,0,0,1", "\"2\",0,\"lossByFraction\",\"\",0,-1,0,0");

            assertThat(findings(moved))
                    .containsExactly(
                            "I2: count 2, votes of A2: expected 44, found 45",
                            "I2: count 2, votes of P1: expected 24, found 23");
        }

        @Test
        void aPaperThatNobodyGave() {
            assertThat(findings(SIMPLE.replace("110,49,110,49", "111,49,111,49")))
                    .contains("I3: count 3, papers that came to candidates but left nobody: expected 0, found 1");
        }

        @ParameterizedTest(name = "{2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "3,240,61,|3,240,62,|I16: count 1, quota: expected 61, found 62",
                    "3,240,|3,241,|P2: count 1, formal papers: expected 240, found 241",
                    "\"3\",\"49/110\"|\"3\",\"0.445\"|I14: count 2, transfer value: expected 49/110, found 0.445",
                    "\"5\",\"49/110\"|\"5\",\"0.445\"|I5: count 5, transfer value: expected 49/110, found 0.445",
                    "\"5\",\"49/110\",\"2\"|\"5\",\"49/110\",\"3\"|R4: count 5, counts at which the papers had been"
                            + " received: expected 2, found 3",
                    "0,1,0,1|0,2,0,2|I19: count 2, loss by fraction: expected 1, found 2",
                    "10,10,10,10|10,9,10,9|I18: count 4, exhausted votes: expected 10, found 9",
                    "110,54,\"continuing\",\"\",3|110,54,\"elected\",\"elect\",3|I11: count 4, who is elected: expected"
                            + " [], found [A2]",
                    "120,58,\"elected\",\"elect\"|120,58,\"continuing\",\"\"|I12: count 5, who is elected: expected [A2],"
                            + " found []",
                    "\"exclusion\",\"5\",\"1\"|\"exclusion\",\"2\",\"1\"|I13: count 4, what is done: expected exclusion"
                            + " [P1], found exclusion [C2]",
                    "\"surplus\",\"3\"|\"surplus\",\"1\"|I14: count 2, what is done: expected surplus [A1], found surplus"
                            + " [C1]",
                    "\"4.2\",\"4.2\"|\"5\",\"4.2\"|I20: count 5, stage: expected 4.2, found 5",
                    "-49,0,61,\"elected\"|-49,0,62,\"elected\"|I9: count 2, votes of A1: expected 61, found 62",
                })
        void oneFigureOrDecision(String right, String wrong, String finding) {
            assertThat(SIMPLE).contains(right);
            assertThat(findings(SIMPLE.replace(right, wrong))).contains(finding);
        }

        /** C2 has 49 votes at the third count, and P1 24. */
        @Test
        void anExclusionOfSomebodyWhoIsNotTheLowest() {
            String wrong = SIMPLE.replace("0,0,30,24,\"continuing\",\"exclude\"", "0,0,30,24,\"continuing\",\"\"")
                    .replace("110,49,110,49,\"continuing\",\"\"", "110,49,110,49,\"continuing\",\"exclude\"");

            assertThat(findings(wrong)).contains("I13: count 3, who is excluded: expected [P1], found [C2]");
        }

        @Test
        void anEndThatComesTooSoon() {
            String cut = SIMPLE.substring(0, SIMPLE.indexOf("3,240,61,5,"));

            assertThat(findings(cut))
                    .containsExactly(
                            "I17: what follows the last count: expected the rest of the exclusion, found nothing");
        }

        /** In decimals a value may be cut off or rounded, and no more. */
        @Test
        void aValueThatIsNotTheOneShownInDecimals() {
            assertThat(findings(COUNTBACK
                            .replace("CEDAR,Cy,-5,-5,0,1,", "CEDAR,Cy,-5,-5,0,0.99,")
                            .replace("ASH,Ann,2,2,10,1,", "ASH,Ann,2,2,10,0.99,")))
                    .contains("I5: count 3, transfer value: expected 1, found 0.99");
        }
    }

    /**
     * 3,800 papers for 3 seats, quota 951. B's surplus of 735 leaves in two parts, at values that depend on both: of
     * 1,686 votes 400 go nowhere, so that papers received at 1 leave at 735/1286 and those at 1049/1600 at that part of
     * it.
     */
    @Nested
    class InSeveralTransfersASurplus {

        private static final String COUNCIL = Resources.text("council-distribution.csv");

        private static List<String> found(String sheet) {
            return DistributionAudit.check(
                            DistributionReader.parse(sheet),
                            RuleBooks.of("au-nsw-lg-2021-conway").description(),
                            List.of())
                    .findings()
                    .stream()
                    .map(finding -> finding.inWords("count"))
                    .toList();
        }

        @Test
        void isGoodAsItIs() {
            assertThat(found(COUNCIL)).isEmpty();
        }

        @Test
        void hasAValueOfItsOwnInEachPart() {
            assertThat(found(COUNCIL.replace("154203/411520", "735/1286")))
                    .containsExactly("I14: count 4, transfer value: expected 154203/411520, found 735/1286");
        }

        /** If 400 of the papers of the second part go nowhere, those of the first are worth 735 of 1,023.75 votes. */
        @Test
        void isDividedByWhatGoesOnInAllItsParts() {
            String stranded = COUNCIL.replace("\"D\",\"\",400,149,800,549", "\"D\",\"\",0,0,400,400")
                    .replace("\"nonTransferable\",\"\",0,0,800,0", "\"nonTransferable\",\"\",400,0,1200,0");

            assertThat(found(stranded)).contains("I14: count 3, transfer value: expected 28/39 0, found 735/1286 0");
        }

        @Test
        void isNotOverBeforeItsLastPart() {
            assertThat(found(COUNCIL.substring(0, COUNCIL.indexOf("3,3800,951,4,"))))
                    .contains("I17: what follows the last count: expected the rest of the surplus, found nothing");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "meek-prf|votes are counted by keep values",
                "sntv|nothing moves",
                "ireland-dail|whole papers are chosen by their order",
                "scottish-local|papers of all values leave together in an exclusion",
            })
    void aRuleBookOfWhichTooLittleIsPublishedIsRefused(String book, String reason) {
        assertThatThrownBy(() -> DistributionAudit.check(
                        DistributionReader.parse(SIMPLE), RuleBooks.of(book).description(), List.of()))
                .isInstanceOf(DistributionRefusedException.class)
                .hasMessage(
                        "a distribution must tell how papers of each value moved to be checked without papers, but by "
                                + book + " " + reason);
    }

    @Test
    void aRowThatIsNotWholeIsRefusedByItsLine() {
        assertThatThrownBy(() -> DistributionReader.parse(SIMPLE.replace("100,44,100,44", "x,44,100,44")))
                .isInstanceOf(DistributionFormatException.class)
                .hasMessage("line 12: papersMoved must be a whole number, but was \"x\"");
        assertThatThrownBy(() -> DistributionReader.parse(COUNTBACK.replace("ASH,Ann,2,2,10", "ASH,Ann,2,10")))
                .isInstanceOf(DistributionFormatException.class)
                .hasMessage("line 15: a row must have 17 cells, but has 16");
        assertThatThrownBy(() -> DistributionReader.parse("5 3\n1 2 0\n"))
                .isInstanceOf(DistributionFormatException.class)
                .hasMessage("line 1: the columns of a distribution must be named, \"count\" among them, but are not");
    }
}
