package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.explain.Explanation;
import org.scrutineer.lot.Lots;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.ResultSheet;

/** Councils of the United States, on figures of their counts. */
class UnitedStatesCouncilsTest {

    private static CountRecord count(Election election, String book) {
        CountRecord count = Stv.count(election, RuleBooks.byId(book), Lots.none());
        assertThat(Audit.check(count, election).findings()).isEmpty();
        return count;
    }

    /** What a stage has of the candidates and beside them. */
    private static String line(CountRecord count, int stage) {
        return CountSheet.of(count).lines().toList().stream()
                .filter(line -> line.startsWith("  ") && line.contains("; non-transferable"))
                .toList()
                .get(stage - 1)
                .strip();
    }

    @ParameterizedTest
    @CsvSource({
        "portland-or, of chapter 2.08 only 2.08.010 A to J was read",
        "eastpointe, 'the memorandum, whose section 5 says how to count, was not read'",
        "albany-ca, of the chapter only the opening was read"
    })
    void someAreProvisional(String book, String because) {
        assertThat(RuleBooks.byId(book).description().provisional()).contains(because);
    }

    @Test
    void theRegulationOfVirginiaIsCited() {
        assertThat(CountSheet.clauses(UnitedStatesCouncils.arlington().description()))
                .containsExactly(
                        "election.clause=1VAC20-100-50",
                        "ending.1.clause=1VAC20-100-50",
                        "ending.2.clause=1VAC20-100-50 B.1, C.1",
                        "papers.clause=1VAC20-100-40",
                        "quota.clause=1VAC20-100-10",
                        "step.1.clause=1VAC20-100-50",
                        "step.1.value.clause=1VAC20-100-50, inferred",
                        "step.2.clause=1VAC20-100-50",
                        "step.2.ties.clause=1VAC20-100-40.3");
    }

    /**
     * The last rounds of district 2 of Portland in 2024, official: rounds 20 to 22. The papers are such as give its
     * figures: all that counted for nobody by round 20 name one candidate alone, and how those of Penson part at each
     * value is one of the ways that give the votes of round 22.
     */
    @Nested
    class Portland2024 {

        private final CountRecord count = count(
                election(
                        3,
                        "Ryan Guiney Kanal Penson Others",
                        "17710: Ryan; 18135: Guiney; 1047: Kanal Ryan; 5880: Kanal Guiney; 1563: Kanal Penson Ryan;"
                                + "1434: Kanal Penson Guiney; 1045: Kanal Penson; 9397: Kanal; 3391: Penson Ryan;"
                                + "3052: Penson Guiney; 6876: Penson; 7627: Others"),
                "portland-or");

        @Test
        void electsAQuarterAndOneOf77157() {
            assertThat(count.stages().get(0).quota()).hasToString("19290");
        }

        /** 1076 / 20366 is cut off to 0.0528: 1047, 5880 and 4042 papers; 496.1616 go to nobody, 0.6752 are left. */
        @Test
        void passesASurplusOnByTheFractionCutOff() {
            assertThat(line(count, 2))
                    .isEqualTo("Ryan 17765.2816, Guiney 18445.4640, Kanal 19290.0000 elected, Penson 13532.4176,"
                            + " Others 7627.0000; non-transferable 496.1616, loss 0.6752");
        }

        @Test
        void electsTwoInOneRound() {
            assertThat(line(count, 4))
                    .isEqualTo("Ryan 21238.8080 elected, Guiney 21573.1792 elected, Kanal 19290.0000 elected,"
                            + " Penson 0.0000 excluded, Others 0.0000 excluded; non-transferable 15054.3376,"
                            + " loss 0.6752");
            assertThat(count.elected().stream()
                            .map(elected -> elected.candidate().name())
                            .toList())
                    .containsExactly("Kanal", "Guiney", "Ryan");
        }
    }

    /** A test deck of 400 papers for Eastpointe in 2019, 2 seats: threshold 134. 10 / 144 is cut off to 0.0694. */
    @Test
    void countsTheTestDeckOfEastpointe() {
        CountRecord count = count(
                election(
                        2,
                        "Curley Edwards Hall Lucido Write",
                        "64: Curley Edwards; 16: Curley Hall; 96: Edwards; 80: Hall; 80: Lucido Edwards;"
                                + "64: Write Curley Edwards"),
                "eastpointe");

        assertThat(line(count, 3))
                .isEqualTo("Curley 134.0000 elected, Edwards 104.8832, Hall 81.1104, Lucido 80.0000,"
                        + " Write 0.0000 excluded; non-transferable 0.0000, loss 0.0064");
        assertThat(line(count, 4)).startsWith("Curley 134.0000 elected, Edwards 184.8832 elected, Hall 81.1104");
    }

    /** The election of 2019: 191 / 1855 is cut off to 0.1029, and 621 papers bring Curley from 1610 to 1673.9009. */
    @Test
    void electsInEastpointeAsIn2019() {
        CountRecord count = count(
                election(
                        2,
                        "Lucido Curley Edwards Hall",
                        "621: Lucido Curley; 1234: Lucido; 1610: Curley; 1000: Edwards; 525: Hall"),
                "eastpointe");

        assertThat(count.stages().get(0).quota()).hasToString("1664");
        assertThat(line(count, 2)).startsWith("Lucido 1664.0000 elected, Curley 1673.9009 elected");
    }

    /**
     * Two pass on together, and no paper of one goes to the other. 24 papers for 3 seats: threshold 7. Of A's 9 papers
     * and of B's each keeps 0.2222; 0.0002 are left of each surplus.
     */
    @ParameterizedTest
    @ValueSource(strings = {"portland-or", "arlington-va", "eastpointe"})
    void allElectedPassOnTogether(String book) {
        CountRecord count = count(election(3, "A B C D", "9: A B C; 9: B D; 4: C; 2: D"), book);

        assertThat(CountSheet.of(count))
                .contains("2 Surplus of A + B; quota 7.0000, vacancies 1\n"
                        + "  A 7.0000 elected, B 7.0000 elected, C 5.9998, D 3.9998; non-transferable 0.0000,"
                        + " loss 0.0004");
    }

    /** Where two pass on together the sheet says whose papers they are. */
    @Test
    void theSheetNamesEachOfThoseWhoPassOnTogether() {
        CountRecord count = count(election(3, "A B C D", "9: A B C; 9: B D; 4: C; 2: D"), "portland-or");

        assertThat(ResultSheet.of(count).toString())
                .contains("  A: Transfer value 2.0000 / 9 = 0.2222 for 9 papers received at 1.0000: 1.9998 votes.")
                .contains("  B: Transfer value 2.0000 / 9 = 0.2222 for 9 papers received at 1.0000: 1.9998 votes.");
    }

    /** Whoever has just the threshold passes papers on at no value. */
    @Test
    void aSurplusOfNothingIsARoundToo() {
        CountRecord count = count(election(2, "A B C D", "4: A B; 3: B; 2: C; 1: D"), "arlington-va");

        assertThat(CountSheet.of(count)).contains("2 Surplus of A; quota 4.0000");
    }

    /** Albany, 2024, official: 521 / 2876 is cut off to 0.181154; the threshold falls to 2338. */
    @Nested
    class Albany2024 {

        private final CountRecord count = count(
                election(
                        2,
                        "Miki Hansen Lopez Pilch Pinguelo",
                        "1021: Miki Hansen; 917: Miki Lopez; 214: Miki; 1814: Hansen; 1642: Lopez; 657: Pilch Miki Lopez;"
                                + "195: Pilch Hansen; 369: Pilch Lopez; 16: Pilch; 67: Pinguelo Miki; 67: Pinguelo Hansen;"
                                + "100: Pinguelo Lopez; 47: Pinguelo Pilch; 33: Pinguelo"),
                "albany-ca");

        @Test
        void letsTheThresholdFall() {
            assertThat(count.stages().stream()
                            .map(stage -> stage.quota().toString())
                            .toList())
                    .containsExactly("2387", "2376", "2355", "2338");
        }

        @Test
        void hasTheOfficialVotes() {
            assertThat(line(count, 1))
                    .startsWith("Miki 2152.000000, Hansen 1814.000000, Lopez 1642.000000, Pilch 1237");
            assertThat(line(count, 2))
                    .startsWith("Miki 2219.000000, Hansen 1881.000000, Lopez 1742.000000, Pilch 1284");
            assertThat(line(count, 3)).startsWith("Miki 2876.000000 elected, Hansen 2076.000000, Lopez 2111.000000");
            assertThat(line(count, 4))
                    .startsWith("Miki 2355.000000 elected, Hansen 2260.958234 excluded, Lopez 2396.136396 elected");
        }
    }

    /** Two elections of others who count by the rule of Albany: thresholds and winners. */
    @ParameterizedTest
    @CsvSource({
        "2, 90: A B; 67: B; 70: C; 40: D A; 30: E, 100 90 90 76 54, A C",
        "3, 200: A; 90: B; 86: C; 60: D; 40: E, 120 100 90 90 75, A B C"
    })
    void theThresholdOfAlbanyIsThatOfTheVotesThatCount(int seats, String papers, String quotas, String elected) {
        CountRecord count = count(election(seats, "A B C D E", papers), "albany-ca");

        assertThat(count.stages().stream()
                        .map(stage -> stage.quota().toString())
                        .toList())
                .containsExactly(quotas.split(" "));
        assertThat(count.elected().stream()
                        .map(winner -> winner.candidate().name())
                        .sorted()
                        .toList())
                .containsExactly(elected.split(" "));
    }

    /** The test deck for 3 seats, threshold 101: of papers received at 0.2986 each is worth 0.2475 of that. */
    @Test
    void theFractionAndWhatItMultipliesAreShown() {
        CountRecord count = count(
                election(
                        3,
                        "Curley Edwards Hall Lucido Write",
                        "64: Curley Edwards; 16: Curley Hall; 96: Edwards; 80: Hall; 80: Lucido Edwards;"
                                + "64: Write Curley Edwards"),
                "arlington-va");

        assertThat(ResultSheet.of(count).toString()).contains("33.2208 / 134.2208 x 0.2986 = 0.0739");
        assertThat(Explanation.of(count, count.candidates().get(1)).toString())
                .contains("33.2208 / 134.2208 x 0.2986 = 0.0739");
        assertThat(ResultPage.of(count).toString()).contains(" × ");
    }
}
