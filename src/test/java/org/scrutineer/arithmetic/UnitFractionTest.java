package org.scrutineer.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected products are worked out by hand: 0.333333333 times 0.333333333 is 0.111111110888888889. */
class UnitFractionTest {

    @ParameterizedTest(name = "{0} times {1} units of nine places is {2} down and {3} up")
    @CsvSource({
        "0, 0, 0, 0",
        "0, 1000000000, 0, 0",
        "1000000000, 0, 0, 0",
        "1000000000, 1000000000, 1000000000, 1000000000",
        "1000000000, 1, 1, 1",
        "1, 1, 0, 1",
        "1, 999999999, 0, 1",
        "999999999, 999999999, 999999998, 999999999",
        "500000000, 2, 1, 1",
        "500000000, 1, 0, 1",
        "333333333, 333333333, 111111110, 111111111",
        "59775757, 308948430, 18467626, 18467627",
        "125000000, 8, 1, 1",
        "625000001, 1000000000, 625000001, 625000001",
    })
    void roundsEachProductExactly(long fraction, long amount, long down, long up) {
        UnitFraction unitFraction = UnitFraction.of(fraction, 9);

        assertThat(unitFraction.timesDown(amount)).isEqualTo(down);
        assertThat(unitFraction.timesUp(amount)).isEqualTo(up);
    }

    @ParameterizedTest(name = "{0} units of two places")
    @ValueSource(longs = {-1, 101})
    void refusesWhatIsNotFromZeroToOne(long units) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitFraction.of(units, 2))
                .withMessage("a fraction must be from 0 to 1, but was %d units of 2 places", units);
    }

    @ParameterizedTest(name = "{0} places: {1} units in one")
    @CsvSource({"0, 1", "1, 10", "8, 100000000", "9, 1000000000"})
    void hasUpToNinePlaces(int places, long units) {
        assertThat(UnitFraction.unitsInOne(places)).isEqualTo(units);
    }

    @ParameterizedTest(name = "{0} units of two places")
    @CsvSource({"0, 0", "100, 50"})
    void mayBeNothingOrAll(long units, long ofFifty) {
        assertThat(UnitFraction.of(units, 2).timesDown(50)).isEqualTo(ofFifty);
        assertThat(UnitFraction.of(units, 2).timesUp(50)).isEqualTo(ofFifty);
    }

    @ParameterizedTest(name = "{0} places")
    @ValueSource(ints = {-1, 10})
    void refusesPlacesThatItCannotHold(int places) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitFraction.unitsInOne(places))
                .withMessage("places must be from 0 to 9, but were %d", places);
    }
}
