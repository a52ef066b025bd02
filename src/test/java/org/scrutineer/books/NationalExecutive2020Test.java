package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.ballot.Group;
import org.scrutineer.compare.Slates;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;

/**
 * The election of nine members of a party's National Executive Committee in 2020, as far as it was reported: 129,549
 * valid papers, the quota 12,954.9, the first preferences of the slates, who was first and second, and the nine, of
 * whom six were women where four had to be; the last place lay between two of one slate. No papers were published.
 * These are made up so that they give all of that, and every figure was worked by hand from ERS97.
 */
class NationalExecutive2020Test {

    private static final String LABOUR_TO_WIN = "Labour to Win";
    private static final String GRASSROOTS_VOICE = "Grassroots Voice";
    private static final String[] OTHERS = {"Other 1", "Other 2", "Other 3", "Other 4", "Other 5", "Other 6"};
    private static final Election ELECTION = election();
    private static final CountRecord COUNT = Stv.count(ELECTION, Ers97.ruleBook(), Lots.none());

    private static Election election() {
        ElectionBuilder builder = Election.builder("National Executive Committee, made-up papers", 9)
                .candidate("Akehurst", LABOUR_TO_WIN)
                .candidate("Baxter", LABOUR_TO_WIN)
                .candidate("Josan", LABOUR_TO_WIN)
                .candidate("Pidcock", GRASSROOTS_VOICE)
                .candidate("Bolton", GRASSROOTS_VOICE)
                .candidate("Dar", GRASSROOTS_VOICE)
                .candidate("Jama", GRASSROOTS_VOICE)
                .candidate("Rahman", GRASSROOTS_VOICE)
                .candidate("Sixth", GRASSROOTS_VOICE)
                .candidate("Black", "Open Labour")
                .candidates(OTHERS);
        builder.papers(17_954, "Akehurst", "Josan", "Baxter", "Black")
                .papers(12_163, "Baxter")
                .papers(10_500, "Josan")
                .papers(14_954, "Pidcock", "Rahman")
                .papers(7_500, "Bolton")
                .papers(7_400, "Dar")
                .papers(7_300, "Jama")
                .papers(5_900, "Rahman")
                .papers(5_506, "Sixth")
                .papers(11_063, "Black")
                .papers(1_300, "Other 1", "Rahman")
                .papers(1_400, "Other 1", "Sixth")
                .papers(2_400, "Other 1")
                .papers(1_000, "Other 2", "Rahman")
                .papers(900, "Other 2", "Sixth")
                .papers(3_100, "Other 2")
                .papers(3_200, "Other 3", "Jama")
                .papers(1_750, "Other 3", "Sixth")
                .papers(2_400, "Other 4", "Dar")
                .papers(2_500, "Other 4", "Jama")
                .papers(1_500, "Other 5", "Bolton", "Jama")
                .papers(3_259, "Other 5", "Dar")
                .papers(590, "Other 6", "Black")
                .papers(4_010, "Other 6", "Bolton");
        Set<Integer> women = Set.of(2, 4, 5, 6, 7, 9, 10);
        Set<Integer> men = Set.of(1, 3, 8, 11, 12, 13, 14, 15, 16);
        return builder.build()
                .withCategories(List.of(
                        new Category("Gender", List.of(new Group("Women", 4, 9, women), new Group("Men", 0, 9, men)))));
    }

    @Test
    void theQuotaIsATenthOfThePapersExactly() {
        assertThat(COUNT.input().papersValid()).isEqualTo(129_549);
        assertThat(COUNT.stages().get(0).quota()).hasToString("12954.90");
    }

    @Test
    void theSlatesHaveTheFirstPreferencesReportedAndTheirShareOfThePlaces() {
        Slates slates = Slates.of(COUNT);

        assertThat(slates.all())
                .extracting(Slates.Slate::name)
                .containsExactly(LABOUR_TO_WIN, GRASSROOTS_VOICE, "Open Labour", "");
        assertThat(slates.all())
                .extracting(
                        slate -> slates.firstPreferences(slate).orElseThrow().toString())
                .containsExactly("40617", "48560", "11063", "29309");
        assertThat(slates.all()).extracting(slates::seats).containsExactly(3, 5, 1, 0);
    }

    @Test
    void theNineAreThoseOf2020() {
        assertThat(COUNT.elected())
                .extracting(elected -> elected.candidate().name() + " " + elected.stage())
                .containsExactly(
                        "Akehurst 1",
                        "Pidcock 1",
                        "Josan 2",
                        "Baxter 3",
                        "Black 6",
                        "Bolton 7",
                        "Dar 10",
                        "Jama 12",
                        "Rahman 14");
    }

    /** 4999.10 / 17954 is 0.27, and 2392.68 / 17954 is 0.13; 1999.10 / 14954 is 0.13; 1542.12 / 17954 is 0.08. */
    @Test
    void theFiguresAreThoseWorkedByHand() {
        assertThat(votes("Josan", 2)).isEqualTo("15347.58");
        assertThat(votes("Baxter", 3)).isEqualTo("14497.02");
        assertThat(votes("Rahman", 4)).isEqualTo("7844.02");
        assertThat(votes("Black", 5)).isEqualTo("12499.32");
        assertThat(COUNT.stages().get(4).nonTransferable()).hasToString("371.06");
        assertThat(votes("Black", 6)).isEqualTo("13089.32");
        assertThat(votes("Bolton", 7)).isEqualTo("13010.00");
        assertThat(votes("Jama", 9)).isEqualTo("7345.00");
        assertThat(votes("Dar", 10)).isEqualTo("13059.00");
        assertThat(votes("Jama", 12)).isEqualTo("13045.00");
        assertThat(COUNT.stages().get(13).nonTransferable()).hasToString("6119.68");
    }

    /** (129549 - 6119.68 - 8 x 12954.90) / 2 is 9895.06, which Rahman has without the quota. */
    @Test
    void theLastPlaceLiesBetweenTwoOfOneSlate() {
        Stage last = COUNT.stages().get(13);

        assertThat(COUNT.stages()).hasSize(14);
        assertThat(last.tallies().get(7).votes().toString(2)).isEqualTo("10144.02");
        assertThat(last.tallies().get(8).votes().toString(2)).isEqualTo("9556.00");
        assertThat(last.decisions().get(0).reason()).isEqualTo(Reason.UNCATCHABLE);
    }

    @Test
    void theMinimumOfWomenIsMetAndNeverBinds() {
        Set<Integer> women = ELECTION.categories().get(0).groups().get(0).members();

        assertThat(COUNT.elected().stream()
                        .map(Elected::candidate)
                        .filter(candidate -> women.contains(candidate.number())))
                .hasSize(6);
        assertThat(COUNT.stages())
                .flatExtracting(Stage::decisions)
                .noneMatch(decision -> decision.type() == DecisionType.GUARD || decision.type() == DecisionType.DOOM);
        assertThat(Stv.count(ELECTION.withCategories(List.of()), Ers97.ruleBook(), Lots.none())
                        .elected())
                .isEqualTo(COUNT.elected());
    }

    @Test
    void theCheckFindsNothing() {
        assertThat(Audit.check(COUNT, ELECTION)).isEqualTo(new AuditReport(List.of(), List.of(), List.of()));
    }

    private static String votes(String name, int stage) {
        int place = ELECTION.candidates().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
        return COUNT.stages().get(stage - 1).tallies().get(place - 1).votes().toString(2);
    }
}
