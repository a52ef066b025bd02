package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Finding;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.RecordFormatException;
import org.scrutineer.json.RecordSchema;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;

class KeysOfCandidatesTest {

    private static final String FIRST = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private static final String THIRD = "16fd2706-8baf-433b-82eb-8c7fada847da";

    private final CountRecord count = Stv.count(election(FIRST, THIRD), ScottishLocal.ruleBook());
    private final String json = JsonRecord.of(count).toString();

    /** Two of one name. Of 6 papers for 1 place the quota is 4; Birch is excluded, and Ash, the third, has it. */
    private static Election election(String first, String third) {
        return Election.builder("Keys", 1)
                .candidate("Ash", "", first)
                .candidate("Birch", "")
                .candidate("Ash", "", third)
                .papers(2, Preferences.of(1))
                .papers(1, Preferences.of(2, 3))
                .papers(3, Preferences.of(3))
                .build();
    }

    @Test
    void comeBackInTheRecord() {
        assertThat(count.candidates()).extracting(Candidate::key).containsExactly(FIRST, "", THIRD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish-local", "ers97", "meek-prf", "meek-exact"})
    void comeBackWithThoseElected(String book) {
        CountRecord record = Stv.count(
                Election.builder("Keys", 1)
                        .candidate("Ash", "", FIRST)
                        .candidate("Ash", "", THIRD)
                        .papersByKey(1, FIRST)
                        .papersByKey(4, THIRD)
                        .build(),
                RuleBooks.byId(book));

        assertThat(record.elected())
                .extracting(Elected::candidate)
                .extracting(Candidate::key)
                .containsExactly(THIRD);
        assertThat(JsonRecord.parse(JsonRecord.of(record).toString())).isEqualTo(record);
    }

    @Test
    void goThroughJsonAndBack() {
        RecordSchema.assertValid(json);

        assertThat(json).contains("\"key\": \"" + FIRST + "\"").contains("\"key\": \"" + THIRD + "\"");
        assertThat(JsonRecord.parse(json)).isEqualTo(count);
    }

    @Test
    void leaveNoTraceWhereThereAreNone() {
        assertThat(JsonRecord.of(Stv.count(election("", ""), ScottishLocal.ruleBook()))
                        .toString())
                .doesNotContain("\"key\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16fd2706-8baf-433b-82eb-8c7fada847da", "a\\nb"})
    void areRefusedInARecordWhereTheyCannotBe(String key) {
        String changed = json.replace("\"key\": \"" + FIRST + "\"", "\"key\": \"" + key + "\"");

        assertThat(changed).isNotEqualTo(json);
        assertThatThrownBy(() -> JsonRecord.parse(changed))
                .isInstanceOf(RecordFormatException.class)
                .hasMessageContaining("key");
    }

    @Test
    void areNotedByACheckAgainstPapersThatKnowNone() {
        AuditReport report = Audit.check(JsonRecord.parse(json), election("", ""));

        assertThat(report.findings()).isEmpty();
        assertThat(report.notes()).contains("keys of candidates: [1 " + FIRST + ", 3 " + THIRD + "]");
    }

    @Test
    void areComparedByACheckAgainstPapersThatKnowThem() {
        assertThat(Audit.check(count, election(FIRST, THIRD)).findings()).isEmpty();
        assertThat(Audit.check(count, election(THIRD, FIRST)).findings())
                .extracting(Finding::subject)
                .containsExactly("keys of candidates");
    }
}
