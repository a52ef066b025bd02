package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;

/** The page of every golden count, read by a strict parser and held against the record. */
class PagesOfGoldenCountsTest {

    private static final String EMPTY = "–";

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.GoldenCounts#all")
    void thePageOfACountSaysWhatItsRecordSays(GoldenCount golden) throws Exception {
        CountRecord record = GoldenRecord.of(golden).count();
        String text = ResultPage.of(record).toString();
        PageText page = PageText.of(text);

        assertThat(firstDifference(page, record)).isEmpty();
        assertThat(page.elected())
                .isEqualTo(record.elected().stream()
                        .map(Elected::candidate)
                        .map(candidate -> candidate.number())
                        .toList());
        assertThat(JsonRecord.parse(ResultPage.recordIn(text).orElseThrow())).isEqualTo(record);
        assertThat(text).isEqualTo(ResultPage.of(record).toString());
        assertThat(asksForNothing(page)).isEmpty();
        assertThat(bytesBesideTheRecord(text)).isLessThanOrEqualTo(limit(record));
        assertThat(page.textOf("h1")).isNotBlank();
        assertThat(text).contains("style-src 'sha256-" + sha256(page.textOf("style")) + "'");
    }

    /** Every total of every stage, in full; what is left out must be nothing. */
    private static Optional<String> firstDifference(PageText page, CountRecord record) {
        Map<String, Map<String, String>> totals = page.totals();
        for (Stage stage : record.stages()) {
            String number = stage.part() > 0 ? stage.number() + "." + stage.part() : "" + stage.number();
            Map<String, String> row = totals.getOrDefault(number, Map.of());
            for (Tally tally : stage.tallies()) {
                String shown = row.getOrDefault("" + tally.candidate().number(), EMPTY);
                if (differs(shown, tally.votes(), record)) {
                    return Optional.of(
                            "stage " + number + ", " + tally.candidate() + ": " + shown + " is not " + tally.votes());
                }
            }
            if (differs(row.getOrDefault("nonTransferable", ""), stage.nonTransferable(), record)
                    || differs(row.getOrDefault("lossByFraction", EMPTY), stage.lossByFraction(), record)
                    || (record.rule().hasQuota() && differs(row.getOrDefault("quota", ""), stage.quota(), record))) {
                return Optional.of("stage " + number + ": " + row);
            }
        }
        return Optional.empty();
    }

    private static boolean differs(String shown, Votes votes, CountRecord record) {
        if (shown.equals(EMPTY)) {
            return !votes.isZero();
        }
        boolean places = record.rule().isExact()
                || shown.equals(votes.toString(record.rule().places()));
        return !places || !Votes.parse(shown).equals(votes);
    }

    /** What a page must not have: anything that runs, asks for something, or leads away. */
    private static List<String> asksForNothing(PageText page) {
        List<String> faults = new ArrayList<>();
        for (String attribute : List.of("style", "src", "srcset", "action", "onload", "onclick", "onerror", "data")) {
            page.values(attribute).forEach(value -> faults.add(attribute + "=" + value));
        }
        List<String> identifiers = page.values("id");
        page.values("href").stream()
                .filter(target -> !target.startsWith("#") || !identifiers.contains(target.substring(1)))
                .forEach(faults::add);
        if (new HashSet<>(identifiers).size() != identifiers.size()) {
            faults.add("an identifier comes twice");
        }
        return faults;
    }

    private static int bytesBesideTheRecord(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length
                - ResultPage.recordIn(text).orElseThrow().getBytes(StandardCharsets.UTF_8).length;
    }

    /** The size that a page may have: the formula of its specification. */
    private static int limit(CountRecord record) {
        int decimals = record.rule().isExact() ? 9 : record.rule().places();
        int entries = record.stages().size();
        return 90_000
                + entries * (1900 + (30 + 4 * decimals) * record.candidates().size());
    }

    private static String sha256(String style) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
    }
}
