package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.ballot.Group;
import org.scrutineer.books.BlockVote;
import org.scrutineer.books.Ers76;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.books.WigmPrf;
import org.scrutineer.constraint.ConstraintsNotKnownException;
import org.scrutineer.constraint.ConstraintsNotMetException;
import org.scrutineer.explain.Explanation;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Status;
import org.scrutineer.report.ResultSheet;
import org.scrutineer.rules.RuleBook;

class ConstrainedCountsTest {

    /** A category of groups given as {@code name min max: members by name}. */
    private static Election constrained(ElectionBuilder builder, String category, String... groups) {
        Election election = builder.build();
        List<Group> all =
                Arrays.stream(groups).map(line -> group(election, line)).toList();
        return election.withCategories(
                Stream.concat(election.categories().stream(), Stream.of(new Category(category, all)))
                        .toList());
    }

    private static Group group(Election election, String line) {
        List<String> words = List.of(line.split("[ :]+"));
        return new Group(
                words.get(0),
                Integer.parseInt(words.get(1)),
                Integer.parseInt(words.get(2)),
                words.subList(3, words.size()).stream()
                        .map(name -> number(election, name))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static int number(Election election, String name) {
        return election.candidates().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<String> decisions(Stage stage) {
        return stage.decisions().stream().map(ConstrainedCountsTest::words).toList();
    }

    private static String words(Decision decision) {
        String names = decision.candidates().stream().map(Candidate::name).collect(Collectors.joining(" "));
        return decision.type().term() + " " + names + ", " + decision.reason().term() + ", " + decision.clause();
    }

    private static List<String> elected(CountRecord count) {
        return count.elected().stream()
                .map(Elected::candidate)
                .map(Candidate::name)
                .toList();
    }

    /**
     * Nine places, at least four women; five men have the quota of 10. Worked by hand in {@code counts/constraints}.
     */
    private static final GoldenCount LABOUR = GoldenCounts.of("constraints/labour-women", "ers97");

    private static final String FOUR_WOMEN =
            "Gender: Women at least 4 (0 elected, 5 continuing); places 9 (5 filled, 8 continuing)";

    @Test
    void saysWhichBoundsDoomWithTheirArithmetic() {
        CountRecord count = Stv.count(LABOUR.election(), Ers97.ruleBook());

        assertThat(decisions(count.stages().get(0)))
                .endsWith(
                        "elect M5, quota, 5.1.7",
                        "doom M6 M7 M8, doomed, " + FOUR_WOMEN,
                        "exclude M6 M7 M8, doomed, constraints");
        assertThat(elected(count)).containsExactly("M1", "M2", "M3", "M4", "M5", "W2", "W5", "W1", "W4");
    }

    @Test
    void wouldElectAnotherManWithoutTheMinimum() {
        Election free = LABOUR.election().withCategories(List.of());

        assertThat(elected(Stv.count(free, Ers97.ruleBook()))).contains("M6");
    }

    @Test
    void guardsFromTheStartWhomEveryResultNeeds() {
        GoldenCount hill = GoldenCounts.of("constraints/women-and-black-members", "scottish-local");

        CountRecord count = Stv.count(hill.election(), ScottishLocal.ruleBook());

        assertThat(decisions(count.stages().get(0)))
                .startsWith("guard Black woman, guarded, Sex: Women at least 2 (0 elected, 3 continuing);"
                        + " Race: Black at least 2 (0 elected, 3 continuing); places 3 (0 filled, 5 continuing)");
        assertThat(count.stages().get(0).tallies().get(4).status()).isEqualTo(Status.GUARDED);
        assertThat(elected(count)).containsExactly("Black man 1", "White woman 1", "Black woman");
    }

    @Test
    void areToldOnTheSheetAndToTheCandidate() {
        CountRecord count = Stv.count(LABOUR.election(), Ers97.ruleBook());

        assertThat(ResultSheet.of(count, 300).toString())
                .contains("Constraints     Gender: Women 4 to 5 of 5, Men 0 to 8 of 8")
                .contains("Doomed: M6, M7 and M8 - cannot be elected if the constraints are to be met [" + FOUR_WOMEN
                        + "].")
                .contains(
                        "Excluded: M6, M7 and M8 - cannot be elected if the constraints are to be met [constraints].");
        assertThat(Explanation.of(count, count.candidates().get(6)).toString())
                .contains("M7, with 8.00 votes, can no longer be elected. No result that meets the constraints has M7"
                        + " elected: clause " + FOUR_WOMEN + ".")
                .contains("M7, with 8.00 votes, is excluded, since the constraints let M7 no longer be elected");
    }

    @Test
    void standInTheJsonRecord() {
        CountRecord count = Stv.count(LABOUR.election(), Ers97.ruleBook());

        String json = JsonRecord.of(count).toCanonicalString();

        assertThat(json)
                .contains("{\"groups\":{\"Gender\":\"Women\"},\"id\":9,\"name\":\"W1\",\"standing\":\"standing\"}")
                .contains(
                        "\"constraint.1.category\":\"Gender\",\"constraint.1.group\":\"Women\",\"constraint.1.max\":\"9\","
                                + "\"constraint.1.min\":\"4\"")
                .contains("\"clause\":\"" + FOUR_WOMEN + "\",\"reason\":\"doomed\",\"type\":\"doom\"");
        assertThat(JsonRecord.parse(json)).isEqualTo(count);
    }

    private static ElectionBuilder twoEqualsOverTheQuota() {
        return Election.builder("", 2)
                .candidates("A", "B", "C", "D")
                .papers(12, "A", "C")
                .papers(12, "B", "C")
                .papers(4, "C")
                .papers(2, "D");
    }

    private static final String[] ONE_OF_THE_NORTH = {"North 0 1: A B", "South 0 2: C D"};

    @Test
    void needALotWhereOneOfTwoEqualsMayBeElected() {
        Election election = constrained(twoEqualsOverTheQuota(), "Branch", ONE_OF_THE_NORTH);

        assertThatThrownBy(() -> Stv.count(election, ScottishLocal.ruleBook()))
                .isInstanceOf(LotNeededException.class)
                .hasMessage("tie for election at stage 1 between \"A\" and \"B\" needs a lot, and none was supplied");
        assertThatThrownBy(() -> Stv.count(election, MeekPrf.ruleBook()))
                .isInstanceOf(LotNeededException.class)
                .hasMessage("tie for election at stage 1 between \"A\" and \"B\" needs a lot, and none was supplied");
    }

    @Test
    void electTheOneWhomTheLotFallsOnFirst() {
        Election election = constrained(twoEqualsOverTheQuota(), "Branch", ONE_OF_THE_NORTH);
        Lots lots = Lots.order(List.of(2, 1, 3, 4));

        assertThat(elected(Stv.count(election, ScottishLocal.ruleBook(), lots))).containsExactly("B", "C");
        assertThat(elected(Stv.count(election, WigmPrf.ruleBook(), lots))).containsExactly("B", "C");
        assertThat(elected(Stv.count(election, MeekPrf.ruleBook(), lots))).containsExactly("B", "C");
    }

    @Test
    void waitForALotWhenTheyAreAdvancedStageByStage() {
        Election election = constrained(twoEqualsOverTheQuota(), "Branch", ONE_OF_THE_NORTH);

        CountInProgress begun = Stv.begin(election, ScottishLocal.ruleBook(), Lots.none());
        CountInProgress answered = begun.answer(election.candidate(2));

        assertThat(begun.question().orElseThrow().stage()).isEqualTo(1);
        assertThat(elected(answered.advance().advance().record())).containsExactly("B", "C");
    }

    @Test
    void needNoLotWhereBothEqualsMayBeElected() {
        Election election = constrained(twoEqualsOverTheQuota(), "Branch", "North 0 2: A B", "South 0 2: C D");

        assertThat(elected(Stv.count(election, ScottishLocal.ruleBook()))).containsExactly("A", "B");
    }

    /** Quota 15 / 3 + 1 = 6. A is elected; C, who is 1 below B, must be too. */
    @ParameterizedTest
    @ValueSource(strings = {"ireland-dail", "ireland-european", "ireland-local"})
    void keepTheLowestFromBeingLeftOutWhereTheLastPlaceIsGuarded(String id) {
        ElectionBuilder papers = Election.builder("", 2)
                .candidates("A", "B", "C")
                .papers(6, "A")
                .papers(5, "B")
                .papers(4, "C");
        RuleBook book = RuleBooks.byId(id);
        Election election = Elections.orderedFor(book, constrained(papers, "Branch", "North 0 2: A B", "South 1 1: C"));

        CountRecord count = Stv.count(election, book);

        assertThat(elected(count)).containsExactly("A", "C");
        assertThat(Audit.check(count, election)).matches(AuditReport::isGood);
    }

    /**
     * Quota 16 / 4 = 4. E is doomed and leaves with six papers that name nobody else, so that the active vote is 10. A
     * has the quota with E's last paper, and dooms D. B and C have 2 of the active 6, which is enough for two
     * vacancies; with D they would be three for two places, and none of them elected.
     */
    @Test
    void electThoseOfEqualVotesWhomADoomedEqualWouldKeepOut() {
        ElectionBuilder papers = Election.builder("", 3)
                .candidates("A", "B", "C", "D", "E")
                .papers(3, "A")
                .papers(2, "B")
                .papers(2, "C")
                .papers(2, "D")
                .papers(6, "E")
                .papers(1, "E", "A");
        Election election = constrained(papers, "Branch", "North 0 1: A D", "South 0 3: B C", "West 0 0: E");

        CountRecord count = Stv.count(election, Ers76.ruleBook());

        assertThat(count.stages()).hasSize(2);
        assertThat(decisions(count.stages().get(1)))
                .containsExactly(
                        "elect A, quota, 5.4.9",
                        "doom D, doomed, Branch: North at most 1 (1 elected, 1 continuing)",
                        "elect B, uncatchable, 5.4.9",
                        "elect C, uncatchable, 5.4.9",
                        "exclude D, countComplete, 5.5.2",
                        "stop , countComplete, 5.5.2");
        assertThat(Audit.check(count, election)).matches(AuditReport::isGood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ers97",
                "ers76",
                "church-of-england",
                "northern-ireland",
                "ireland-seanad",
                "scottish-local",
                "scottish-local-2011",
                "wigm-prf",
                "wigm-prf-batch",
                "meek-prf",
                "meek-1987",
                "meek-2006",
                "meek-nz",
                "meek-nz-calculator",
                "meek-exact",
                "warren"
            })
    void areRefusedBeforeTheCountIfNoResultMeetsThem(String book) {
        Election election = constrained(twoEqualsOverTheQuota(), "Branch", "North 1 2: A B", "South 2 2: C D");

        assertThatThrownBy(() -> Stv.count(election, RuleBooks.byId(book)))
                .isInstanceOf(ConstraintsNotMetException.class)
                .hasMessage("some set of candidates must meet the constraints, but none does: Branch: North at least 1"
                        + " (0 elected, 2 continuing); Branch: South at least 2 (0 elected, 2 continuing);"
                        + " places 2 (0 filled, 4 continuing)");
    }

    @Test
    void areRefusedWhereWithdrawalsLeaveTooFew() {
        Election election = constrained(twoEqualsOverTheQuota(), "Branch", "North 0 2: A B", "South 1 2: C D")
                .withWithdrawn(List.of(3, 4));

        assertThatThrownBy(() -> Stv.count(election, Ers97.ruleBook()))
                .isInstanceOf(ConstraintsNotMetException.class)
                .hasMessageEndingWith("Branch: South at least 1 (0 elected, 0 continuing)");
    }

    @Test
    void areRefusedByARuleBookThatKnowsMinimaOnly() {
        Election election = constrained(twoEqualsOverTheQuota(), "Branch", ONE_OF_THE_NORTH);

        assertThatThrownBy(() -> Stv.count(election, BlockVote.ruleBook()))
                .isInstanceOf(ConstraintsNotKnownException.class)
                .hasMessage("where the most votes win, constraints must be minima, but group \"North\" of category"
                        + " \"Branch\" has the maximum 1");
    }
}
