package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.compare.Comparison;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.RecordSchema;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;

/**
 * The rules of the Senate on counts worked by hand: three examples that Conway and Teague published of the three ways
 * of counting, and some for single subsections of section 273.
 */
class AustralianSenateTest {

    /** 240 papers for 3 seats: quota 61. */
    private static final Election SIMPLE =
            election(3, "C1 C2 A1 A2 P1", "110: C1 C2 A1 A2; 100: A1 A2 P1 C1 C2; 10: A1 P1 A2; 10: P1 A1 A2; 10: P1");

    /** 2,835 papers for 6 seats: quota 406. */
    private static final Election IN_A_GROUP = election(
            6,
            "L1 L2 L3 L4 L5 W1 W2 W3 W4 W5 W6 W7",
            "2: L1 L2 W1 W3; 3: L2; 4: L3 L2 W1 W3; 6: L4 W1 W2; 1: L5 W4; 2: L5 W5; 3: L5 W6; 4: L5 W7; 10: L5;"
                    + "400: W7; 400: W6; 400: W5; 400: W4; 400: W3; 388: W2; 6: W2 W4; 4: W2 W5; 2: W2 W6; 400: W1");

    /** 897 papers for 2 seats: quota 300. */
    private static final Election ROUNDED = election(
            2, "L1 L2 L3 W1 W2 Q", "3: L3; 2: L2; 1: L1; 245: W1; 246: W2; 3: Q L3 W1; 3: Q L2 W1; 3: Q L1 W1; 391: Q");

    private static CountRecord count(Election election, RuleBook book, Integer... lots) {
        CountRecord count = Stv.count(election, book, Lots.order(List.of(lots)));
        AuditReport report = Audit.check(count, election);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
        return count;
    }

    /** Asked for by the second name, the record states the first, with the second beside it; that of 2019 has one. */
    @Test
    void statesAllNamesInTheRecord() {
        CountRecord count = count(SIMPLE, RuleBooks.of("au-aec-2016"), 5, 4, 3, 2, 1);
        String json = JsonRecord.of(count).toString();

        assertThat(count.rule().id()).isEqualTo("au-senate-law-2021");
        assertThat(json).contains("\"names\": [\"au-aec-2016\"]");
        RecordSchema.assertValid(json);
        assertThat(JsonRecord.parse(json)).isEqualTo(count);
        assertThat(JsonRecord.of(count(SIMPLE, AustralianSenate.asCounted2019(), 5, 4, 3, 2, 1))
                        .toString())
                .doesNotContain("\"names\"");
    }

    private static List<String> elected(CountRecord count) {
        return count.elected().stream()
                .map(elected -> elected.candidate().name())
                .toList();
    }

    /** As the Act has it, for a count by hand; by computer step 4 is left out by section 273A. */
    @Test
    void citesTheSubsectionOfEveryPart() {
        assertThat(CountSheet.clauses(AustralianSenate.law2021ByHand().description()))
                .containsExactly(
                        "constraints.ties.clause=constraints, inferred",
                        "credit.clause=273(9)(b), 273(13AA)(b)(ii)",
                        "election.clause=273(8), 273(10), 273(14)",
                        "election.ties.clause=273(20)",
                        "ending.1.clause=273(9), 273(32)",
                        "papers.clause=268A(2), 269(1A), inferred",
                        "quota.clause=273(8)",
                        "step.1.clause=273(21), 273(23)",
                        "step.1.ties.clause=273(22), inferred",
                        "step.1.value.clause=273(9)(a), 273(12)",
                        "step.2.clause=273(17), inferred",
                        "step.2.ties.clause=273(17)",
                        "step.3.clause=273(18), inferred",
                        "step.3.ties.clause=273(20)",
                        "step.4.clause=273(13A), 273(13B), inferred",
                        "step.4.deferral.clause=273(13C)",
                        "step.4.ties.clause=273(29), 273(31A)",
                        "step.5.clause=273(13), 273(13AA), 273(15)",
                        "step.5.ties.clause=273(29), 273(31A)");
        assertThat(CountSheet.clauses(AustralianSenate.lawBefore2021().description()))
                .contains("step.4.ties.clause=273(31)", "step.5.ties.clause=273(31)");
        assertThat(CountSheet.clauses(AustralianSenate.law2021().description()))
                .contains("step.4.clause=273(13), 273(13AA), 273(15)");
        assertThat(CountSheet.clauses(AustralianSenate.asCounted2019().description()))
                .contains("step.4.abandoned.clause=practice of 2019, inferred", "step.4.ties.clause=273(31), inferred");
    }

    /**
     * C1 and A1 have 110 each: the lot puts A1 first. Its surplus of 49 at 49/110: 100 papers are 44 to A2, 10 are 4 to
     * P1, 1 is lost. C1's: 110 papers are 49 to C2. P1's 20 own papers: 10 to A2, 10 exhausted; the 10 at 49/110 are 4
     * to A2, as they were. A2 58, C2 49: the last two.
     */
    @Test
    void transfersEverySurplusAtOneValueAndInWholeVotes() {
        assertThat(CountSheet.of(count(SIMPLE, AustralianSenate.law2021(), 3, 1, 2, 4, 5)))
                .isEqualTo("""
                        1 First preferences; quota 61, vacancies 1
                          C1 110 elected, C2 0, A1 110 elected, A2 0, P1 20; non-transferable 0, loss 0
                          elect A1 C1: quota, 273(8), 273(10), 273(14) [C1 A1 lotOrder 0 -> A1]
                          defer C1: quota, 273(21), 273(23) [C1 A1 earlierElection 1 -> A1]
                        2 Surplus of A1; quota 61, vacancies 1
                          C1 110 elected, C2 0, A1 61 elected, A2 44, P1 24; non-transferable 0, loss 1
                        3 Surplus of C1; quota 61, vacancies 1
                          C1 61 elected, C2 49, A1 61 elected, A2 44, P1 24; non-transferable 0, loss 1
                          exclude P1: lowest, 273(13), 273(13AA), 273(15)
                        4.1 Exclusion of P1; quota 61, vacancies 1
                          C1 61 elected, C2 49, A1 61 elected, A2 54, P1 4 excluded; non-transferable 10, loss 1
                        4.2 Exclusion of P1; quota 61, vacancies 0
                          C1 61 elected, C2 49 excluded, A1 61 elected, A2 58 elected, P1 0 excluded;\
                         non-transferable 10, loss 1
                          elect A2: uncatchable, 273(17), inferred
                          exclude C2: countComplete, 273(17), inferred
                          stop: countComplete, 273(17), inferred
                        """);
    }

    /**
     * L1 and L2 go together: 2 papers to W1, 3 exhausted; then L3 makes W1 406, L4 W2 406, L5 adds 1 to 4 to W4 to W7,
     * and W3, with 400, goes with nobody next.
     */
    @Test
    void excludesSeveralTogetherWhereTheirVotesComeToTooLittle() {
        CountRecord count = count(IN_A_GROUP, AustralianSenate.law2021ByHand());

        assertThat(count.stages().stream().map(stage -> stage.action().title()))
                .containsExactly(
                        "First preferences",
                        "Exclusion of L1 + L2",
                        "Exclusion of L3",
                        "Exclusion of L4",
                        "Exclusion of L5",
                        "Exclusion of W3");
        assertThat(elected(count)).containsExactly("W1", "W2", "W7", "W6", "W5", "W4");
        assertThat(count.stages().get(5).nonTransferable()).hasToString("413");
    }

    /** W7 and W6 have 407 and 406 when W2 has gone; W4's surplus of 1 is 1/407. */
    @Test
    void excludesOneByOneByComputer() {
        CountRecord count = count(IN_A_GROUP, AustralianSenate.law2021());

        assertThat(count.stages().stream().map(stage -> stage.action().title()))
                .containsExactly(
                        "First preferences",
                        "Exclusion of L1",
                        "Exclusion of L3",
                        "Exclusion of L4",
                        "Exclusion of L2",
                        "Exclusion of L5",
                        "Exclusion of W2",
                        "Surplus of W4");
        assertThat(elected(count)).containsExactly("W1", "W3", "W4", "W5", "W6", "W7");
        assertThat(count.stages().get(7).nonTransferable()).hasToString("402");
    }

    /** W2 is named as the lowest, but the other four fill the places: his papers stay. */
    @Test
    void abandonsAnExclusionAsIn2019() {
        CountRecord count = count(IN_A_GROUP, AustralianSenate.asCounted2019());

        assertThat(elected(count)).containsExactly("W1", "W3", "W7", "W6", "W5", "W4");
        assertThat(CountSheet.of(count)).endsWith("""
                        7 Exclusion of W2; quota 406, vacancies 0
                          L1 0 excluded, L2 0 excluded, L3 0 excluded, L4 0 excluded, L5 0 excluded, W1 406 elected,\
                         W2 400 excluded, W3 406 elected, W4 401 elected, W5 402 elected, W6 403 elected, W7 404\
                         elected; non-transferable 13, loss 0
                          elect W7 W6 W5 W4: lastRemaining, 273(18), inferred
                          stop: countComplete, 273(18), inferred
                        """);
    }

    /** By the law W2's papers elect W4 and W5; as counted in 2019 they stay, and the comparison says so. */
    @Test
    void namesTheAbandonedExclusionBesideTheLaw() {
        CountRecord law = count(IN_A_GROUP, AustralianSenate.law2021(), 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        CountRecord counted = count(IN_A_GROUP, AustralianSenate.asCounted2019());

        assertThat(new Comparison(law, counted)).hasToString("""
                        They part at decision 9; all before are the same.
                        au-senate-law-2021, stage 7: elects W4, W5 (clause 273(8), 273(10), 273(14))
                        au-aec-2019, stage 7: elects W7, W6, W5, W4 (clause 273(18), inferred)
                          Quota: 406 and 406
                          W4: 407 and 401
                          W5: 406 and 402
                          W6: 405 and 403
                          W7: 404 and 404
                        au-aec-2019, stage 7: abandons the exclusion of W2, and no paper moves (clause practice of\
                         2019, inferred)
                        No seat changes: both elect the same candidates.
                        """);
        assertThat(new Comparison(law, law).toString()).doesNotContain("abandons");
    }

    /** Pooled, the 9 papers at 1/4 are 2 votes to W1 and elect him; one by one each 3 are none. */
    @Test
    void poolsThePapersOfThoseWhoGoTogether() {
        assertThat(elected(count(ROUNDED, AustralianSenate.lawBefore2021()))).containsExactly("Q", "W1");
        assertThat(elected(count(ROUNDED, AustralianSenate.law2021ByHand()))).containsExactly("Q", "W1");
        assertThat(elected(count(ROUNDED, AustralianSenate.law2021()))).containsExactly("Q", "W2");
    }

    /**
     * A, B and C come to 15 each: before they had 14, 15 and 14, and at the first count 13, 14 and 14. The rules of
     * 2021 go back count by count: A and C had 14, and of these A had 13 at the first, so A goes. By the older ones all
     * three must differ at one count, and none is such: the lot.
     */
    @Test
    void settlesATieOfThreeCountByCountSince2021() {
        Election election =
                election(2, "A B C D E F G", "13: A; 14: B; 14: C; 30: D; 1: E A; 1: E B; 1: F A; 1: F C; 1: F; 20: G");

        CountRecord since = count(election, AustralianSenate.law2021(), 1, 2, 3, 4, 5, 6, 7);
        CountRecord before = count(election, AustralianSenate.asCounted2019(), 1, 2, 3, 4, 5, 6, 7);

        assertThat(CountSheet.decisions(since.stages().get(2).decisions()))
                .containsExactly("exclude A: lowest, 273(13), 273(13AA), 273(15)"
                        + " [A B C backward 2 -> A] [A C backward 1 -> A]");
        assertThat(CountSheet.decisions(before.stages().get(2).decisions()))
                .containsExactly("exclude C: lowest, 273(13), 273(13AA), 273(15) [A B C lotOrder 0 -> C]");
    }

    /**
     * 19 papers for 3 seats: quota 5. A's surplus of 5 by 10 papers is a half each. Of the 2.5 votes that the 5 papers
     * for B are worth 2 are credited, so each has 2/5 there, and 1/10 is lost with it; the 3 for Z are worth 1.5, and
     * each has 1/3 of the one vote credited. The one for Y has nothing there.
     */
    @Test
    void tracesAPaperByItsShareOfWhatWasCreditedTogether() {
        Election halves =
                election(3, "A B X Y Z", "5: A B Z; 1: A X Z; 1: A Y X Z; 3: A Z B; 3: B Z; 2: X; 1: Y X; 3: Z B");
        PaperTraces traces = PaperTraces.of(count(halves, AustralianSenate.law2021()));

        assertThat(traces.reading())
                .contains("Votes are credited for papers together; each paper has an equal share of what was credited"
                        + " for those it came with.");
        assertThat(second(traces, 1, 2, 5)).isEqualTo("{1=0.5, 2=0.4} 0 0.1");
        assertThat(second(traces, 1, 5, 2)).isEqualTo("{1=0.5, 5=1/3} 0 1/6");
        assertThat(second(traces, 1, 4, 3, 5)).isEqualTo("{1=0.5} 0 0.5");
    }

    private static String second(PaperTraces traces, int... marks) {
        PaperTrace.Step step = traces.of(Preferences.of(marks)).steps().get(1);
        return step.held() + " " + step.nonTransferable() + " " + step.lost();
    }

    @Test
    void asksForTheLotsOneByOne() {
        Election equals = election(3, "A B C D", "9: A C; 9: B D; 4: C; 4: D");
        RuleBook book = AustralianSenate.law2021();
        Lots first = Lots.none().with(Answer.parse("1:order-of-election:1,2:2"));

        assertThatThrownBy(() -> Stv.count(equals, book, Lots.none()))
                .isInstanceOf(LotNeededException.class)
                .hasMessageStartingWith("tie for the order of election at stage 1 between \"A\" and \"B\"");
        assertThatThrownBy(() -> Stv.count(equals, book, first))
                .isInstanceOf(LotNeededException.class)
                .hasMessageStartingWith("tie for the last place at stage 3 between \"C\" and \"D\"");
    }

    @Test
    void countsAgainByTheLotsOfARecord() {
        Election equals = election(3, "A B C D", "9: A C; 9: B D; 4: C; 4: D");
        CountRecord count = count(equals, AustralianSenate.law2021(), 2, 1, 4, 3);
        Lots recorded = Lots.none();
        for (Answer answer : Answer.ofAllLots(count)) {
            recorded = recorded.with(answer);
        }

        assertThat(Stv.count(equals, AustralianSenate.law2021(), recorded).elected())
                .isEqualTo(count.elected());
    }
}
