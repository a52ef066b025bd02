package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.rules.RuleBook;

/** The clauses that the rule books of whole papers cite. */
class IrelandAndMaltaTest {

    private static Map<String, String> parameters(RuleBook book) {
        return book.description().parameters();
    }

    @Test
    void theDailCitesTheElectoralAct() {
        assertThat(parameters(IrelandDail.ruleBook()))
                .containsEntry("papers.clause", "118(1)")
                .containsEntry("quota.clause", "120(1)")
                .containsEntry("election.clause", "120(2)")
                .containsEntry("ending.2.clause", "124(1)")
                .containsEntry("ending.3.clause", "124(1A)")
                .containsEntry("ending.4.clause", "124(2)")
                .containsEntry("ending.4.unless.clause", "124(3)")
                .containsEntry("step.1.afterwards.clause", "124(3)")
                .containsEntry("step.2.deferral.clause", "121(8)")
                .containsEntry("step.2.clause", "121(9)")
                .containsEntry("step.2.ties.clause", "121(10), 121(11)")
                .containsEntry("step.2.ties.form", "earlierSurplus,earliestDifference,predeterminedOrder")
                .containsEntry("step.2.fractions.clause", "121(6)")
                .containsEntry("step.2.fractions.ties.clause", "121(6)(d)")
                .containsEntry("step.3.clause", "122(2)")
                .containsEntry("step.4.clause", "122(1)")
                .containsEntry("step.4.ties.clause", "122(3)")
                .containsEntry("filing.clause", "121(7)");
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
    void whatWasNotReadIsCalledProvisional() {
        assertThat(IrelandLocal.ruleBook().title()).endsWith("(provisional)");
        assertThat(IrelandEuropean.ruleBook().title()).endsWith("(provisional)");
        assertThat(Malta.ruleBook().title()).endsWith("(provisional)");
        assertThat(Malta.ruleBook().citation()).endsWith("(provisional)");
    }

    @Test
    void maltaTakesSurplusesAsTheyAroseAndDefersNone() {
        assertThat(parameters(Malta.ruleBook()))
                .containsEntry("step.1.awaiting", "earliestAboveTheQuota")
                .containsEntry("step.1.clause", "10(2)")
                .containsEntry("step.1.ties.clause", "10(4)")
                .containsEntry("step.2.form", "excludeLowest")
                .containsEntry("step.2.clause", "11(1)")
                .containsEntry("step.2.ties.clause", "11(3)")
                .doesNotContainKey("step.1.deferral.form");
    }

    @Test
    void aPresidentIsOne() {
        assertThat(parameters(IrelandPresident.ruleBook()))
                .containsEntry("quota.seats", "1")
                .containsEntry("ending.3.clause", "50(4)");
    }
}
