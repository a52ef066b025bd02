package org.scrutineer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Standing;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.books.WigmPrf;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

/** The figures are published or worked by hand, as each group says; the sentences were typed after output. */
class ExplanationTest {

    private static String explained(CountRecord count, int number) {
        return Explanation.of(count, count.candidates().get(number - 1)).toString();
    }

    /** The published figures of a students' union, March 2021. */
    @Nested
    class PublishedCount {

        private final CountRecord count = Stv.count(
                Election.builder("Students' union", 2)
                        .candidates("Gadsby", "Recaldin", "RON")
                        .papers(17, "Recaldin", "Gadsby")
                        .papers(3, "Recaldin")
                        .papers(5, "Gadsby")
                        .build(),
                Ers97.ruleBook());

        @Test
        void tellsOfASurplus() {
            assertThat(explained(count, 2)).isEqualTo("""
                    Recaldin
                      Stage 1: Recaldin has 20.00 votes: 20 first preferences. Recaldin, with 20.00 votes, has the quota of 8.34 and is elected: clause 5.1.7.
                      Stage 2: Recaldin passes on the surplus of 11.66 votes and is left with 8.34 votes. The transfer value of 17 papers last received, at 1.00, is 11.66 / 17 = 0.68. To Gadsby 17 papers (11.56 votes). 0.10 votes that no paper carries become non-transferable.
                      Recaldin is elected at stage 1, as number 1 of 2.""");
        }

        @Test
        void tellsOneWhoReceives() {
            assertThat(explained(count, 1)).isEqualTo("""
                    Gadsby
                      Stage 1: Gadsby has 5.00 votes: 5 first preferences.
                      Stage 2: Gadsby receives 17 papers (11.56 votes) from Recaldin and has 16.56 votes. Gadsby, with 16.56 votes, has the quota of 8.34 and is elected: clause 5.3.13.
                      Gadsby is elected at stage 2, as number 2 of 2.""");
        }

        @Test
        void tellsOneWhoIsLeftOver() {
            assertThat(explained(count, 3)).isEqualTo("""
                    RON
                      Stage 1: RON has 0.00 votes: 0 first preferences.
                      Stage 2: RON receives nothing and has 0.00 votes. RON, with 0.00 votes, is not elected. All 2 places are filled: clause 5.5.2.
                      RON is not elected: the places are filled by Recaldin and Gadsby.""");
        }
    }

    /** The constructed example of the ERS97 sheet, worked by hand there. */
    @Nested
    class EverySpecialCase {

        private final CountRecord count = Stv.count(everySpecialCase(), Ers97.ruleBook());

        @Test
        void tellsOfAnExclusionTogetherInParts() {
            assertThat(explained(count, 2)).isEqualTo("""
                    B
                      Stage 1: B has 7.00 votes: 7 first preferences.
                      Stage 2: B receives 8 papers (3.60 votes) from G and has 10.60 votes. B, with 10.60 votes, is excluded with F. The votes of F and B and the surplus of D that waits, 0.00 + 10.60 + 1.25 = 11.85, are fewer than the 12.00 of A, the next: clause 5.2.5.
                      Stage 3, part 1: B passes on 7.00 votes as excluded and is left with 3.60 votes. 7 papers keep the value of 1.00: 7.00 votes. To C 7 papers (7.00 votes).
                      Stage 3, part 2: B passes on 3.60 votes as excluded and is left with 0.00 votes. 8 papers keep the value of 0.45: 3.60 votes. 8 papers (3.60 votes) become non-transferable.
                      Stage 4: B, who is excluded, receives nothing and has 0.00 votes.
                      Stage 5: B, who is excluded, receives nothing and has 0.00 votes.
                      B is not elected: excluded on the figures of stage 2.""");
        }

        @Test
        void tellsOfASurplusThatWaits() {
            assertThat(Explanation.of(count, count.candidates().get(3)).lines())
                    .extracting(Explanation.Line::toString)
                    .containsExactly(
                            "Stage 1: D has 17.00 votes: 17 first preferences.",
                            "Stage 2: D receives 5 papers (2.25 votes) from G and has 19.25 votes. D, with 19.25 votes,"
                                    + " has the quota of 18.00 and is elected: clause 5.3.13. The surplus of D, 1.25"
                                    + " votes, waits. The votes of F and B and the surplus of D that waits, 0.00 + 10.60"
                                    + " + 1.25 = 11.85, are fewer than the 12.00 of A, the next: clause 5.2.2.",
                            "Stage 3, part 1: D, who is elected, receives nothing and has 19.25 votes.",
                            "Stage 3, part 2: D, who is elected, receives nothing and has 19.25 votes.",
                            "Stage 4: D, who is elected, receives nothing and has 19.25 votes.",
                            "Stage 5: D passes on the surplus of 1.25 votes and is left with 18.00 votes. No paper can"
                                    + " be transferred. 1.25 votes that no paper carries become non-transferable.");
        }

        @Test
        void tellsOfStagesWithoutChangeInOneLine() {
            List<Candidate> candidates = count.candidates();

            assertThat(Explanation.of(count, candidates.get(1)).runs())
                    .hasSize(5)
                    .last()
                    .hasToString("Stages 4 to 5: no change; B, who is excluded, has 0.00 votes.");
            assertThat(Explanation.of(count, candidates.get(3)).runs())
                    .hasSize(4)
                    .element(2)
                    .hasToString("Stage 3, part 1, to stage 4: no change; D, who is elected, has 19.25 votes.");
        }

        @Test
        void saysInBriefWhatHappensAndHowItEnds() {
            assertThat(Explanation.of(count, count.candidates().get(0)).inBrief())
                    .isEqualTo("""
                    A
                      Stage 1: A has 12.00 votes: 12 first preferences.
                      Stages 2 to 4: no change; A has 12.00 votes.
                      Stage 5: A receives nothing and has 12.00 votes. A, with 12.00 votes, is not elected. All 4 places are filled: clause 5.5.2.
                      A is not elected: the places are filled by G, D, C and E.""");
        }

        @Test
        void tellsOfTheActiveShare() {
            assertThat(lastLine(count, 5))
                    .isEqualTo("E receives nothing and has 13.15 votes. E, with 13.15 votes, is elected. The quota is"
                            + " 18.00, but the active vote is only 25.15, and with 1 place vacant its part by 2 is"
                            + " enough: 13.15 is at least 25.15 / 2: clause 5.3.13.");
        }

        @Test
        void tellsOfOneExclusionAndItsNext() {
            CountRecord scottish = Stv.count(everySpecialCase(), ScottishLocal.ruleBook());

            assertThat(Explanation.of(scottish, scottish.candidates().get(5)).lines())
                    .extracting(Explanation.Line::text)
                    .contains(
                            "F receives nothing and has 0.00000 votes. F, with 0.00000 votes, is excluded with the"
                                    + " fewest votes. The next, B, has 9.37032: clause 51.",
                            "F is excluded and passes on nothing.");
        }

        @Test
        void tellsOfTheLastPlaces() {
            CountRecord scottish = Stv.count(everySpecialCase(), ScottishLocal.ruleBook());

            assertThat(lastLine(scottish, 5))
                    .isEqualTo("E receives 5 papers (5.00000 votes) from A and has 18.53234 votes. E, with 18.53234"
                            + " votes, is elected. 1 candidate continues for 1 vacant place: clause 53.");
        }
    }

    private static String lastLine(CountRecord count, int number) {
        List<Explanation.Line> lines =
                Explanation.of(count, count.candidates().get(number - 1)).lines();
        return lines.get(lines.size() - 1).text();
    }

    private static Election everySpecialCase() {
        return Election.builder("Every special case", 4)
                .candidates("A", "B", "C", "D", "E", "F", "G")
                .papers(7, "A", "D")
                .papers(2, "A", "E", "F")
                .papers(3, "A", "E", "F", "C")
                .papers(7, "B", "C", "F")
                .papers(10, "C")
                .papers(7, "C", "E")
                .papers(7, "D")
                .papers(8, "D", "E", "C", "G")
                .papers(2, "D", "G")
                .papers(5, "E", "A", "C")
                .papers(5, "E", "D", "B", "C")
                .papers(7, "G")
                .papers(8, "G", "B")
                .papers(5, "G", "D")
                .papers(7, "G", "E", "C")
                .build();
    }

    private static Election p3() {
        return Election.builder("P3", 3)
                .candidates("A", "B", "C", "D", "E")
                .papers(12, "A", "B", "C")
                .papers(6, "B", "A", "D")
                .papers(5, "C", "D")
                .papers(4, "D")
                .papers(3, "E", "D")
                .build();
    }

    /** 15 papers, quota 5.00: the surplus of A is 1.00, and nobody is named second. */
    @Test
    void saysOfOneVoteThatNoPaperCarriesIt() {
        Election election = Election.builder("", 2)
                .candidates("A", "B", "C", "D")
                .papers(6, "A")
                .papers(3, "B")
                .papers(3, "C")
                .papers(3, "D")
                .build();
        CountRecord count = Stv.count(election, Ers97.ruleBook(), Lots.order(List.of(1, 2, 3, 4)));

        assertThat(explained(count, 1)).contains("1.00 vote that no paper carries becomes non-transferable.");
    }

    /** The worked example of the sheet for the reference WIGM rule. */
    @Test
    void tellsOfPapersOfSeveralValuesAndOfLoss() {
        CountRecord count = Stv.count(p3(), WigmPrf.ruleBook());

        assertThat(explained(count, 2)).isEqualTo("""
                B
                  Stage 1: B has 6.0000 votes: 6 first preferences.
                  Stage 2: B receives 12 papers (4.4988 votes) from A and has 10.4988 votes. B, with 10.4988 votes, has the quota of 7.5001 and is elected: clause B.1.
                  Stage 3: B passes on the surplus of 2.9987 votes and is left with 7.5001 votes. The transfer value of 6 papers received at 1.0000 is 2.9987 / 10.4988 = 0.2856. The transfer value of 12 papers received at 0.3749 is 1.1242 / 10.4988 = 0.1070. To C 12 papers (1.2840 votes) and D 6 papers (1.7136 votes). 0.0011 votes that no paper carries are lost by fraction.
                  Stage 4: B, who is elected, receives nothing and has 7.5001 votes.
                  B is elected at stage 2, as number 2 of 3.""");
        assertThat(lastLine(count, 3))
                .isEqualTo("C receives nothing and has 6.2840 votes. C, with 6.2840 votes, is not elected. All 3 places"
                        + " are filled: clause D.3, C.");
    }

    /** The worked example of the sheet for the reference Meek rule: the same papers. */
    @Test
    void tellsOfKeepValues() {
        CountRecord count = Stv.count(p3(), MeekPrf.ruleBook());

        assertThat(explained(count, 1)).startsWith("""
                A
                  Stage 1: A has 12.000000000 votes after 1 pass over the papers, by a keep value of 1.000000000. A, with 12.000000000 votes, has the quota of 7.500000001 and is elected: clause B.2.c.
                  Stage 2: A has 7.500000012 votes after 2 passes over the papers, by a keep value of 0.625000001.
                  Stage 3: A has 7.500000348 votes after 18 passes over the papers, by a keep value of 0.530746389.
                """);
        assertThat(Explanation.of(count, count.candidates().get(4)).lines())
                .extracting(Explanation.Line::text)
                .endsWith(
                        "E has 3.000000000 votes after 18 passes over the papers, by a keep value of 1.000000000. E,"
                                + " with 3.000000000 votes, is excluded with the fewest votes. The next, D, has"
                                + " 4.999999882: clause B.3.",
                        "E, who is excluded, keeps nothing and has 0.000000000 votes.");
    }

    @Nested
    class ATie {

        private final Election election = Election.builder("Ties", 1)
                .candidates("Ash", "Birch", "Cedar", "Dogwood")
                .papers(10, "Ash")
                .papers(4, "Birch")
                .papers(3, "Cedar")
                .papers(1, "Dogwood", "Cedar")
                .build();

        @Test
        void isToldWithTheVotesAtTheStageConsulted() {
            CountRecord count = Stv.count(withoutWinner(), Ers97.ruleBook());

            assertThat(Explanation.of(count, count.candidates().get(2))
                            .lines()
                            .get(1)
                            .text())
                    .isEqualTo("Cedar receives 1 paper (1.00 vote) from Dogwood and has 5.00 votes. Cedar, with 5.00"
                            + " votes, is excluded. Birch and Cedar are tied with 5.00 votes each; Birch had 5.00 and"
                            + " Cedar had 4.00 at stage 1, where their votes first differed: clause 5.2.5.");
            assertThat(Explanation.of(count, count.candidates().get(1))
                            .lines()
                            .get(1)
                            .text())
                    .isEqualTo("Birch receives nothing and has 5.00 votes. Birch, with 5.00 votes, is not excluded at"
                            + " this point, but Cedar is. Birch and Cedar are tied with 5.00 votes each; Birch had 5.00"
                            + " and Cedar had 4.00 at stage 1, where their votes first differed: clause 5.2.5.");
        }

        private Election withoutWinner() {
            return Election.builder("Ties", 1)
                    .candidates("Ash", "Birch", "Cedar", "Dogwood", "Elm")
                    .papers(10, "Ash")
                    .papers(5, "Birch", "Elm")
                    .papers(4, "Cedar", "Elm")
                    .papers(1, "Dogwood", "Cedar")
                    .papers(2, "Dogwood", "Elm")
                    .papers(7, "Elm")
                    .build();
        }

        @Test
        void isToldWithTheSeedOfTheLot() {
            Election tied = Election.builder("Ties", 1)
                    .candidates("Ash", "Birch", "Cedar")
                    .papers(1, "Ash")
                    .papers(1, "Birch")
                    .papers(1, "Cedar")
                    .build();
            CountRecord count = Stv.count(
                    tied, ScottishLocal.ruleBook(), Lots.drawn("12345678901234567890", "contest-1", tied.candidates()));

            assertThat(Explanation.of(count, count.candidates().get(1))
                            .lines()
                            .get(0)
                            .text())
                    .isEqualTo("Birch has 1.00000 vote: 1 first preference. Birch, with 1.00000 vote, is excluded. Ash,"
                            + " Birch and Cedar are tied with 1.00000 vote each; the order of lots drawn by stv-lot/1"
                            + " from the seed \"12345678901234567890\" for \"contest-1\" has Cedar before Ash before"
                            + " Birch: clause 51.");
        }

        @Test
        void isNoTieForOthers() {
            CountRecord count = Stv.count(election, ScottishLocal.ruleBook());

            assertThat(explained(count, 1)).isEqualTo("""
                    Ash
                      Stage 1: Ash has 10.00000 votes: 10 first preferences. Ash, with 10.00000 votes, has the quota of 10.00000 and is elected: clause 48.
                      Ash is elected at stage 1, as number 1 of 1.""");
        }
    }

    @Test
    void namesAreToldApart() {
        Election named = Election.builder("Namesakes", 1)
                .candidates("Ash", "Birch", "Cedar")
                .papers(2, "Ash")
                .papers(1, "Birch")
                .build();
        List<Candidate> namesakes = List.of(
                Candidate.of(1, "Ash"),
                Candidate.of(2, "Ash"),
                Candidate.of(3, "").withStanding(Standing.WITHDRAWN));
        CountRecord count = Stv.count(
                new Election(named.title(), named.seats(), namesakes, named.ballots(), named.files()),
                ScottishLocal.ruleBook());

        assertThat(Explanation.of(count))
                .extracting(Explanation::outcome)
                .containsExactly(
                        "Ash (1) is elected at stage 1, as number 1 of 1.",
                        "Ash (2) is not elected: the place is filled by Ash (1).",
                        "Candidate 3 is withdrawn.");
        assertThat(Explanation.of(count).get(2).lines().get(0))
                .hasToString("Stage 1: Candidate 3 is withdrawn and passed over on every paper.");
    }
}
