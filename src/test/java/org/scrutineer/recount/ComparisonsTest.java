package org.scrutineer.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.rules.part.Compared;

class ComparisonsTest {

    @Test
    void areThoseOfAllParts() {
        assertThat(Comparisons.of(RuleBooks.byId("wigm-prf-batch")))
                .get()
                .extracting(Comparisons::compared)
                .isEqualTo(Set.of(Compared.QUOTA, Compared.SURPLUSES, Compared.GROUPS_OF_THE_LOWEST, Compared.LOWEST));
    }

    /** The rule books that the guide names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "scottish-local",
                "wigm-prf",
                "wigm-prf-batch",
                "ers97",
                "northern-ireland",
                "wales-local",
                "alternative-vote",
                "meek-prf",
                "block-vote",
                "sntv",
            })
    void areKnownOfARuleBookThatTheProofCovers(String id) {
        assertThat(Comparisons.of(RuleBooks.byId(id))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ireland-dail", "malta", "ers76", "meek-nz"})
    void areNotKnownIfAPartDoesNotSayThem(String id) {
        assertThat(Comparisons.of(RuleBooks.byId(id))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"scottish-local, AT_ONCE", "ers97, IN_STEPS", "northern-ireland, IN_STEPS", "wigm-prf, AT_ONCE"})
    void tellWhetherAnythingIsDecidedAmidAnExclusion(String id, Comparisons.Exclusions exclusions) {
        assertThat(Comparisons.of(RuleBooks.byId(id)))
                .get()
                .extracting(Comparisons::exclusions)
                .isEqualTo(exclusions);
    }
}
