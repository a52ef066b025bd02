package org.scrutineer.rules.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.Figures;

/** The published numbers for 4 candidates, 2 places and 13 papers: the fractions 0.9855, 0.0861 and 0.2947. */
class SerialDrawTest {

    private final Figures view = Figures.of(2, "A 4, B 3, C 3, D 3").valid(13);

    @Test
    void goesOnWithTheNumbersWhereTheTieBeforeEnded() {
        Tie two = view.tie(TiePurpose.EXCLUSION, "B C");
        TieBreak before = new TieBreak(
                two.candidates(), TieMethod.PSEUDO_RANDOM, 0, two.candidates().get(0));
        SerialDraw draw = new SerialDraw();

        assertThat(CountSheet.names(draw.narrow(two, view, Lots.none()).left())).isEqualTo("B");
        assertThat(CountSheet.names(draw.narrow(two, view, Lots.none().after(List.of(before)))
                        .left()))
                .isEqualTo("C");
    }
}
