package org.scrutineer.rules.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;

class DroopQuotaTest {

    private static final Clause CLAUSE = Clause.of("47");

    @ParameterizedTest(name = "{0} papers, {1} seats: {2}")
    @CsvSource({"9567, 4, 1914", "99, 1, 50", "100, 1, 51", "90, 4, 19", "0, 3, 1", "15, 2, 6"})
    void isTheWholePartOfTheQuotientPlusOne(long papers, int seats, String expected) {
        Figures view = Figures.of(seats, "A 0").valid(papers);

        assertThat(new DroopQuota(0, CLAUSE).quota(view)).isEqualTo(Votes.parse(expected));
    }

    @ParameterizedTest(name = "{0} papers, {1} seats: {2}")
    @CsvSource({"6, 2, 2.0001", "30, 3, 7.5001", "20, 2, 6.6667", "4003, 3, 1000.7501", "0, 1, 0.0001"})
    void isCutAtItsPlacesPlusOneUnit(long papers, int seats, String expected) {
        Figures view = Figures.of(seats, "A 0").valid(papers);

        assertThat(new DroopQuota(4, CLAUSE).quota(view)).isEqualTo(Votes.parse(expected));
    }

    @Test
    void staysWhateverBecomesNonTransferable() {
        Figures view = Figures.of(2, "A 0").valid(15).nonTransferable("9").quota("6");

        assertThat(new DroopQuota(0, CLAUSE).quota(view)).isEqualTo(Votes.of(6));
    }

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
