package org.scrutineer.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.SampleElections;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.books.WigmPrf;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

class ComparisonTest {

    private static final CountRecord ERS97 = Stv.count(SampleElections.everySpecialCase(), Ers97.ruleBook());
    private static final CountRecord SCOTTISH = Stv.count(SampleElections.everySpecialCase(), ScottishLocal.ruleBook());

    @Nested
    class OfTwoRuleBooks {

        private final Comparison comparison = new Comparison(ERS97, SCOTTISH);

        @Test
        void findsTheFirstDecisionWhereTheyPart() {
            assertThat(comparison.parting().orElseThrow().place()).isEqualTo(2);
        }

        @Test
        void namesWhomEachSideDecidesUpon() {
            Comparison.Parting parting = comparison.parting().orElseThrow();

            assertThat(parting.one().candidates()).extracting(Object::toString).containsExactly("D");
            assertThat(parting.other().candidates())
                    .extracting(Object::toString)
                    .containsExactly("F");
        }

        @Test
        void isTextWithTheNumbersAndClausesOfBothSides() {
            assertThat(comparison).hasToString("""
                            They part at decision 2; all before are the same.
                            ers97, stage 2: elects D (clause 5.3.13)
                            scottish-local, stage 2: excludes F (clause 51)
                              Quota: 18.00 and 19.00000
                              A: 12.00 and 12.00000
                              B: 10.60 and 9.37032
                              C: 17.00 and 17.00000
                              D: 19.25 and 18.48145
                              E: 13.15 and 12.07403
                              F: 0.00 and 0.00000
                            No seat changes: both elect the same candidates.
                            """);
        }
    }

    @Test
    void findsNothingBetweenACountAndItself() {
        assertThat(new Comparison(ERS97, ERS97)).hasToString("""
                        Both decide alike: the same elections and exclusions in the same order.
                        No seat changes: both elect the same candidates.
                        """);
    }

    @Nested
    class OfTwoLots {

        private final Comparison comparison = new Comparison(count(3, 4, 5), count(5, 4, 3));

        @Test
        void saysWhoseSeatChanges() {
            assertThat(comparison.electedByOneOnly())
                    .extracting(Object::toString)
                    .containsExactly("X");
            assertThat(comparison.electedByOtherOnly())
                    .extracting(Object::toString)
                    .containsExactly("Z");
        }

        @Test
        void isTextThatNamesTheTie() {
            assertThat(comparison.toString()).startsWith("""
                            They part at decision 2; all before are the same.
                            scottish-local, stage 1: excludes Z (clause 51, after a tie)
                            scottish-local, stage 1: excludes X (clause 51, after a tie)
                            """).endsWith("""
                            Elected by scottish-local alone: X
                            Elected by scottish-local alone: Z
                            """);
        }

        private CountRecord count(Integer... order) {
            return Stv.count(SampleElections.threeEqual(), ScottishLocal.ruleBook(), Lots.order(List.of(order)));
        }
    }

    @Test
    void takesElectionsOnTheSameFiguresAsOne() {
        Election election = SampleElections.threeEqual();
        Lots lots = Lots.order(List.of(1, 2, 3, 4, 5));

        Comparison comparison = new Comparison(
                Stv.count(election, Ers97.ruleBook(), lots), Stv.count(election, WigmPrf.ruleBook(), lots));

        assertThat(comparison.parting()).isEmpty();
    }

    @Test
    void findsThatTheFirstDecisionsDiffer() {
        Election election = Election.builder("", 1)
                .candidates("A", "B", "C")
                .papers(4, "A")
                .papers(3, "B")
                .papers(1, "C", "B")
                .build();

        Comparison comparison =
                new Comparison(Stv.count(election, Ers97.ruleBook()), Stv.count(election, ScottishLocal.ruleBook()));

        assertThat(comparison.toString()).startsWith("""
                        They part at the first decision.
                        ers97, stage 1: elects A (clause 5.1.7)
                        scottish-local, stage 1: excludes C (clause 51)
                        """);
    }

    @Test
    void saysThatOneCountDecidesNothingMore() {
        CountRecord brokenOff = new CountRecord(
                ERS97.title(),
                ERS97.seats(),
                ERS97.candidates(),
                ERS97.rule(),
                ERS97.input(),
                ERS97.randomness(),
                ERS97.stages().subList(0, 4),
                ERS97.elected().subList(0, 3));

        assertThat(new Comparison(brokenOff, ERS97).toString()).startsWith("""
                        They part at decision 5; all before are the same.
                        ers97, stage 3 part 2: decides nothing more
                        ers97, stage 5: elects E (clause 5.3.13)
                        """);
    }

    @Test
    void refusesCountsOfDifferentPapers() {
        CountRecord different =
                Stv.count(SampleElections.threeEqual(), ScottishLocal.ruleBook(), Lots.order(List.of(1, 2, 3, 4, 5)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(ERS97, different))
                .withMessageMatching("records must be of the same papers and candidates, "
                        + "but are of papers sha256:[0-9a-f]{64} and sha256:[0-9a-f]{64}");
    }

    /** V 10, quota 3.34 of ERS97: A has it and elects first; a block vote elects all at once. */
    @Test
    void namesNoQuotaWhereThereIsNone() {
        Election election = Election.builder("", 2)
                .candidates("A", "B", "C")
                .papers(4, "B", "A")
                .papers(3, "A", "C")
                .papers(3, "C", "A")
                .build();

        Comparison comparison = new Comparison(
                Stv.count(election, Ers97.ruleBook(), Lots.order(List.of(1, 2, 3))),
                Stv.count(election, RuleBooks.byId("block-vote"), Lots.order(List.of(1, 2, 3))));

        assertThat(comparison.toString()).contains("  Quota: 3.34 and none\n");
    }
}
