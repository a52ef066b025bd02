package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.rules.RuleBook;

/**
 * The clauses that the parts of counts by keep values cite, as the two texts with clauses of their own number them; of
 * the others their subjects or sections, and what was inferred.
 */
class KeepValueClausesTest {

    private static Map<String, String> clauses(RuleBook book) {
        return book.description().parameters().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("clause"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void eachPartOfTheReferenceRuleCitesItsClause() {
        assertThat(clauses(MeekPrf.ruleBook()))
                .containsOnly(
                        Map.entry("papers.clause", "A, inferred"),
                        Map.entry("division.clause", "B.2.a"),
                        Map.entry("quota.clause", "B.2.b"),
                        Map.entry("election.clause", "B.2.c"),
                        Map.entry("step.1.settled.1.clause", "B.2.e"),
                        Map.entry("step.1.settled.2.clause", "B.2.e"),
                        Map.entry("revision.clause", "B.2.f, inferred"),
                        Map.entry("step.1.clause", "B.3"),
                        Map.entry("step.1.ties.clause", "T"),
                        Map.entry("ending.1.clause", "B.1, C"),
                        Map.entry("ending.2.clause", "B.1, C"));
    }

    @Test
    void eachPartOfTheLawOfNewZealandCitesItsClause() {
        assertThat(clauses(MeekNz.ruleBook()))
                .containsOnly(
                        Map.entry("ending.1.clause", "3"),
                        Map.entry("ending.2.clause", "21"),
                        Map.entry("ending.3.clause", "3"),
                        Map.entry("candidature.clause", "20"),
                        Map.entry("quota.clause", "5, 11"),
                        Map.entry("election.clause", "6, 12, 34(b)"),
                        Map.entry("revision.clause", "7, 16, 17"),
                        Map.entry("revision.onlyAboveTheQuota.clause", "7, 16, 17"),
                        Map.entry("division.clause", "10"),
                        Map.entry("step.1.clause", "13"),
                        Map.entry("step.1.fromTheSecondCount.clause", "13"),
                        Map.entry("step.2.clause", "13"),
                        Map.entry("step.2.fromTheSecondCount.clause", "13"),
                        Map.entry("step.2.settled.1.clause", "13"),
                        Map.entry("step.2.ties.clause", "19, 40 to 48, inferred"),
                        Map.entry("step.3.clause", "23"),
                        Map.entry("step.3.fromTheSecondCount.clause", "23"),
                        Map.entry("step.3.settled.1.clause", "23"),
                        Map.entry("step.3.ties.clause", "19, 40 to 48, inferred"),
                        Map.entry("quota.oneSeat.clause", "26"),
                        Map.entry("papers.clause", "37"));
    }

    @Test
    void eachPartOfTheFirstProgramCitesTheSubjectOfTheArticle() {
        assertThat(clauses(Meek1987.ruleBook()))
                .containsOnly(
                        Map.entry("papers.clause", "papers"),
                        Map.entry("division.clause", "votes"),
                        Map.entry("quota.clause", "quota"),
                        Map.entry("election.clause", "election"),
                        Map.entry("ending.1.clause", "end"),
                        Map.entry("ending.2.clause", "end"),
                        Map.entry("step.1.clause", "exclusion"),
                        Map.entry("step.1.settled.1.clause", "exclusion, inferred"),
                        Map.entry("step.1.settled.2.clause", "exclusion, inferred"),
                        Map.entry("step.1.ties.clause", "ties"),
                        Map.entry("revision.clause", "keep values"));
    }

    @Test
    void eachPartOfHillsArticleCitesItsSubject() {
        assertThat(clauses(Meek2006.ruleBook()))
                .containsOnly(
                        Map.entry("papers.clause", "papers"),
                        Map.entry("division.clause", "votes"),
                        Map.entry("quota.clause", "quota"),
                        Map.entry("election.clause", "election"),
                        Map.entry("ending.1.clause", "end"),
                        Map.entry("ending.2.clause", "end"),
                        Map.entry("step.1.clause", "exclusion"),
                        Map.entry("step.2.clause", "exclusion, inferred"),
                        Map.entry("step.2.settled.1.clause", "exclusion"),
                        Map.entry("step.2.ties.clause", "ties, inferred"),
                        Map.entry("step.3.clause", "exclusion"),
                        Map.entry("step.3.settled.1.clause", "exclusion"),
                        Map.entry("step.3.ties.clause", "ties, inferred"),
                        Map.entry("step.4.clause", "exclusion"),
                        Map.entry("step.4.settled.1.clause", "exclusion"),
                        Map.entry("step.4.ties.clause", "ties, inferred"),
                        Map.entry("revision.clause", "keep values, inferred"),
                        Map.entry("revision.onlyAboveTheQuota.clause", "keep values"));
    }

    @Test
    void warrenCitesHisPaperForPricesAndTheReferenceRuleForTheRest() {
        assertThat(clauses(Warren.ruleBook()))
                .containsOnly(
                        Map.entry("papers.clause", "A, inferred"),
                        Map.entry("division.clause", "Warren, inferred"),
                        Map.entry("quota.clause", "B.2.b"),
                        Map.entry("election.clause", "B.2.c"),
                        Map.entry("step.1.settled.1.clause", "B.2.e"),
                        Map.entry("step.1.settled.2.clause", "inferred"),
                        Map.entry("revision.clause", "B.2.f, inferred"),
                        Map.entry("step.1.clause", "B.3"),
                        Map.entry("step.1.ties.clause", "T"),
                        Map.entry("ending.1.clause", "B.1, C"),
                        Map.entry("ending.2.clause", "B.1, C"));
    }

    @Test
    void onlyEqualPreferencesAreAskedForByMeekHimself() {
        assertThat(clauses(MeekExact.ruleBook()))
                .containsOnly(
                        Map.entry("papers.clause", "6"),
                        Map.entry("division.clause", "6"),
                        Map.entry("quota.clause", "inferred"),
                        Map.entry("election.clause", "inferred"),
                        Map.entry("step.1.settled.1.clause", "inferred"),
                        Map.entry("step.1.settled.2.clause", "inferred"),
                        Map.entry("revision.clause", "inferred"),
                        Map.entry("step.1.clause", "inferred"),
                        Map.entry("step.1.ties.clause", "inferred"),
                        Map.entry("ending.1.clause", "inferred"),
                        Map.entry("ending.2.clause", "inferred"));
    }

    @Test
    void decisionsCiteTheClauseThatAsksForThem() {
        Election election = Election.builder("P3", 3)
                .candidates("A", "B", "C", "D", "E")
                .papers(12, "A", "B", "C")
                .papers(6, "B", "A", "D")
                .papers(5, "C", "D")
                .papers(4, "D")
                .papers(3, "E", "D")
                .build();

        assertThat(Stv.count(election, MeekPrf.ruleBook()).stages())
                .flatExtracting(stage -> stage.decisions())
                .extracting(decision -> decision.type().term() + " " + decision.clause())
                .containsExactly(
                        "elect B.2.c", "elect B.2.c", "exclude B.3", "elect B.2.c", "exclude B.1, C", "stop B.1, C");
    }
}
