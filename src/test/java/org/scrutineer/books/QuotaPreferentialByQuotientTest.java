package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.paper.PaperRules.equalRanksStand;
import static org.scrutineer.rules.quotient.Quotients.activePapersByPlacesLeft;
import static org.scrutineer.rules.quotient.Quotients.fromTheBeginning;
import static org.scrutineer.rules.quotient.Quotients.highestQuotient;
import static org.scrutineer.rules.quotient.Quotients.lowestQuotient;
import static org.scrutineer.rules.quotient.Quotients.papersByFractions;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.constraint.ConstraintsNotKnownException;
import org.scrutineer.explain.Explanation;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.report.Export;
import org.scrutineer.report.Formulas;
import org.scrutineer.report.ResultSheet;
import org.scrutineer.rules.UnsoundRuleBookException;

/** Woodall's examples, and what happens at their edges. */
class QuotaPreferentialByQuotientTest {

    /** Woodall's first election: 60 papers for 3 places. */
    private static Election first() {
        return Election.builder("Woodall 1", 3)
                .candidates("a", "b", "c", "d", "e")
                .papers(16, "a", "b")
                .papers(12, "b")
                .papers(12, "c")
                .papers(12, "d")
                .papers(8, "e", "b")
                .build();
    }

    private static List<String> votes(Stage stage) {
        return stage.tallies().stream().map(Tally::votes).map(Votes::toString).toList();
    }

    private static List<String> named(Stage stage, DecisionType type) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == type)
                .map(Decision::candidates)
                .flatMap(List::stream)
                .map(Candidate::name)
                .toList();
    }

    @Nested
    class Clause23To25 {

        private final CountRecord count = QuotientTables.count(first());

        @Test
        void electsTheHighestQuotientAboveTheQuota() {
            Stage stage = count.stages().get(0);

            assertThat(stage.quota()).isEqualTo(Votes.of(15));
            assertThat(votes(stage)).containsExactly("16", "12", "12", "12", "8");
            assertThat(named(stage, DecisionType.ELECT)).containsExactly("a");
        }

        @Test
        void papersBearTheFractionThatTheyElected() {
            Stage stage = count.stages().get(1);

            assertThat(stage.action()).isInstanceOfSatisfying(StageAction.Quotients.class, quotients -> {
                assertThat(quotients.of(count.candidates().get(1))).isEqualTo(Votes.of(1));
                assertThat(quotients.withNobody()).isEqualTo(Votes.ZERO);
            });
            assertThat(stage.tallies().get(1).papers()).isEqualTo(28);
            assertThat(votes(stage)).containsExactly("16", "14", "12", "12", "8");
        }

        @Test
        void beginsAgainWithoutTheExcluded() {
            Stage stage = count.stages().get(1);

            assertThat(named(stage, DecisionType.EXCLUDE)).containsExactly("e");
            assertThat(named(stage, DecisionType.COME_BACK)).containsExactly("a");
            assertThat(stage.tallies().get(0).status()).isEqualTo(Status.ELECTED);
            assertThat(votes(count.stages().get(2))).containsExactly("16", "20", "12", "12", "0");
            assertThat(count.stages().get(2).tallies().get(0).status()).isEqualTo(Status.CONTINUING);
        }

        @Test
        void aQuotientEqualToTheQuotaElectsNobody() {
            Stage stage = count.stages().get(4);

            assertThat(stage.quota()).isEqualTo(Votes.of(12));
            assertThat(votes(stage)).containsExactly("16", "20", "12", "12", "0");
            assertThat(named(stage, DecisionType.EXCLUDE)).containsExactly("c");
            assertThat(named(stage, DecisionType.ELECT)).containsExactly("d");
            assertThat(named(stage, DecisionType.COME_BACK)).isEmpty();
        }

        @Test
        void theOrderIsThatOfTheLastRun() {
            assertThat(count.elected().stream()
                            .map(elected -> elected.candidate().name() + " " + elected.stage()))
                    .containsExactly("b 3", "a 4", "d 5");
        }

        @Test
        void aTieNeedsALot() {
            assertThatThrownBy(() -> Stv.count(first(), QuotaPreferentialByQuotient.ruleBook()))
                    .isInstanceOf(LotNeededException.class)
                    .hasMessageContaining("stage 5");
        }
    }

    /** The quota falls to 665/27 and 170/7 as papers run out that helped to elect. */
    @Test
    void papersThatNameNobodyAnyMoreLowerTheQuota() {
        CountRecord count = QuotientTables.count(Election.builder("Woodall 2", 3)
                .candidates("a", "b", "c", "d", "e")
                .papers(5, "a")
                .papers(15, "a", "b", "c")
                .papers(15, "a", "c")
                .papers(10, "b")
                .papers(15, "b", "c")
                .papers(20, "c")
                .papers(15, "d")
                .papers(5, "e")
                .build());

        assertThat(count.stages().stream().map(Stage::quota).map(Votes::toString))
                .containsExactly("25", "665/27", "170/7");
        assertThat(count.elected().stream().map(elected -> elected.candidate().name()))
                .containsExactly("a", "b", "c");
    }

    @Test
    void aSheetDoesNotAddQuotientsUp() {
        String sheet = ResultSheet.of(QuotientTables.count(first())).toString();

        assertThat(sheet)
                .doesNotContain("Total")
                .contains("e                  8.000000                 8.000000     -8.000000          -\n------")
                .contains("  Back in the count: a - the count begins again [2.5b].");
    }

    @Test
    void whatCandidatesHaveIsCalledAQuotient() {
        CountRecord count = QuotientTables.count(first());

        assertThat(ResultSheet.of(count).toString())
                .contains("with a quotient of ")
                .contains(" - lowest quotient [2.5b].")
                .doesNotContain("fewest votes");
        assertThat(Explanation.of(count, count.candidates().get(4)).toString())
                .contains("e, with a quotient of 8, is excluded with the lowest quotient.")
                .doesNotContain(" votes");
    }

    @Test
    void quotientsAreNotAddedUpInASheetOfTheSociety() {
        String sheet = Export.CSV_ERS.of(QuotientTables.count(first()), Formulas.AS_THEY_ARE);

        assertThat(sheet).contains("Non-transferable").doesNotContain("Totals");
    }

    @Test
    void equalRanksAreRefused() {
        assertThatThrownBy(() -> book("ours", "Ours")
                        .cites("Standing orders")
                        .quotients()
                        .papers(equalRanksStand().clause("1"))
                        .quotient(papersByFractions().clause("2"))
                        .quota(activePapersByPlacesLeft().clause("3"))
                        .elected(highestQuotient()
                                .equalsBy(ties(lotChosenFirst()).clause("4"))
                                .clause("5"))
                        .ends(
                                placesFilled().clause("6"),
                                remainingFillTheVacancies().clause("7"))
                        .excluded(lowestQuotient()
                                .equalsBy(ties(lotChosenFirst()).clause("4"))
                                .clause("8"))
                        .restarting(fromTheBeginning().clause("9")))
                .isInstanceOf(UnsoundRuleBookException.class)
                .hasMessage("papers must be for one candidate at a time, but equal ranks stand, in rule book \"ours\"");
    }

    @Test
    void constraintsAreRefused() {
        Election bound = first().withCategories(List.of(new Category(
                "Ward", List.of(new Group("north", 1, 3, Set.of(1, 2)), new Group("south", 0, 3, Set.of(3, 4, 5))))));

        assertThatThrownBy(() -> Stv.count(bound, QuotaPreferentialByQuotient.ruleBook()))
                .isInstanceOf(ConstraintsNotKnownException.class)
                .hasMessage("an election in which the count begins again must be without constraints,"
                        + " but categories were given: 1");
    }
}
