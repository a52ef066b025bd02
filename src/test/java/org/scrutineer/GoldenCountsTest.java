package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

class GoldenCountsTest {

    static List<GoldenCount> counts() {
        return GoldenCounts.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void givesEveryFigureOfTheSource(GoldenCount golden) throws IOException {
        CountRecord count =
                Stv.count(golden.election(), GoldenBooks.byId(golden.ruleBook()), Lots.order(golden.lots()));

        assertThat(golden.firstDifference(count))
                .as("%s (%s)", golden, golden.source())
                .isEmpty();
    }
}
