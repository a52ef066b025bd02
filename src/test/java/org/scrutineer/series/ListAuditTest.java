package org.scrutineer.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.audit.Finding;
import org.scrutineer.audit.ListAudit;
import org.scrutineer.audit.SeriesReport;
import org.scrutineer.audit.Stated;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.json.JsonList;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.RecordFormatException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.ListRecord;
import org.scrutineer.record.StatedCount;
import org.scrutineer.record.StatedList;

/** A list in JSON, and its check: B before A before C, worked out by hand in {@link OrderedListTest}. */
class ListAuditTest {

    private static final Election THREE = election(3, "A B C D", "38: A B; 32: B A; 27: C B; 3: D A");
    private static final ListRecord LIST = OrderedList.of(THREE, ScottishLocal.ruleBook(), places -> Lots.none());
    private static final String JSON = JsonList.of(LIST).toString();

    private static List<String> words(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    private static StatedCount stated(CountRecord count) {
        return JsonRecord.read(JsonRecord.of(count).toString());
    }

    @Test
    void aListReadFromItsJsonIsTheSame() {
        assertThat(JsonList.parse(JSON)).isEqualTo(LIST);
        assertThat(JsonList.parse(JsonList.of(LIST).toCanonicalString())).isEqualTo(LIST);
    }

    @Test
    void aTrueListIsGood() {
        SeriesReport report = ListAudit.check(JsonList.read(JSON), THREE);

        assertThat(report.isGood()).isTrue();
        assertThat(report.parts())
                .extracting(SeriesReport.Part::count)
                .containsExactly("count for 3 places", "count for 2 places", "count for 1 place");
    }

    @Test
    void anotherOrderThanThatOfTheCountsIsFound() {
        String changed = JSON.replace(
                        "{\"place\": 1, \"candidate\": 2, \"name\": \"B\"}",
                        "{\"place\": 1, \"candidate\": 1, \"name\": \"A\"}")
                .replace(
                        "{\"place\": 2, \"candidate\": 1, \"name\": \"A\"}",
                        "{\"place\": 2, \"candidate\": 2, \"name\": \"B\"}");

        SeriesReport report = ListAudit.check(JsonList.read(changed), THREE);

        assertThat(words(report.findings())).containsExactly("R1: list: expected [B, A, C], found [A, B, C]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonList.parse(changed))
                .withMessage("the list must be [B, A, C], to which its counts lead, but was [A, B, C]");
    }

    @Test
    void aNameThatIsNotTheCandidatesIsFound() {
        String changed = JSON.replace("\"candidate\": 2, \"name\": \"B\"", "\"candidate\": 2, \"name\": \"C\"");

        assertThat(words(ListAudit.check(JsonList.read(changed), THREE).findings()))
                .containsExactly("R4: $.list[0].name: expected \"B\", found \"C\"");
    }

    @Test
    void aRecountThatIsMissingIsFound() {
        StatedList shorter = new StatedList(
                "",
                LIST.order(),
                LIST.counts().subList(0, 2).stream().map(ListAuditTest::stated).toList(),
                List.of());

        assertThat(words(ListAudit.check(shorter, THREE).findings()))
                .containsExactly(
                        "R2: counts of the list: expected 3, found 2", "R1: list: expected [A, B, C], found [B, A, C]");
    }

    /** A true count, but one in which D stands in place of C. */
    @Test
    void aRecountAmongOthersThanThoseElectedBeforeIsFound() {
        CountRecord amongOthers = Stv.count(THREE.withSeats(2).withWithdrawn(Set.of(3)), ScottishLocal.ruleBook());
        StatedList changed = new StatedList(
                "",
                LIST.order(),
                List.of(
                        stated(LIST.counts().get(0)),
                        stated(amongOthers),
                        stated(LIST.counts().get(2))),
                List.of());

        assertThat(words(ListAudit.check(changed, THREE).findings()))
                .isNotEmpty()
                .anyMatch(finding -> finding.startsWith("R2: candidates: expected [3 C  STANDING, 4 D  WITHDRAWN]"));
        assertThatIllegalArgumentException()
                .isThrownBy(changed::sound)
                .withMessage("a recount must be of the same papers for 2 places among those elected before, but one for"
                        + " 2 was not");
    }

    @Test
    void whatIsStatedIsHeldAgainstTheCounts() {
        SeriesReport report = ListAudit.check(JsonList.read(JSON), THREE, new Stated.Seats(4));

        assertThat(words(report.findings())).containsExactly("R2: places: expected 4, found 3");
    }

    @Test
    void textOfAnotherFormatIsRefused() {
        assertThatExceptionOfType(RecordFormatException.class)
                .isThrownBy(() -> JsonList.read("{\"format\": \"stv-list/2\"}"))
                .withMessage("$.format: expected \"stv-list/1\", but found \"stv-list/2\"");
    }
}
