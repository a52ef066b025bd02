package org.scrutineer.rules.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;

class PlacesFilledTest {

    private static final PlacesFilled ENDING = new PlacesFilled(Clause.of("5.5.2"));

    @Test
    void excludesWhoStillContinuesAndStops() {
        assertThat(CountSheet.decisions(ENDING.ending(Figures.of(1, "A 9 elected, B 3, C 4"), Lots.none())))
                .containsExactly("exclude B C: countComplete, 5.5.2", "stop: countComplete, 5.5.2");
    }

    @Test
    void stopsWhereNobodyContinues() {
        assertThat(CountSheet.decisions(ENDING.ending(Figures.of(1, "A 9 elected, B 3 out"), Lots.none())))
                .containsExactly("stop: countComplete, 5.5.2");
    }

    @Test
    void goesOnWhileAPlaceIsOpen() {
        assertThat(ENDING.ending(Figures.of(2, "A 9 elected, B 3"), Lots.none()))
                .isEmpty();
    }

    @Test
    void describesItself() {
        assertThat(ENDING.description().parameters()).isEqualTo(Map.of("form", "placesFilled", "clause", "5.5.2"));
    }
}
