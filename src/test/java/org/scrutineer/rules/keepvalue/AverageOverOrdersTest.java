package org.scrutineer.rules.keepvalue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;

/** Expected shares are worked out by hand from the orders themselves. */
class AverageOverOrdersTest {

    private static final AverageOverOrders DIVISION = new AverageOverOrders(Clause.of("6"));

    private static ExactDivision.Divided divided(String... keepValues) {
        return DIVISION.divide(
                Votes.of(1), List.of(keepValues).stream().map(KeepValue::parse).toList());
    }

    /**
     * Of 70 who keep a half each, all together keep all but 1/2^70; the choices of 35 among 69 are more than a long
     * holds.
     */
    @Test
    void givesManyEqualsTheSame() {
        ExactDivision.Divided divided = divided(Collections.nCopies(70, "1/2").toArray(String[]::new));

        assertThat(divided.kept())
                .hasSize(70)
                .containsOnly(Votes.parse("1180591620717411303423/82641413450218791239680"));
        assertThat(divided.rest()).isEqualTo(Votes.parse("1/1180591620717411303424"));
    }
}
