package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.format.BltReader;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.JsonRecord;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.RuleBook;

class GoldenRecordsTest {

    /** The counts by the books of the library; some of the tables are for books made up of parts in other tests. */
    static List<GoldenCount> counts() {
        Set<String> books = RuleBooks.all().stream().map(RuleBook::id).collect(Collectors.toSet());
        return GoldenCounts.all().stream()
                .filter(golden -> books.contains(golden.ruleBook()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void areTheSameReadBackFromJson(GoldenCount golden) throws IOException {
        CountRecord count = Stv.count(
                BltReader.read(golden.ballots()), GoldenBooks.byId(golden.ruleBook()), Lots.order(golden.lots()));

        assertThat(JsonRecord.parse(JsonRecord.of(count).toString())).isEqualTo(count);
        assertThat(JsonRecord.parse(JsonRecord.of(count).toCanonicalString())).isEqualTo(count);
    }
}
