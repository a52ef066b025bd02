package org.scrutineer.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClauseTest {

    private static final Clause INFERRED = Clause.inferred("52(1)", "asked between the transfers too");

    @Test
    void isMarkedWhereItIsInferred() {
        assertThat(Clause.of("52(1)")).hasToString("52(1)");
        assertThat(INFERRED).hasToString("52(1), inferred");
        assertThat(Clause.inferred("", "nobody says")).hasToString("inferred");
    }

    @Test
    void saysWhatIsReadThere() {
        assertThatThrownBy(() -> Clause.inferred("52(1)", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what is inferred must state its reading, but clause \"52(1)\" has none");
    }

    @Test
    void isCitedByDecisionsWithItsMarkAlone() {
        Decision decision = Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, INFERRED);

        assertThat(decision.clause()).isEqualTo(Clause.of("52(1), inferred"));
        assertThat(new InvalidPapers("no preference", 1, INFERRED).clause()).isEqualTo(Clause.of("52(1), inferred"));
    }

    @Test
    void isDescribedWithItsReading() {
        PartDescription part = PartDescription.of("remainingFillVacancies", INFERRED);

        assertThat(part.reading()).contains("asked between the transfers too");
        assertThat(part.parameters())
                .isEqualTo(Map.of(
                        "form", "remainingFillVacancies",
                        "clause", "52(1), inferred",
                        "reading", "asked between the transfers too"));
    }
}
