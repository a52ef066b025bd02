package org.scrutineer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

class NumbersTest {

    private static final CountRecord BY_QUOTIENTS =
            Stv.count(election(2, "A B C", "9: A B; 4: B C; 3: C"), RuleBooks.of("qpq"), Lots.order(List.of(1, 2, 3)));

    /** 2710395600000 / 38128375273 is 71.08605 and some more. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"1/3, 1/3", "123456/1234567, 123456/1234567", "2710395600000/38128375273, 71.086050…"})
    void aFractionTooLongToBeReadIsCutOff(String exact, String written) {
        StringBuilder text = new StringBuilder();
        Numbers.of(BY_QUOTIENTS).full(Votes.parse(exact)).forEach(node -> node.writeTo(text));

        assertThat(text.toString().replaceAll("<[^>]*>", "")).isEqualTo(written);
    }

    @Test
    void quotientsAreNotAddedUp() {
        assertThat(ResultPage.of(BY_QUOTIENTS).toString()).doesNotContain("Where the votes stand at the end");
    }
}
