package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.account.Reduction;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.JsonRecord;
import org.scrutineer.rules.RuleBook;

class GoldenReductionTest {

    static Stream<GoldenCount> counts() {
        return GoldenCounts.all().stream().filter(golden -> !Elections.needOrder(GoldenBooks.byId(golden.ruleBook())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void givesTheSameRecordButForThePapers(GoldenCount golden) throws IOException {
        Election election = golden.election();
        RuleBook book = GoldenBooks.byId(golden.ruleBook());
        Lots lots = Lots.order(golden.lots());
        CountRecord count = Stv.count(election, book, lots);

        CountRecord again = Stv.count(Reduction.of(election, count).election(), book, lots);

        assertThat(JsonRecord.of(SameStages.asOfThePapersOf(count, again)).toCanonicalString())
                .isEqualTo(JsonRecord.of(count).toCanonicalString());
    }
}
