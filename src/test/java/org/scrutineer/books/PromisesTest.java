package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What rule books promise, by the numbers of invariants: I11 those at the quota are elected, I13 the lowest are
 * excluded, I14 a surplus goes at the value due, I16 the quota stays, I19 only roundings are lost.
 */
class PromisesTest {

    private static final List<String> OF_PARCELS =
            List.of("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I18", "I20");

    @ParameterizedTest
    @CsvSource({
        "scottish-local, I11 I13 I14 I16 I19",
        "scottish-local-2011, I11 I13 I14 I16 I19",
        "scottish-health-board, I11 I13 I14 I16 I19",
        "scottish-health-board-hand, I11 I13 I14 I16 I19",
        "wigm-prf, I11 I13 I14 I16 I19",
        "wigm-prf-batch, I11 I13 I14 I16 I19",
        "northern-ireland, I11 I13 I14 I16 I19",
        "wales-local, I11 I13 I14 I16 I19",
        "ireland-seanad, I11 I13 I14 I16 I19",
        "ireland-dail, I11 I13 I14 I16 I19",
        "ireland-local, I11 I13 I14 I16 I19",
        "ireland-european, I11 I13 I14 I16 I19",
        "malta, I11 I13 I14 I16 I19",
        "ireland-president, I11 I13 I16",
        "ers97, I13 I14 I19",
        "uk-deputy-speakers, I13 I14 I19",
        "ers76, I13 I14 I16 I19",
        "church-of-england, I13 I14 I16 I19",
        "alternative-vote, I13",
        "av-crofting, I11 I13",
    })
    void comeFromThePartsBesidesThoseOfParcels(String id, String more) {
        assertThat(RuleBooks.byId(id).promises())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(OF_PARCELS.stream(), Stream.of(more.split(" ")))
                        .toList());
    }

    /** I5: the value of a paper never rises. */
    @Test
    void doNotIncludeThatValuesNeverRiseWhereTheyMay() {
        assertThat(WalesLocal.ruleBook().promises()).contains("I5");
        assertThat(WalesLocal.uncapped().promises())
                .containsExactly(
                        "I1", "I2", "I3", "I4", "I6", "I7", "I8", "I9", "I10", "I11", "I13", "I14", "I16", "I18", "I19",
                        "I20");
    }

    @ParameterizedTest
    @CsvSource({
        "meek-prf, I1 I2 I11",
        "meek-exact, I1 I2 I11",
        "warren, I1 I2 I11",
        "meek-1987, I1 I2 I11 I13",
        "meek-2006, I1 I2 I11 I13",
        "meek-nz, I1 I2 I11 I13",
        "meek-nz-calculator, I1 I2 I11 I13",
        "block-vote, I1 I4 I7",
        "block-vote-crosses, I1 I4 I7",
        "qpq, I3 I4 I6 I7 I8 I11 I13 I20",
        "sntv, I1 I4 I7",
    })
    void ofOtherFamiliesAreFewer(String id, String promises) {
        assertThat(RuleBooks.byId(id).promises()).containsExactly(promises.split(" "));
    }

    @Test
    void standInTheOrderOfTheirNumbers() {
        assertThat(ScottishLocal.ruleBook().promises())
                .containsExactly(
                        "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", "I13", "I14", "I16", "I18",
                        "I19", "I20");
    }
}
