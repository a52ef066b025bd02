package org.scrutineer.rules.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;

class DroopQuotaTest {

    private static final Clause CLAUSE = Clause.of("47");

    @ParameterizedTest
    @ValueSource(ints = {-1, 19})
    void refusesPlacesItCannotWorkWith(int places) {
        assertThatThrownBy(() -> new DroopQuota(places, CLAUSE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("places must be from 0 to 18, but were " + places);
    }

    @Test
    void hasAUnitOfItsLastPlace() {
        assertThat(new DroopQuota(18, CLAUSE).quota(Figures.of(1, "A 0").valid(2)))
                .isEqualTo(Votes.parse("1.000000000000000001"));
    }

    @Test
    void describesItself() {
        assertThat(new DroopQuota(4, CLAUSE).description().parameters())
                .isEqualTo(Map.of("form", "droopPlusUnit", "places", "4", "clause", "47"));
    }
}
