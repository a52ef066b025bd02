package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ballot.Election;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.CountRecord;
import org.scrutineer.reduce.Reduction;

class GoldenReductionTest {

    static Stream<GoldenCount> counts() {
        return GoldenCounts.all().stream().filter(golden -> !Elections.needOrder(GoldenBooks.byId(golden.ruleBook())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void givesTheSameRecordButForThePapers(GoldenCount golden) {
        GoldenRecord made = GoldenRecord.of(golden);
        Election reduced = Reduction.of(made.election(), made.count()).election();

        CountRecord again = Stv.count(reduced, made.book(), made.lots());

        assertThat(JsonRecord.of(SameStages.asOfThePapersOf(made.count(), again))
                        .toCanonicalString())
                .isEqualTo(JsonRecord.of(made.count()).toCanonicalString());
    }
}
