package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.explain.Explanation;
import org.scrutineer.explain.Slack;
import org.scrutineer.format.BltReader;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.report.ResultSheet;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;

/** Boards of Minneapolis, by the clauses of 167.70(c)(1) and figures of their counts. */
class MinneapolisTest {

    private static CountRecord count(Election election, String book, Integer... lots) {
        CountRecord count = Stv.count(election, RuleBooks.byId(book), Lots.order(List.of(lots)));
        AuditReport report = Audit.check(count, election);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
        assertThat(JsonRecord.read(JsonRecord.of(count).toString()).stages()).isEqualTo(count.stages());
        return count;
    }

    private static CountRecord count(Election election, Integer... lots) {
        return count(election, "minneapolis", lots);
    }

    /** The rounds: what was done, what each has then, and what is with nobody. */
    private static List<String> rounds(CountRecord count) {
        return count.stages().stream().map(MinneapolisTest::round).toList();
    }

    private static String round(Stage stage) {
        return stage.action().title() + ": "
                + stage.tallies().stream().map(tally -> plain(tally.votes())).collect(Collectors.joining(" ")) + "; "
                + plain(stage.nonTransferable()) + " " + plain(stage.lossByFraction());
    }

    private static String plain(Votes votes) {
        BigDecimal figure = new BigDecimal(votes.toString());
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    private static List<String> elected(CountRecord count) {
        return count.elected().stream()
                .map(elected -> elected.candidate().name() + " " + elected.stage())
                .toList();
    }

    private static Election file(String name) {
        try {
            return BltReader.read(Path.of("src/test/resources/north-america", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thatOf2009IsProvisional() {
        assertThat(Minneapolis.ruleBook().description().provisional()).isEmpty();
        assertThat(Minneapolis.before2013().description().provisional())
                .contains("the order of surplus and defeat is that of 2013; one count of 2009 had another");
    }

    @Nested
    class Threshold {

        @ParameterizedTest(name = "{0} votes for {1} seats: {2}")
        @CsvSource({
            "59463, 3, 14866",
            "36655, 3, 9164",
            "32086, 2, 10696",
            "48855, 2, 16286",
            "69694, 2, 23232",
            "7, 2, 3"
        })
        void isOneMoreThanTheWholePartOfVotesBySeatsAndOne(long papers, int seats, String threshold) {
            Election election = Election.builder("", seats)
                    .candidates("A", "B", "C", "D")
                    .papers(papers, "A")
                    .build();

            assertThat(count(election, 1, 2, 3, 4).stages().get(0).quota()).isEqualTo(Votes.parse(threshold));
        }
    }

    @Nested
    class ClauseA {

        /** Board of Estimate and Taxation, 2013. */
        @Test
        void electsAtOnceIfAsManyHaveTheThresholdAsThereAreSeats() {
            Election election = Election.builder("Board of Estimate and Taxation 2013", 2)
                    .candidates("Becker", "Wheeler", "Pascoe", "Sembla", "Write-ins")
                    .undeclared("Write-ins")
                    .papers(23949, "Becker")
                    .papers(16370, "Wheeler")
                    .papers(5813, "Pascoe")
                    .papers(2308, "Sembla")
                    .papers(415, "Write-ins")
                    .build();

            CountRecord count = count(election);

            assertThat(rounds(count)).containsExactly("First preferences: 23949 16370 5813 2308 415; 0 0");
            assertThat(elected(count)).containsExactly("Becker 1", "Wheeler 1");
        }

        /** Board of Estimate and Taxation, 2017: Wheeler is below the threshold of 23,232. */
        @Test
        void goesOnWhileFewerHaveIt() {
            Election election = Election.builder("Board of Estimate and Taxation 2017", 2)
                    .candidates("Becker", "Wheeler", "Edwards", "Write-ins")
                    .undeclared("Write-ins")
                    .papers(48163, "Becker")
                    .papers(19312, "Wheeler")
                    .papers(1539, "Edwards")
                    .papers(680, "Write-ins")
                    .build();

            CountRecord count = count(election);

            assertThat(count.stages().get(0).decisions()).noneMatch(decision -> decision.type() == DecisionType.ELECT);
            assertThat(elected(count)).startsWith("Becker 3");
        }

        @Test
        void countsNoUndeclaredWriteInsAmongThoseWhoHaveIt() {
            Election election =
                    election(2, "A B C W", "6: W A; 5: A; 2: B; 1: C").withUndeclared(List.of(4));

            CountRecord count = count(election);

            assertThat(rounds(count))
                    .containsExactly(
                            "First preferences: 5 2 1 6; 0 0",
                            "Exclusion of W: 11 2 1 0; 0 0",
                            "Surplus of A: 5 2 1 0; 5.9994 0.0006",
                            "Exclusion of C: 5 2 1 0; 5.9994 0.0006");
            assertThat(elected(count)).containsExactly("A 3", "B 4");
        }
    }

    @Nested
    class ClauseC {

        /** After the surplus of A, C and D have 6 together, fewer than 6.7. */
        @Test
        void defeatsTogetherWhoCannotBeElected() {
            CountRecord count = count(election(2, "A B C D", "9: A B; 4: B C; 3: C; 3: D C; 1: A"));

            assertThat(rounds(count))
                    .containsExactly(
                            "First preferences: 10 4 3 3; 0 0",
                            "Surplus of A: 7 6.7 3 3; 0.3 0",
                            "Exclusion of C + D: 7 6.7 3 3; 0.3 0");
            assertThat(elected(count)).containsExactly("A 2", "B 3");
        }

        @Test
        void isExplainedBySums() {
            Election election = election(2, "A B C D W", "9: A B; 4: B C; 3: C; 3: D C; 1: A; 3: W C")
                    .withUndeclared(List.of(5));
            CountRecord count = count(election(2, "A B C D", "9: A B; 4: B C; 3: C; 3: D C; 1: A"));

            assertThat(Explanation.of(count, count.candidates().get(2)).toString())
                    .contains("C, with 3.0000 votes, is excluded with D, for whom it is impossible to be elected."
                            + " The votes of C and D, 3.0000 + 3.0000 = 6.0000, are fewer than the 6.7000 of B, the"
                            + " next: clause 167.70(c)(1)c.");
            assertThat(Explanation.of(count(election), election.candidate(5)).toString())
                    .contains("W, with 3.0000 votes, is excluded as an undeclared write-in, who can never be elected");
            assertThat(ResultSheet.of(count).toString())
                    .contains("Excluded: C and D - cannot be elected any more [167.70(c)(1)c].");
            assertThat(ResultPage.of(count).toString()).contains("Could not be elected any more: 6 votes, fewer than ");
        }

        @Test
        void countsSurplusesAndWriteInsToWhatCouldCome() {
            Election election =
                    election(2, "A B C D W", "14: A; 9: B; 3: C; 2: D; 1: W").withUndeclared(List.of(5));

            CountRecord count = count(election);

            // threshold 10: 2 of D, 1 of W and 4 of A could make 7, not fewer than 3; with C 10, not fewer than 9
            assertThat(rounds(count).get(1)).isEqualTo("Exclusion of W: 14 9 3 2 0; 1 0");
            assertThat(rounds(count).get(2)).isEqualTo("Surplus of A: 10 9 3 2 0; 4.9998 0.0002");
        }

        @Test
        void tellsTheSlackOfTheSums() {
            CountRecord count = count(election(2, "A B C D", "9: A B; 4: B C; 3: C; 3: D C; 1: A"));

            assertThat(Slack.of(count))
                    .filteredOn(slack -> slack.kind() == Slack.Kind.JOINT_EXCLUSION)
                    .extracting(slack -> slack.candidates() + " " + slack.others() + " " + slack.votes())
                    .containsExactly("[C, D] [B] 0.7000");
        }

        /** C and D could come level with B: by the text of 2013 that would be enough, by that of 2009 not. */
        @Test
        void asksIn2009WhetherTheNextTotalCouldBeSurpassed() {
            Election election = election(1, "A B C D", "9: A; 6: B; 4: C; 2: D");

            assertThat(count(election, "minneapolis").stages().get(1).action().title())
                    .isEqualTo("Exclusion of D");
            assertThat(count(election, "minneapolis-2009")
                            .stages()
                            .get(1)
                            .action()
                            .title())
                    .isEqualTo("Exclusion of C + D");
        }

        /** Nobody has more votes than the two who are level, so that no lot is spared them. */
        @ParameterizedTest
        @ValueSource(strings = {"minneapolis", "minneapolis-2009"})
        void neverPartsEquals(String book) {
            CountRecord count = count(election(1, "A B C", "9: A; 4: B; 4: C; 1: A B"), book, 2, 3, 1);

            assertThat(elected(count)).containsExactly("A 1");
            assertThat(rounds(count(election(1, "A B C", "4: A; 3: B; 3: C"), book, 2, 3, 1)))
                    .containsExactly(
                            "First preferences: 4 3 3; 0 0",
                            "Exclusion of B: 4 0 3; 3 0",
                            "Exclusion of C: 4 0 3; 3 0");
        }
    }

    @Nested
    class ClauseD {

        /** Fractions 0.3333 and 0.1999 cut off, then the product of both. */
        @Test
        void cutsTheFractionOffFirst() {
            CountRecord count = count(election(3, "A B C D E", "12: A B C; 6: B A D; 5: C D; 4: D; 3: E D"));

            assertThat(rounds(count))
                    .containsExactly(
                            "First preferences: 12 6 5 4 3; 0 0",
                            "Surplus of A: 8 9.9996 5 4 3; 0 0.0004",
                            "Surplus of B: 8 8 5.7992 5.1994 3; 0 0.0014",
                            "Exclusion of E: 8 8 5.7992 8.1994 0; 0 0.0014");
            assertThat(elected(count)).containsExactly("A 2", "B 3", "D 4");
        }

        /** With just the threshold a candidate is elected too, and passes papers on at no value. */
        @Test
        void electsWithASurplusOfNothing() {
            CountRecord count = count(election(2, "A B C D", "7: A B; 5: B; 4: C; 4: D"), 3, 4, 1, 2);

            assertThat(rounds(count)).startsWith("First preferences: 7 5 4 4; 0 0", "Surplus of A: 7 5 4 4; 0 0");
            assertThat(elected(count)).startsWith("A 2");
        }

        @Test
        void takesTheLargestSurplusByLotAmongEquals() {
            CountRecord count = count(election(3, "A B C D", "8: A C; 8: B C; 3: C; 2: D"), 2, 1, 3, 4);

            assertThat(rounds(count)).startsWith("First preferences: 8 8 3 2; 0 0", "Surplus of B: 8 6 5 2; 0 0");
            assertThat(Explanation.of(count, count.candidates().get(0)).toString())
                    .contains("A, with 8.0000 votes, is not elected by this, but B is. A and B are tied");
        }

        /** The lot is recorded with the election, and asked for as one. */
        @Test
        void isCountedAgainWithTheLotThatTheRecordStates() {
            Election election = election(3, "A B C D", "8: A C; 8: B C; 3: C; 2: D");
            Answer drawn = new Answer(1, TiePurpose.ELECTION, Set.of(1, 2), 2, "a clerk");
            CountRecord count =
                    Stv.count(election, Minneapolis.ruleBook(), Lots.none().with(drawn));

            assertThat(Lots.of(count).answers()).containsExactly(drawn);
            assertThat(Stv.count(election, Minneapolis.ruleBook(), Lots.of(count)))
                    .isEqualTo(count);
        }

        /** RON is elected with the transfer, and so the next RON stands before papers are received. */
        @Test
        void passesPapersOfRonToTheNext() {
            Election election = election(3, "A B C RON", "9: RON A; 3: A; 2: B; 2: C")
                    .withReOpenNominations(ReOpenNominations.neverExcluded(4));
            CountRecord count = Stv.count(election, Minneapolis.ruleBook(), Lots.order(List.of(1, 2, 3, 4)));

            assertThat(rounds(count)).startsWith("First preferences: 3 2 2 9; 0 0");
            assertThat(PaperTraces.of(count).totals(election.ballots()).stream()
                            .map(PaperTrace.Step::held)
                            .map(held -> held.getOrDefault(5, Fraction.ZERO)))
                    .startsWith(Fraction.ZERO, Fraction.parse("3.9996"));
        }
    }

    /** Park and Recreation Board at large, 5 November 2013. */
    @Nested
    class Of2013 {

        private final CountRecord count = count(file("minneapolis-2013-park.blt"));

        @Test
        void givesAllOfficialFigures() {
            assertThat(votes("ANNIE YOUNG"))
                    .containsExactly(
                            "9294",
                            "9452",
                            "9983",
                            "10055.9492",
                            "11055.9536",
                            "11528.0696",
                            "12030.423",
                            "13905.698",
                            "13905.698");
            assertThat(votes("JOHN ERWIN"))
                    .containsExactly("14678", "14866", "15148", "14866", "14866", "14866", "14866", "14866", "14866");
            assertThat(elected(count)).containsExactly("JOHN ERWIN 4", "ANNIE YOUNG 9", "MEG FORNEY 9");
        }

        /** The city shows it with the winner, at 14,866.2472. */
        @Test
        void tellsWhatCuttingOffKeptBack() {
            assertThat(count.stages().get(3).sources())
                    .filteredOn(Source.Remainder.class::isInstance)
                    .extracting(source -> source.candidate() + " " + source.votes())
                    .containsExactly("JOHN ERWIN 0.2472");
            assertThat(plain(count.stages().get(3).lossByFraction())).isEqualTo("0.2472");
        }

        @Test
        void defeatsWriteInsWithAllWhoCannotBeElected() {
            assertThat(count.stages().stream().map(stage -> stage.action().title()))
                    .containsExactly(
                            "First preferences",
                            "Exclusion of CASPER HILL + Undeclared Write-ins",
                            "Exclusion of ISHMAEL ISRAEL",
                            "Surplus of JOHN ERWIN",
                            "Exclusion of MARY LYNN MCPHERSON",
                            "Exclusion of STEVE BARLAND",
                            "Exclusion of HASHIM YONIS",
                            "Exclusion of JASON STONE",
                            "Exclusion of TOM NORDYKE");
            assertThat(Explanation.of(count, count.candidates().get(1)).toString())
                    .contains("CASPER HILL, with 1280.0000 votes, is excluded, for whom it is impossible to be elected."
                            + " The votes of CASPER HILL and the votes of Undeclared Write-ins, 1280.0000 + 342.0000 ="
                            + " 1622.0000, are fewer than the 3305.0000 of ISHMAEL ISRAEL, the next");
        }

        private Stream<String> votes(String name) {
            Candidate candidate = count.candidates().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return count.stages().stream()
                    .map(stage -> plain(stage.tallyOf(candidate).votes()));
        }
    }

    /** Park and Recreation Board at large, 3 November 2009: official rounds, papers made up to give them. */
    @ParameterizedTest
    @ValueSource(strings = {"minneapolis", "minneapolis-2009"})
    void theRoundsOf2009ComeOut(String book) {
        CountRecord count = count(file("minneapolis-2009-park.blt"), book);

        assertThat(rounds(count))
                .containsExactly(
                        "First preferences: 8089 6941 6376 5394 3716 2807 2024 1114 194; 0 0",
                        "Exclusion of John Butler + Write-in: 8193 7062 6514 5470 3787 2888 2125 0 0; 616 0",
                        "Exclusion of Nancy Bernard: 8363 7490 6635 5913 3885 2991 0 0 0; 1378 0",
                        "Exclusion of David Wahlstedt: 8708 7741 6841 6096 4118 0 0 0 0; 3151 0",
                        "Exclusion of Tom Nordyke: 9329 8371 7733 6810 0 0 0 0 0; 4412 0",
                        "Exclusion of Mary Merrill Anderson: 9329 8371 7733 6810 0 0 0 0 0; 4412 0");
        assertThat(elected(count)).containsExactly("Bob Fine 6", "Annie Young 6", "John Erwin 6");
    }

    /** Reference counts of Droop, some of which pass on in the last round. */
    @Nested
    class ReferencesOfAnotherProgram {

        @Test
        void undeclared() {
            Election election = election(2, "Castor Pollux Helen Paris", "5: Paris Castor Pollux; 2: Helen")
                    .withUndeclared(List.of(4));

            CountRecord count = count(election, 2, 3, 1, 4);

            assertThat(rounds(count))
                    .containsExactly(
                            "First preferences: 0 0 2 5; 0 0",
                            "Exclusion of Paris: 5 0 2 0; 0 0",
                            "Surplus of Castor: 3 2 2 0; 0 0",
                            "Exclusion of Pollux: 3 2 2 0; 0 0");
            assertThat(elected(count)).containsExactly("Castor 3", "Helen 4");
        }
    }

    @Nested
    class AtTheEdges {

        @Test
        void fewerCandidatesThanSeatsAreAllElected() {
            assertThat(elected(count(election(3, "A B", "2: A; 1: B")))).containsExactly("A 1", "B 1");
        }

        @Test
        void writeInsFillNoPlaceHoweverManyAreOpen() {
            CountRecord count = count(election(3, "A B W", "2: A; 1: B; 9: W").withUndeclared(List.of(3)));

            assertThat(elected(count)).containsExactly("A 1", "B 1");
            assertThat(count.stages()).hasSize(1);
        }

        @Test
        void candidatesWithoutVotesLeaveTogether() {
            CountRecord count =
                    count(election(1, "A B C D", "4: A; 3: B; 2: A B").withWithdrawn(List.of(1)), 3, 4, 2);

            assertThat(count.elected())
                    .extracting(Elected::candidate)
                    .extracting(Candidate::name)
                    .containsExactly("B");
        }

        @Test
        void lastRoundMovesNothing() {
            CountRecord count = count(election(1, "A B C", "4: A; 3: B; 2: C B"));

            assertThat(count.stages().get(count.stages().size() - 1).action())
                    .isInstanceOf(StageAction.Exclusion.class);
            assertThat(rounds(count)).containsExactly("First preferences: 4 3 2; 0 0", "Exclusion of C: 4 5 0; 0 0");
        }
    }
}
