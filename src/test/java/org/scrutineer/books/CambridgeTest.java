package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.explain.Explanation;
import org.scrutineer.explain.Slack;
import org.scrutineer.format.BltOptions;
import org.scrutineer.format.BltReader;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.reduce.Reduction;
import org.scrutineer.report.ResultSheet;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.PaperOrderNeededException;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;
import org.scrutineer.vacancy.Vacancy;

/** The rule book of Cambridge clause by clause; the example is worked by hand. */
class CambridgeTest {

    /** 23 papers in order, A to E by number; two seats. */
    private static final String[] EXAMPLE = {
        "1 2", "1 3", "2 1", "1 2 3", "3 4", "1", "4 3", "1 2", "5 2", "1 3 2", "2 3", "1 2", "3 2", "1 4", "4 2",
        "1 3", "1 2", "2 4", "1", "3 1", "4 3", "1 2", "1 3 4"
    };

    private static Election election(int candidates, int seats, String... papers) {
        String names = IntStream.range(0, candidates)
                .mapToObj(number -> "\"" + (char) ('A' + number) + "\"\n")
                .collect(Collectors.joining());
        String blt = candidates + " " + seats + "\n"
                + Arrays.stream(papers)
                        .map(paper -> (paper.contains("*") ? paper.replace('*', ' ') : "1 " + paper) + " 0\n")
                        .collect(Collectors.joining())
                + "0\n" + names + "\"Test\"\n";
        try {
            return BltReader.readFile(
                            new ByteArrayInputStream(blt.getBytes(StandardCharsets.UTF_8)),
                            "papers",
                            BltOptions.STANDARD.with(BltOptions.FileOrder.KEPT))
                    .election();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleBook cutoff(int least) {
        return RuleBooks.of("cambridge", Map.of("batchCutoff", Integer.toString(least)));
    }

    private static CountRecord count(int least, Election election) {
        return Stv.count(
                election,
                cutoff(least),
                Lots.order(IntStream.rangeClosed(1, election.candidates().size())
                        .boxed()
                        .toList()));
    }

    private static List<String> sources(Stage stage) {
        return stage.sources().stream()
                .map(source -> (Source.InTurn) source)
                .map(turn -> turn.candidate() + " to " + turn.to() + ": " + turn.numbers())
                .toList();
    }

    @Nested
    class Example {

        private final Election election = election(5, 2, EXAMPLE);
        private final CountRecord count = count(2, election);

        @Test
        void everyStageIsAsWorkedByHand() {
            assertThat(CambridgeTables.lines(count))
                    .containsExactly(
                            "first -\t8\t13 3 3 3 1\t0\t1",
                            "surplus 1\t8\t8 6 5 3 1\t0\t-",
                            "eliminate 5\t8\t8 7 5 3 0\t0\t-",
                            "eliminate 4\t8\t8 8 7 0 0\t0\t2",
                            "1,2");
        }

        /** Of A's papers 3 6 9 12, then 4, which stays, and 7: in the order of all 4 10 16 22 and 12. */
        @Test
        void thePapersThatMoveAreNamed() {
            assertThat(sources(count.stages().get(1)))
                    .containsExactly("A to Receiver[candidate=B]: 4,12,22", "A to Receiver[candidate=C]: 10,16");
            assertThat(sources(count.stages().get(3)))
                    .containsExactly("D to Receiver[candidate=B]: 15", "D to Receiver[candidate=C]: 7,21");
        }

        @Test
        void thePathOfAPaperIsCertainByItsNumber() {
            PaperTraces traces = PaperTraces.of(count);

            assertThat(held(traces.of(Preferences.of(1, 2), 12))).containsExactly(1, 2, 2, 2);
            assertThat(held(traces.of(Preferences.of(1, 2), 1))).containsExactly(1, 1, 1, 1);
            assertThat(held(traces.of(Preferences.of(4, 2), 15))).containsExactly(4, 4, 4, 2);
        }

        @Test
        void withoutANumberThePathEndsWherePapersAlikePart() {
            PaperTraces traces = PaperTraces.of(count);

            PaperTrace either = traces.of(Preferences.of(1, 2));
            assertThat(either.partsAt()).isEqualTo(2);
            assertThat(held(traces.of(Preferences.of(1)))).containsExactly(1, 1, 1, 1);
            assertThat(held(traces.of(Preferences.of(4, 3)))).containsExactly(4, 4, 4, 3);
            // B came to the quota by a paper of D
            assertThat(traces.of(Preferences.of(4, 2)).partsAt()).isEqualTo(4);
        }

        @Test
        void theCheckAgrees() {
            assertThat(Audit.check(count, election, cutoff(2).description()).isGood())
                    .isTrue();
        }

        @Test
        void aPaperOfAnotherNumberIsNoticed() {
            String json = JsonRecord.of(count).toString();
            String forged = json.replace("\"4,12,22\"", "\"1,4,12\"");

            assertThat(forged).isNotEqualTo(json);
            assertThat(Audit.check(JsonRecord.read(forged), election, cutoff(2).description())
                            .findings())
                    .extracting(finding -> finding.subject())
                    .containsExactly("$.stages[1].digest", "papersInTurn of A, numbers");
        }

        @Test
        void theRecordComesBackFromJson() {
            assertThat(JsonRecord.parse(JsonRecord.of(count).toString())).isEqualTo(count);
        }

        @Test
        void sheetAndAccountSayWhichPapersGo() {
            assertThat(ResultSheet.of(count, 200).toString())
                    .contains("3 papers of A at intervals of 3 (13 / 5), numbered 4,12,22, to B")
                    .contains("fewer than 2 votes at the first exclusion");
            assertThat(Explanation.of(count, election.candidate(1)).toString())
                    .contains("3 papers, looked at in intervals of 3 (13 / 5 to the nearest whole number), go to B. 2");
            assertThat(Explanation.of(count, election.candidate(5)).toString())
                    .contains("is excluded, with fewer votes than the 2 asked of whoever stays after the first"
                            + " exclusion");
        }

        @Test
        void theSlackOfTheFirstExclusionIsThatOfTheCutoff() {
            assertThat(Slack.of(count))
                    .extracting(Slack::toString)
                    .contains("stage 2: exclusion below the threshold of E by 1 vote fewer than are asked");
        }

        @Test
        void papersInAnOrderAreNotReduced() {
            assertThatThrownBy(() -> Reduction.of(election, count))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(
                            "in the numeric order of reduced lists other papers would be looked at first");
        }

        private static List<Integer> held(PaperTrace trace) {
            return trace.steps().stream()
                    .map(step -> step.held().keySet().stream().findFirst().orElse(0))
                    .toList();
        }
    }

    @Nested
    class Surpluses {

        /** 4 / 2 = 2 with 4 papers: the 2nd, 4th, 3rd and 1st; B and C lack one each. */
        @Test
        void whoComesToTheQuotaReceivesNoMoreInTheSameTransfer() {
            CountRecord count = count(0, election(4, 3, "6*1 2 3 4", "2", "2", "2", "3", "3", "4"));

            assertThat(CambridgeTables.lines(count))
                    .containsExactly(
                            "first -\t4\t6 3 2 1\t0\t1",
                            "surplus 1\t4\t4 4 3 1\t0\t2",
                            "eliminate 4\t4\t4 4 3 0\t1\t3",
                            "1,2,3");
        }

        /** Four of six go nowhere: two leave, and of the others as many are set aside as are missing. */
        @Test
        void papersThatAreTooFewAreMadeUpByOthers() {
            CountRecord count = count(0, election(3, 2, "1", "1", "1 2", "1", "1", "1", "1", "2", "3"));

            assertThat(CambridgeTables.lines(count).subList(0, 2))
                    .containsExactly("first -\t4\t7 1 1\t0\t1", "surplus 1\t4\t4 2 1\t2\t-");
            assertThat(sources(count.stages().get(1)))
                    .containsExactly("A to Receiver[candidate=B]: 3", "A to NON_TRANSFERABLE: 2,4");
        }

        @Test
        void equalSurplusesGoByLot() {
            Election election = election(4, 2, "5*1 3", "5*2 4", "3");

            assertThatThrownBy(() -> Stv.count(election(4, 3, "5*1 3", "5*2 4", "3", "4"), cutoff(0)))
                    .isInstanceOf(LotNeededException.class);
            // both seats are filled at once, and no surplus moves
            assertThat(Stv.count(election, cutoff(0)).stages()).hasSize(1);
        }
    }

    @Nested
    class Papers {

        @Test
        void mustLieInAnOrder() {
            Election election = Election.builder("Test", 1)
                    .candidates("A", "B", "C")
                    .papers(3, "A", "B")
                    .papers(2, "B")
                    .papers(2, "C", "B")
                    .build();

            assertThatThrownBy(() -> Stv.count(election, Cambridge.ruleBook()))
                    .isInstanceOf(PaperOrderNeededException.class)
                    .hasMessage("papers must lie in an order, by which clause 9(d) moves them one after the other, but"
                            + " the election has none: neither that of a file nor one drawn from a seed");
        }

        /** A gap is closed up, and two at one rank invalidate these marks only; of such marks alone no paper is valid. */
        @Test
        void marksThatAreNotClearArePassedOver() {
            Election election = election(3, 1, "- 1 2", "1=2 3", "1=2", "3", "2 1=3", "3");

            CountRecord count = count(0, election);

            assertThat(CambridgeTables.lines(count).get(0)).isEqualTo("first -\t3\t1 1 3\t0\t3");
            assertThat(Audit.check(count, election, cutoff(0).description()).isGood())
                    .isTrue();
        }
    }

    @Nested
    class Exclusions {

        @Test
        void theCutoffIsAskedOnce() {
            CountRecord count =
                    count(2, election(4, 1, "1", "1", "1", "2", "2", "2", "2", "3 4", "3 4", "4", "4", "4"));

            // nobody has fewer than 2 at first; C goes alone, and later the lowest alone
            assertThat(CambridgeTables.lines(count))
                    .containsExactly(
                            "first -\t7\t3 4 2 3\t0\t-",
                            "eliminate 3\t7\t3 4 0 5\t0\t-",
                            "eliminate 1\t7\t0 4 0 5\t3\t-",
                            "eliminate 2\t7\t0 0 0 5\t7\t4",
                            "4");
        }

        /** One place and three without a paper below the one who has all: nobody else is needed. */
        @Test
        void whoRemainsIsElectedWithoutPapers() {
            CountRecord count = count(50, election(3, 2, "1", "1", "1"));

            assertThat(CambridgeTables.lines(count))
                    .containsExactly(
                            "first -\t2\t3 0 0\t0\t1",
                            "surplus 1\t2\t2 0 0\t1\t-",
                            "eliminate 2\t2\t2 0 0\t1\t3",
                            "1,3");
        }

        @Test
        void moreSeatsThanCandidatesElectAll() {
            CountRecord count = count(50, election(2, 3, "1 2", "1"));

            assertThat(CambridgeTables.lines(count)).containsExactly("first -\t1\t2 0\t0\t1,2", "1,2");
        }
    }

    /** A leaves, who holds 8 papers: AB AC A AB AD AB A ACD; B is elected and passed over. */
    @Nested
    class Vacancies {

        private final Election election = election(5, 2, EXAMPLE);
        private final Vacancy vacancy = new Vacancy(election, count(2, election), election.candidate(1));

        /** Three papers show a preference for C or D, and C has two of them. */
        @Test
        void moreThanHalfOfThePapersThatShowAPreferenceElect() {
            CountRecord record = vacancy.countback(Cambridge.vacancy(), Lots.none(), List.of(3, 4))
                    .record();

            assertThat(record.input().papersCast()).isEqualTo(8);
            assertThat(CambridgeTables.lines(record)).containsExactly("first -\t2\t0 0 2 1 0\t0\t3", "3");
        }

        @Test
        void theCheckAgreesOnThePapersThatStoodWithTheMember() {
            CountRecord record = vacancy.countback(Cambridge.vacancy(), Lots.none(), List.of(3, 4))
                    .record();
            Election held = election(5, 1, "1 2", "1 3", "1", "1 2", "1 4", "1 2", "1", "1 3 4")
                    .withWithdrawn(List.of(1, 2, 5));

            Election fromNoFile = new Election(held.title(), 1, held.candidates(), held.ballots(), List.of());

            assertThat(Audit.check(record, fromNoFile, Cambridge.vacancy().description())
                            .findings())
                    .isEmpty();
        }

        /** 2, 2 and 1 of five: the lowest goes, and its paper makes three of five. */
        @Test
        void elseTheLowestIsExcluded() {
            Election papers = election(4, 1, "1 3", "1 3", "2", "2", "3 1", "4").withWithdrawn(List.of(4));

            assertThat(CambridgeTables.lines(Stv.count(papers, Cambridge.vacancy(), Lots.order(List.of(1, 2, 3, 4)))))
                    .containsExactly("first -\t3\t2 2 1 0\t0\t-", "eliminate 3\t3\t3 2 0 0\t0\t1", "1");
        }
    }

    @Nested
    class Options {

        @Test
        void theUsualCutoffIsThatOfTheSignaturesForANomination() {
            assertThat(RuleBooks.of("cambridge").description().options()).isEqualTo(Map.of("batchCutoff", "50"));
            assertThat(RuleBooks.of("cambridge").description().leastVotesToStay())
                    .isEqualTo(50);
            assertThat(cutoff(2).description().leastVotesToStay()).isEqualTo(2);
        }

        @Test
        void aCutoffIsAWholeNumber() {
            assertThatThrownBy(() -> RuleBooks.of("cambridge", Map.of("batchCutoff", "2.5")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("batchCutoff must be a whole number from 0 to 999999999, but was \"2.5\"");
        }
    }

    /**
     * City council, 7 November 2023, as officially declared; the ballots are not here.
     *
     * <p>Source: official count of the City of Cambridge as quoted by a public blog (montopedia): 23,339 valid papers.
     */
    @Nested
    class CityCouncil2023 {

        @Test
        void theQuotaIsTheOfficialOne() {
            Election election = election(10, 9, "23339*1");

            assertThat(count(50, election).stages().get(0).quota()).hasToString("2334");
        }

        /**
         * The first counts of the nine, the other 6,493 papers on three more. Officially one was elected on the first
         * count, 1,019 above the quota, and one on the second, who lacked 84; here the papers of the first name nobody
         * else, and the rest of the surplus ends with it.
         */
        @Test
        void theFirstTwoCountsElectTheSameTwo() {
            Election election = election(
                    12,
                    9,
                    "3353*1 2",
                    "2250*2",
                    "2064*3",
                    "2156*4",
                    "1987*5",
                    "1486*6",
                    "1450*7",
                    "1168*8",
                    "932*9",
                    "2164*10",
                    "2164*11",
                    "2165*12");

            assertThat(CambridgeTables.lines(count(50, election)).subList(0, 2))
                    .containsExactly(
                            "first -\t2334\t3353 2250 2064 2156 1987 1486 1450 1168 932 2164 2164 2165\t0\t1",
                            "surplus 1\t2334\t2334 2334 2064 2156 1987 1486 1450 1168 932 2164 2164 2165\t935\t2");
        }
    }
}
