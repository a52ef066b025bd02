package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Finding;
import org.scrutineer.audit.Invariant;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.IrelandLocal;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.RuleDescription;

/** The check knows a rule book by what it says of itself, and not by its name. */
class AuditOfRuleBooksTest {

    private static final Election ELECTION = Election.builder("Demo", 2)
            .candidates("Castor", "Pollux", "Helen")
            .papers(4, "Castor", "Pollux")
            .papers(2, "Helen")
            .build();
    private static final CountRecord COUNT = Stv.count(ELECTION, ScottishLocal.ruleBook());
    private static final RuleDescription RULE = COUNT.rule();

    private static AuditReport check(RuleDescription claimed) {
        CountRecord forged = new CountRecord(
                COUNT.title(),
                COUNT.seats(),
                COUNT.candidates(),
                claimed,
                COUNT.input(),
                COUNT.randomness(),
                COUNT.stages(),
                COUNT.elected());
        return Audit.check(forged, ELECTION);
    }

    @Test
    void aPublishedRuleBookIsGood() {
        assertThat(check(RULE)).matches(AuditReport::isGood);
    }

    @Test
    void otherParametersUnderAPublishedNameAreFoundOut() {
        Map<String, String> other = new HashMap<>(RULE.parameters());
        other.put("ending.1.clause", "99");

        AuditReport report = check(
                new RuleDescription(RULE.id(), RULE.version(), RULE.citation(), RULE.places(), other, RULE.promises()));

        assertThat(report.findings())
                .extracting(Finding::invariant, Finding::subject)
                .contains(tuple(Invariant.R3, "fingerprint of rule book scottish-local 1"));
    }

    @Test
    void anotherCitationUnderAPublishedNameIsFoundOut() {
        AuditReport report = check(new RuleDescription(
                RULE.id(),
                RULE.version(),
                "a rule \"of our own\"\n",
                RULE.places(),
                RULE.parameters(),
                RULE.promises()));

        assertThat(report.findings())
                .extracting(Finding::invariant, Finding::expected, Finding::found)
                .containsExactly(tuple(
                        Invariant.R3,
                        "sha256:2a67b3647bd53b8dcbcc3946c171e81e3ef8fe65193ba9d17f318d89b650be31",
                        "sha256:dcc256fa3adf02c7f0cdb57c5b0063d70b3c11fbe725d6da6eb18efde7f61fa0"));
    }

    @Test
    void anotherNameUnderAPublishedNameIsFoundOut() {
        AuditReport report = check(new RuleDescription(
                RULE.id(),
                List.of("best-rules"),
                RULE.version(),
                RULE.citation(),
                RULE.places(),
                RULE.parts(),
                RULE.promises()));

        assertThat(report.findings())
                .extracting(Finding::invariant, Finding::subject)
                .containsExactly(tuple(Invariant.R3, "fingerprint of rule book scottish-local 1"));
    }

    @Test
    void aRuleBookThatNobodyPublishedIsNotCheckable() {
        AuditReport report = check(new RuleDescription(
                "our-own", "1", RULE.citation(), RULE.places(), RULE.parameters(), RULE.promises()));

        assertThat(report)
                .isEqualTo(new AuditReport(
                        List.of(),
                        List.of(),
                        List.of("rule book: no fingerprint is published of \"our-own\" version \"1\"")));
    }

    @Test
    void aVersionThatNobodyPublishedIsNotCheckable() {
        AuditReport report = check(new RuleDescription(
                RULE.id(), "0", RULE.citation(), RULE.places(), RULE.parameters(), RULE.promises()));

        assertThat(report.notCheckable())
                .containsExactly("rule book: no fingerprint is published of \"scottish-local\" version \"0\"");
    }

    /**
     * Who paid a deposit stands several times among the parameters of a rule book, and its fingerprint is that for
     * nobody.
     */
    @Nested
    class WithAParameterThatEachElectionFills {

        private static final String NOTE =
                "rule book: the parameter \"quarter\" of \"ireland-local-deposits\" is %s in this election";
        private final RuleDescription paid = IrelandLocal.ruleBook(Set.of(2, 3)).description();

        private AuditReport checkWith(String name, String value) {
            Map<String, String> other = new HashMap<>(paid.parameters());
            other.put(name, value);
            return check(new RuleDescription(
                    paid.id(), paid.version(), paid.citation(), paid.places(), other, paid.promises()));
        }

        @Test
        void onlyThatOneIsTakenFromTheRecord() {
            AuditReport report = checkWith("step.3.quarter", "2,3");

            assertThat(report.findings()).extracting(Finding::invariant).doesNotContain(Invariant.R3);
            assertThat(report.notes()).contains(NOTE.formatted("[2,3]"));
        }

        @Test
        void anyOtherIsFoundOut() {
            AuditReport report = checkWith("ending.1.clause", "99");

            assertThat(report.findings())
                    .extracting(Finding::invariant, Finding::subject)
                    .contains(tuple(Invariant.R3, "fingerprint of rule book ireland-local-deposits 1"));
        }

        @Test
        void itMustBeTheSameEverywhere() {
            AuditReport report = checkWith("step.3.quarter", "2");

            assertThat(report.findings())
                    .extracting(Finding::invariant, Finding::subject)
                    .contains(tuple(Invariant.R3, "different values of the parameter quarter"));
            assertThat(report.notes()).contains(NOTE.formatted("[2, 2,3]"));
        }
    }
}
