package org.scrutineer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** Exports of counts written down by hand: the published figures of a union's election, and a few more. */
class ExportTest {

    private final CountRecord union = SampleCounts.studentsUnion();

    private static String of(Export export, CountRecord record) {
        return export.of(record, Formulas.DISARMED);
    }

    @Test
    void theSheetOfTheSocietyHasAColumnPairAStage() {
        assertThat(of(Export.CSV_ERS, union)).isEqualTo("""
                "Election for","UCL Students' Union, March 2021"
                "Date",""
                "Number to be elected",2
                "Valid votes",25
                "Invalid votes",0
                "Quota",8.34
                "Program","scrutineer %s"
                "Election rules","How to Conduct an Election by the Single Transferable Vote, 3rd edition"

                "Stage",1,"Stage",2
                "","First","Surplus of",""
                "Candidates","Preferences","Recaldin",""
                "Gadsby",5,+11.56,16.56,"Elected"
                "Recaldin",20,-11.66,8.34,"Elected"
                "RON",0,,0.00,""
                "Non-transferable",,+0.10,0.10,""
                "Totals",25.00,,25.00,""
                """.formatted(JsonRecord.version()));
    }

    @Test
    void theLongTableHasALineACandidateAndEntry() {
        List<String> lines = of(Export.CSV_LONG, union).lines().toList();

        assertThat(lines)
                .hasSize(13)
                .startsWith(
                        "\"stage\",\"part\",\"kind\",\"candidate\",\"name\",\"party\",\"change\",\"votes\",\"papers\",\"keep\","
                                + "\"status\",\"quota\",\"decision\",\"reason\",\"clause\"",
                        "1,,\"firstPreferences\",1,\"Gadsby\",\"\",,5.00,5,,\"continuing\",8.34,\"\",\"\",\"\"",
                        "1,,\"firstPreferences\",2,\"Recaldin\",\"\",,20.00,20,,\"elected\",8.34,\"elect\",\"quota\",\"5.1.7\"")
                .contains(
                        "2,,\"surplus\",2,\"Recaldin\",\"\",-11.66,8.34,3,,\"elected\",8.34,\"\",\"\",\"\"",
                        "2,,\"surplus\",0,\"nonTransferable\",\"\",+0.10,0.10,0,,\"\",8.34,\"\",\"\",\"\"");
    }

    @Test
    void theTransfersNameBothEnds() {
        assertThat(of(Export.CSV_TRANSFERS, union)).isEqualTo("""
                "stage","part","from","fromName","to","toName","papers","votes","transferValue"
                2,,2,"Recaldin",1,"Gadsby",17,11.56,0.68
                2,,2,"Recaldin","nonTransferable","",0,0.10,0.68
                """);
    }

    @Test
    void theDistributionOfPreferencesCountsEntries() {
        assertThat(of(Export.CSV_AEC, union).lines())
                .contains(
                        "\"\",2,25,8.34,1,2,\"\",\"Recaldin\",\"\",20,20.00,20.00,0,\"Elected\",\"True\",1,\"\"",
                        "\"\",2,25,8.34,2,1,\"\",\"Gadsby\",\"\",17,11.56,16.56,0.68,\"Elected\",\"True\",2,\"\"",
                        "\"\",2,25,8.34,2,2,\"\",\"Recaldin\",\"\",-17,-11.66,8.34,0.68,\"Elected\",\"\",1,"
                                + "\"Papers received at count(s) 1.\"",
                        "\"\",2,25,8.34,2,0,\"\",\"Exhausted\",\"\",0,0.10,0.10,0.68,\"\",\"\",0,\"\"",
                        "\"\",2,25,8.34,2,0,\"\",\"Gain/Loss\",\"\",0,0.00,0.00,0.68,\"\",\"\",0,\"\"");
    }

    @Test
    void markdownHasTheElectedWithTheReasonsAndAllFigures() {
        assertThat(of(Export.MARKDOWN, union))
                .contains(
                        "# UCL Students' Union, March 2021\n",
                        "1. **Recaldin**: Reached the quota of 8.34 at stage 1 with 20.00 votes, 11.66 over it. (5.1.7)\n",
                        "2. **Gadsby**: Reached the quota of 8.34 at stage 2 with 16.56 votes, 8.22 over it. (5.3.13)\n",
                        "| Gadsby | 5.00 | 16.56 (+11.56) ✓ |\n",
                        "| *Non-transferable* | 0.00 | 0.10 |\n");
    }

    @Test
    void namesAreNoMarkupAndNoFormula() {
        CountRecord hostile = CountFixture.count("=1+1", 1, "=A1", "|b*_`<[", "\"q\"")
                .rule(union.rule())
                .valid(6)
                .quota("3")
                .first("3/3* 2/2 1/1")
                .decide(DecisionType.ELECT, Reason.QUOTA, "5.1.7", "=A1")
                .build();

        assertThat(of(Export.CSV_ERS, hostile))
                .contains("\"Election for\",\"'=1+1\"\n", "\"'=A1\",3", "\"\"\"q\"\"\",1");
        assertThat(Export.CSV_ERS.of(hostile, Formulas.AS_THEY_ARE)).contains("\"=A1\",3");
        assertThat(of(Export.MARKDOWN, hostile)).contains("| \\|b\\*\\_\\`\\<\\[ |");
    }

    @Nested
    class Rctab {

        @Test
        void listsInARoundWhatMovesVotesIntoTheNext() {
            assertThat(of(Export.RCTAB, union)).isEqualTo("""
                    {
                     "config": {
                      "contest": "UCL Students' Union, March 2021",
                      "date": "",
                      "jurisdiction": "",
                      "office": "",
                      "generatedBy": "scrutineer %s",
                      "threshold": "8.34"
                     },
                     "jsonFormatVersion": "1",
                     "results": [
                      {
                       "round": 1,
                       "threshold": "8.34",
                       "inactiveBallots": {"exhaustedChoices": "0", "overvotes": "0", "repeatedRankings": "0", "skippedRankings": "0"},
                       "tally": {"Gadsby": "5", "Recaldin": "20", "RON": "0"},
                       "tallyResults": [{"elected": "Recaldin", "transfers": {"Gadsby": "11.56", "exhausted": "0.1"}}]
                      },
                      {
                       "round": 2,
                       "threshold": "8.34",
                       "inactiveBallots": {"exhaustedChoices": "0.1", "overvotes": "0", "repeatedRankings": "0", "skippedRankings": "0"},
                       "tally": {"Gadsby": "16.56", "Recaldin": "8.34", "RON": "0"},
                       "tallyResults": [{"elected": "Gadsby", "transfers": {}}]
                      }
                     ],
                     "summary": {"finalThreshold": "8.34", "numCandidates": 3, "numWinners": 2, "totalNumBallots": 25, "undervotes": 0}
                    }
                    """.formatted(JsonRecord.version()));
        }

        @Test
        void givesEachCandidateANameOfItsOwnThatIsNoWordOfTheFormat() {
            CountRecord named = CountFixture.count("x", 1, "Smith", "Smith", "exhausted")
                    .rule(union.rule())
                    .valid(6)
                    .quota("3")
                    .first("3/3* 2/2 1/1")
                    .build();

            assertThat(of(Export.RCTAB, named))
                    .contains("\"Smith\": \"3\"", "\"Smith [2]\": \"2\"", "\"exhausted [3]\": \"1\"");
        }
    }
}
