package org.scrutineer.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

    @Test
    void namesPlacesAndDirection() {
        assertThat(Rounding.down(5)).isEqualTo(new Rounding(5, Rounding.Direction.DOWN));
        assertThat(Rounding.up(2)).isEqualTo(new Rounding(2, Rounding.Direction.UP));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40})
    void takesFromNoneToFortyPlaces(int places) {
        assertThat(Rounding.down(places).places()).isEqualTo(places);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 41})
    void refusesOtherPlaces(int places) {
        assertThatThrownBy(() -> Rounding.up(places))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("places must be from 0 to 40, but was " + places);
    }
}
