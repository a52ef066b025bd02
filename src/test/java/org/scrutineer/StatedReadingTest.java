package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.WigmPrf;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.EqualRanks;
import org.scrutineer.rules.paper.SkippedRanks;

class StatedReadingTest {

    private static final Election ELECTION = Election.builder("Skipped and equal ranks", 1)
            .candidates("Ann", "Bob", "Cy")
            .papers(3, Preferences.ofRanks(List.of(List.of(1), List.of(), List.of(2))))
            .papers(2, Preferences.ofRanks(List.of(List.of(), List.of(2), List.of(3))))
            .papers(4, Preferences.ofRanks(List.of(List.of(1, 2), List.of(3))))
            .build();

    private static CountRecord count() {
        RuleBook book = WigmPrf.ruleBook()
                .with(SkippedRanks.CLOSE)
                .flatMap(closing -> closing.with(EqualRanks.PASS_OVER))
                .orElseThrow();
        return Stv.count(ELECTION, book);
    }

    private static CountRecord stating(CountRecord count, RuleDescription rule, Map<String, String> settings) {
        Map<String, String> parameters = new TreeMap<>(rule.parameters());
        parameters.putAll(settings);
        return new CountRecord(
                count.title(),
                count.seats(),
                count.candidates(),
                new RuleDescription(
                        rule.id(), rule.version(), rule.citation(), rule.places(), parameters, rule.promises()),
                count.input(),
                count.randomness(),
                count.stages(),
                count.elected());
    }

    @Test
    void isCountedAndFoundRight() {
        CountRecord count = count();

        assertThat(count.stages().get(0).tallies())
                .extracting(tally -> tally.votes().toString())
                .containsExactly("3", "2", "4");
        assertThat(count.rule().settings()).isEqualTo(Map.of("gaps", "close", "equalRanks", "passOver"));
        assertThat(Audit.check(count, ELECTION).findings()).isEmpty();
        assertThat(Audit.check(count, ELECTION).notCheckable()).isEmpty();
    }

    @Test
    void isFoundOutWhereTheRecordStatesAnotherThanWasCounted() {
        CountRecord count = count();

        assertThat(Audit.check(stating(count, count.rule(), Map.of("set.gaps", "end")), ELECTION)
                        .findings())
                .extracting(Object::toString)
                .contains("P2: valid papers: expected 7, found 9");
    }

    @Test
    void isFoundOutWhereTheRuleBookLeavesNoChoice() {
        CountRecord count = Stv.count(ELECTION, Ers97.ruleBook());

        assertThat(Audit.check(stating(count, count.rule(), Map.of("set.gaps", "end")), ELECTION)
                        .findings())
                .extracting(Object::toString)
                .anyMatch(finding -> finding.startsWith("R3: fingerprint of rule book ers97 1: expected "));
    }

    @Test
    void isNoChoiceUnderARuleBookThatReadsAllPapers() {
        assertThat(Ers97.ruleBook().with(SkippedRanks.CLOSE)).isEmpty();
    }
}
