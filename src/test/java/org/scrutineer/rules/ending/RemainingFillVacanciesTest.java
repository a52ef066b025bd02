package org.scrutineer.rules.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;

class RemainingFillVacanciesTest {

    private static final RemainingFillVacancies ENDING = new RemainingFillVacancies(Clause.of("53"));

    @Test
    void electsAllWhoContinueMostVotesFirst() {
        assertThat(CountSheet.decisions(ENDING.ending(Figures.of(4, "A 9 elected, B 3, C 4, D 3"), Lots.none())))
                .containsExactly("elect C B D: lastRemaining, 53", "stop: countComplete, 53");
    }

    @Test
    void electsFewerThanThereArePlacesForAndStops() {
        assertThat(CountSheet.decisions(ENDING.ending(Figures.of(4, "A 9, B 3 out"), Lots.none())))
                .containsExactly("elect A: lastRemaining, 53", "stop: countComplete, 53");
        assertThat(CountSheet.decisions(ENDING.ending(Figures.of(4, "A 9 done, B 3 out"), Lots.none())))
                .containsExactly("stop: countComplete, 53");
    }

    @Test
    void goesOnWhileMoreContinueThanThereAreVacancies() {
        assertThat(ENDING.ending(Figures.of(1, "A 9, B 3"), Lots.none())).isEmpty();
    }

    @Test
    void describesItself() {
        assertThat(ENDING.description().parameters())
                .isEqualTo(Map.of("form", "remainingFillVacancies", "clause", "53"));
    }
}
