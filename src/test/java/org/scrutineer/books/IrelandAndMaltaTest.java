package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.rules.RuleBook;

/** The clauses that the rule books of whole papers cite. */
class IrelandAndMaltaTest {

    private static Map<String, String> parameters(RuleBook book) {
        return book.description().parameters();
    }

    @Test
    void theDailCitesTheElectoralAct() {
        assertThat(CountSheet.clauses(IrelandDail.ruleBook().description()))
                .containsExactly(
                        "election.clause=120(2)",
                        "ending.1.clause=124(3)",
                        "ending.1.unless.clause=124(3)",
                        "ending.2.clause=124(1)",
                        "ending.2.unless.clause=124(3)",
                        "ending.3.clause=124(1A)",
                        "ending.3.unless.clause=124(3)",
                        "ending.4.clause=124(2)",
                        "ending.4.unless.clause=124(3)",
                        "filing.clause=121(7), inferred",
                        "papers.clause=118(1)",
                        "quota.clause=120(1)",
                        "step.1.afterwards.clause=124(3), inferred",
                        "step.1.clause=121(9)",
                        "step.1.fractions.clause=121(6)",
                        "step.1.fractions.ties.clause=121(6)(d)",
                        "step.1.ties.clause=121(10), 121(11)",
                        "step.2.clause=121(9)",
                        "step.2.deferral.clause=121(8)",
                        "step.2.fractions.clause=121(6)",
                        "step.2.fractions.ties.clause=121(6)(d)",
                        "step.2.ties.clause=121(10), 121(11)",
                        "step.3.alone.clause=122(1)",
                        "step.3.clause=122(2), inferred",
                        "step.3.deferral.clause=121(8)",
                        "step.3.endBeforeTransfer.clause=124(1)",
                        "step.3.ties.clause=122(3)",
                        "step.3.withoutVotes.clause=Commentary on Count Rules (no votes), inferred",
                        "step.4.clause=122(1)",
                        "step.4.endBeforeTransfer.clause=124(1)",
                        "step.4.ties.clause=122(3)");
    }

    @Test
    void theDailPrefersTheEarlierOfEqualSurpluses() {
        assertThat(parameters(IrelandDail.ruleBook()))
                .containsEntry("step.2.ties.form", "earlierSurplus,earliestDifference,predeterminedOrder");
    }

    @Test
    void localElectionsCiteTheArticlesByPosition() {
        assertThat(CountSheet.clauses(IrelandLocal.ruleBook().description()))
                .containsExactly(
                        "election.clause=82 (elected)",
                        "ending.1.clause=86 (3)",
                        "ending.1.unless.clause=86 (3)",
                        "ending.2.clause=86 (1)",
                        "ending.2.unless.clause=86 (3)",
                        "ending.3.clause=86 (1A)",
                        "ending.3.unless.clause=86 (3)",
                        "ending.4.clause=86 (2)",
                        "ending.4.unless.clause=86 (3)",
                        "filing.clause=83 (last filed), inferred",
                        "papers.clause=80",
                        "quota.clause=82",
                        "step.1.afterwards.clause=86 (3), inferred",
                        "step.1.clause=83 (greatest surplus)",
                        "step.1.fractions.clause=83 (fractions)",
                        "step.1.fractions.ties.clause=83 (equal fractions)",
                        "step.1.ties.clause=83 (equal surpluses)",
                        "step.2.clause=83 (greatest surplus)",
                        "step.2.deferral.clause=83 (deferral)",
                        "step.2.fractions.clause=83 (fractions)",
                        "step.2.fractions.ties.clause=83 (equal fractions)",
                        "step.2.ties.clause=83 (equal surpluses)",
                        "step.3.alone.clause=84 (lowest)",
                        "step.3.clause=84 (two or more), inferred",
                        "step.3.deferral.clause=83 (deferral)",
                        "step.3.endBeforeTransfer.clause=86 (1)",
                        "step.3.ties.clause=84 (equal votes)",
                        "step.3.withoutVotes.clause=Commentary on Count Rules (no votes), inferred",
                        "step.4.clause=84 (lowest)",
                        "step.4.endBeforeTransfer.clause=86 (1)",
                        "step.4.ties.clause=84 (equal votes)");
    }

    /** Of the rules before 85, which were not read, no number is known. */
    @Test
    void europeanElectionsCiteTheRulesByPosition() {
        assertThat(CountSheet.clauses(IrelandEuropean.ruleBook().description()))
                .containsExactly(
                        "election.clause=elected",
                        "ending.1.clause=88 (3)",
                        "ending.1.unless.clause=88 (3)",
                        "ending.2.clause=88 (1)",
                        "ending.2.unless.clause=88 (3)",
                        "ending.3.clause=88 (1A)",
                        "ending.3.unless.clause=88 (3)",
                        "ending.4.clause=88 (2)",
                        "ending.4.unless.clause=88 (3)",
                        "filing.clause=85 (last filed), inferred",
                        "papers.clause=papers",
                        "quota.clause=quota",
                        "step.1.afterwards.clause=88 (3), inferred",
                        "step.1.clause=85 (greatest surplus)",
                        "step.1.fractions.clause=85 (fractions)",
                        "step.1.fractions.ties.clause=85 (equal fractions)",
                        "step.1.ties.clause=85 (equal surpluses)",
                        "step.2.clause=85 (greatest surplus)",
                        "step.2.deferral.clause=85 (deferral)",
                        "step.2.fractions.clause=85 (fractions)",
                        "step.2.fractions.ties.clause=85 (equal fractions)",
                        "step.2.ties.clause=85 (equal surpluses)",
                        "step.3.alone.clause=86 (lowest)",
                        "step.3.clause=86 (two or more), inferred",
                        "step.3.deferral.clause=85 (deferral)",
                        "step.3.endBeforeTransfer.clause=88 (1)",
                        "step.3.ties.clause=86 (equal votes)",
                        "step.3.withoutVotes.clause=Commentary on Count Rules (no votes), inferred",
                        "step.4.clause=86 (lowest)",
                        "step.4.endBeforeTransfer.clause=88 (1)",
                        "step.4.ties.clause=86 (equal votes)");
    }

    @Test
    void thePresidentIsElectedByTheActOf1993() {
        assertThat(CountSheet.clauses(IrelandPresident.ruleBook().description()))
                .containsExactly(
                        "election.clause=50",
                        "ending.1.clause=50",
                        "ending.2.clause=50",
                        "ending.3.clause=50(4)",
                        "papers.clause=45",
                        "quota.clause=49",
                        "quota.seats.clause=50",
                        "step.1.alone.clause=51",
                        "step.1.clause=51(2), inferred",
                        "step.1.deferral.clause=51",
                        "step.1.endBeforeTransfer.clause=50, inferred",
                        "step.1.ties.clause=51",
                        "step.2.clause=51",
                        "step.2.endBeforeTransfer.clause=50, inferred",
                        "step.2.ties.clause=51");
    }

    @Test
    void maltaCitesItsRegulationsAndTheActTheyFollow() {
        assertThat(CountSheet.clauses(Malta.ruleBook().description()))
                .containsExactly(
                        "election.clause=1923 Act, Third Schedule, rule 5",
                        "ending.1.clause=1923 Act, Third Schedule, rule 9",
                        "ending.2.clause=1923 Act, Third Schedule, rule 9",
                        "ending.3.clause=1923 Act, Third Schedule, rule 9",
                        "filing.clause=1923 Act, Third Schedule, rule 6(4)(d), inferred",
                        "papers.clause=2",
                        "quota.clause=1923 Act, Third Schedule, rule 4",
                        "step.1.clause=10(2)",
                        "step.1.fractions.clause=10(6), 1923 Act, Third Schedule, rules 6(3), 6(4)",
                        "step.1.fractions.ties.clause=1923 Act, Third Schedule, rule 6(4)",
                        "step.1.ties.clause=10(4)",
                        "step.2.clause=11(1), inferred",
                        "step.2.endBeforeTransfer.clause=1923 Act, Third Schedule, rule 9, inferred",
                        "step.2.ties.clause=11(3), inferred");
    }

    @Test
    void whoPaidADepositIsAParameterOfALocalCount() {
        assertThat(parameters(IrelandLocal.ruleBook())).containsEntry("step.2.deferral.quarter", "nobody");
        assertThat(parameters(IrelandLocal.ruleBook(Set.of(4, 2))))
                .containsEntry("step.2.deferral.quarter", "2,4")
                .containsEntry("step.3.quarter", "2,4")
                .containsEntry("ending.1.unless.quarter", "2,4");
        assertThat(IrelandLocal.ruleBook(Set.of(4, 2)).id()).isEqualTo("ireland-local-deposits");
    }

    @Test
    void whoPaidADepositHasANumberOfAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IrelandLocal.ruleBook(Set.of(0)))
                .withMessage("a candidate number must be at least 1, but was 0");
    }

    @Test
    void whatWasNotReadIsCalledProvisional() {
        assertThat(IrelandLocal.ruleBook().description().provisional())
                .contains("the amendments were read, the articles they amend were not; they are presumed to follow the"
                        + " Act of 1992");
        assertThat(IrelandEuropean.ruleBook().description().provisional())
                .contains("the amendments were read, the rules they amend were not; they are presumed to follow the Act"
                        + " of 1992");
        assertThat(Malta.ruleBook().description().provisional())
                .contains("quota, election, fractions, papers last filed and last vacancies were not read; they are"
                        + " those of the Irish Act of 1923");
        assertThat(IrelandDail.ruleBook().description().provisional()).isEmpty();
    }

    @Test
    void maltaTakesSurplusesAsTheyAroseAndDefersNone() {
        assertThat(parameters(Malta.ruleBook()))
                .containsEntry("step.1.awaiting", "earliestAboveTheQuota")
                .containsEntry("step.2.form", "excludeLowest")
                .doesNotContainKey("step.1.deferral.form");
    }

    @Test
    void aPresidentIsOne() {
        assertThat(parameters(IrelandPresident.ruleBook())).containsEntry("quota.seats", "1");
    }
}
