package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.rules.exclusion.Exclusions.askedAfterTheLast;
import static org.scrutineer.rules.exclusion.Exclusions.beginningAgain;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.constraint.ConstraintsNotKnownException;
import org.scrutineer.explain.Explanation;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.ReOpenNominationsRefusedException;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;

/** Wright's system, by figures worked by hand. */
class WrightTest {

    private static final RuleBook WRIGHT = Wright.ruleBook();

    private static Election tiny() {
        return Election.builder("Two of four", 2)
                .candidates("A", "B", "C", "D")
                .papers(6, "A", "B")
                .papers(3, "C")
                .papers(1, "D", "C")
                .build();
    }

    private static List<String> votes(Stage stage) {
        return stage.tallies().stream().map(tally -> tally.votes().toString()).toList();
    }

    private static List<String> named(Stage stage, DecisionType type) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == type)
                .flatMap(decision -> decision.candidates().stream())
                .map(candidate -> candidate.name())
                .toList();
    }

    private static List<String> order(CountRecord count) {
        return count.elected().stream()
                .map(elected -> elected.candidate().name() + " " + elected.stage())
                .toList();
    }

    /** Four of ten votes are the quota. A has two to spare, which go to B at a third of a vote a paper. */
    @Nested
    class Restart {

        private final CountRecord count = Stv.count(tiny(), WRIGHT);

        @Test
        void theElectedComeBackWhenSomebodyIsExcluded() {
            Stage second = count.stages().get(1);

            assertThat(votes(count.stages().get(0))).containsExactly("6", "0", "3", "1");
            assertThat(votes(second)).containsExactly("4", "2", "3", "1");
            assertThat(named(second, DecisionType.EXCLUDE)).containsExactly("D");
            assertThat(named(second, DecisionType.COME_BACK)).containsExactly("A");
        }

        @Test
        void firstPreferencesAreCountedAgainWithoutTheExcluded() {
            assertThat(count.stages()).extracting(Stage::number).containsExactly(1, 2, 3);
            assertThat(votes(count.stages().get(2))).containsExactly("6", "0", "4", "0");
            assertThat(order(count)).containsExactly("A 3", "C 3");
        }

        @Test
        void aPaperIsBackWithItsFirstPreference() {
            PaperTrace trace = PaperTraces.of(count).of(Preferences.of(1, 2));

            assertThat(trace.steps())
                    .extracting(step -> step.held().toString())
                    .containsExactly("{1=1}", "{1=2/3, 2=1/3}", "{1=1}");
        }
    }

    /** Of 31 papers 11 are the quota, so that A has a place until D is out. */
    @Nested
    class PlaceLost {

        private final CountRecord count = Stv.count(
                Election.builder("Place lost", 2)
                        .candidates("A", "B", "C", "D")
                        .papers(11, "A")
                        .papers(8, "B")
                        .papers(7, "C", "B")
                        .papers(5, "D", "C")
                        .build(),
                WRIGHT);

        @Test
        void isToldPlainly() {
            assertThat(Explanation.of(count, count.candidates().get(0)).toString())
                    .contains("Stage 1: A has 11 votes: 11 first preferences. A, with 11 votes, has the quota of 11 and"
                            + " is elected: clause winners. A, who was elected, is back in the count, which begins again"
                            + " as if nobody had been elected: clause iteration.")
                    .contains(
                            "Stage 2: The count begins again, and A has 11 votes: 11 papers that name nobody before of"
                                    + " those who are left.");
        }

        @Test
        void theExcludedAreOnlySaidToBePassedOver() {
            assertThat(Explanation.of(count, count.candidates().get(3)).toString())
                    .contains("Stage 2: D, who is excluded, is passed over on every paper.");
        }
    }

    /** Of 30 papers three name C only: 30 of 2 places need 11 votes, the 27 left then 10. */
    @Test
    void theQuotaIsOfPapersThatNameSomebodyWhoRemains() {
        CountRecord count = Stv.count(
                Election.builder("Short papers", 2)
                        .candidates("A", "B", "C", "D")
                        .papers(10, "A")
                        .papers(9, "B")
                        .papers(3, "C")
                        .papers(8, "D")
                        .build(),
                WRIGHT);

        assertThat(count.stages()).extracting(stage -> stage.quota().toString()).containsExactly("11", "10");
        assertThat(count.stages()).extracting(Stage::nonTransferablePapers).containsExactly(0L, 3L);
        assertThat(order(count)).containsExactly("A 2", "B 2");
    }

    @Test
    void noMoreCandidatesThanPlacesAreElectedAtOnce() {
        CountRecord count = Stv.count(
                Election.builder("Three of three", 3)
                        .candidates("A", "B", "C")
                        .papers(1, "C")
                        .build(),
                WRIGHT);

        assertThat(order(count)).containsExactly("C 1", "A 1", "B 1");
    }

    /** An order of lots is one of strength: its last is excluded, of equal surpluses that of its first goes. */
    @Test
    void theWeakestOfEqualsIsExcluded() {
        Election level = Election.builder("Level", 1)
                .candidates("A", "B", "C")
                .papers(2, "A")
                .papers(1, "B")
                .papers(1, "C")
                .build();

        assertThatThrownBy(() -> Stv.count(level, WRIGHT)).isInstanceOf(LotNeededException.class);
        assertThat(named(
                        Stv.count(level, WRIGHT, Lots.order(List.of(3, 2, 1)))
                                .stages()
                                .get(0),
                        DecisionType.EXCLUDE))
                .containsExactly("B");
    }

    @Test
    void whoMustStayElectedOrExcludedIsRefused() {
        Election bound = tiny().withCategories(List.of(new Category(
                "Ward", List.of(new Group("north", 1, 2, Set.of(1, 2)), new Group("south", 0, 2, Set.of(3, 4))))));
        Election open = tiny().withReOpenNominations(ReOpenNominations.excludable(4));

        assertThatThrownBy(() -> Stv.count(bound, WRIGHT))
                .isInstanceOf(ConstraintsNotKnownException.class)
                .hasMessage("an election in which the count begins again must be without constraints,"
                        + " but categories were given: 1");
        assertThatThrownBy(() -> Stv.count(open, WRIGHT))
                .isInstanceOf(ReOpenNominationsRefusedException.class)
                .hasMessage("re-open nominations must stay elected, but in rule book wright the elected come back when"
                        + " the count begins again");
    }

    @Test
    void transfersThatDoNotTakePlaceCannotBeLookedAtOnTheirWay() {
        Grouping again = beginningAgain().clause("1");

        assertThatThrownBy(() -> askedAfterTheLast(again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("papers must be transferred to be looked at on their way, but the count begins again");
    }
}
