package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordPlacesTest {

    @Test
    void knowTheLineAndColumnOfEachRecord() {
        RecordPlaces places = new RecordPlaces();
        places.addLine(2);
        places.addLine(3);
        places.add(new Place(4, 1));
        places.add(new Place(4, 9));
        places.addLine(5);
        places.addLine(8);
        places.add(new Place(9, 3));
        places.add(new Place(9, 5));
        places.add(new Place(9, 7));

        assertThat(new Place[] {
                    places.of(0), places.of(1), places.of(2), places.of(3), places.of(4), places.of(5), places.of(8)
                })
                .containsExactly(
                        new Place(2, 1),
                        new Place(3, 1),
                        new Place(4, 1),
                        new Place(4, 9),
                        new Place(5, 1),
                        new Place(8, 1),
                        new Place(9, 7));
    }
}
