package org.scrutineer.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Candidate;

class LotsTest {

    private static final Candidate A = Candidate.of(1, "A");
    private static final Candidate C = Candidate.of(3, "C");

    private final Tie tie = new Tie(TiePurpose.EXCLUSION, List.of(A, C));

    @Test
    void putTheTiedInTheOrderDrawn() {
        assertThat(Lots.order(List.of(3, 2, 1)).ordered(tie)).isEqualTo(Optional.of(List.of(C, A)));
    }

    @Test
    void leaveATieAloneOfWhichTheyDoNotNameAll() {
        assertThat(Lots.order(List.of(3, 2)).ordered(tie)).isEmpty();
        assertThat(Lots.none().ordered(tie)).isEmpty();
        assertThat(Lots.none().order()).isEmpty();
    }

    @ParameterizedTest(name = "stage {0}, {1}, tied with {2}")
    @CsvSource({"2, EXCLUSION, 3, C", "1, EXCLUSION, 3, ", "2, SURPLUS, 3, ", "2, EXCLUSION, 2, "})
    void answerOnlyTheTieTheyWereDrawnFor(int stage, TiePurpose purpose, int other, String chosen) {
        Lots lots = Lots.none().with(new Answer(stage, purpose, Set.of(1, other), other));

        assertThat(lots.answerTo(tie, 2)
                        .map(answer -> answer.among(tie.candidates()).name()))
                .isEqualTo(Optional.ofNullable(chosen));
    }

    @Test
    void keepEveryAnswer() {
        Lots lots = Lots.none()
                .with(new Answer(1, TiePurpose.EXCLUSION, Set.of(1, 3), 1))
                .with(new Answer(2, TiePurpose.EXCLUSION, Set.of(1, 3), 3));

        assertThat(lots.answerTo(tie, 1).map(Answer::chosen)).contains(1);
        assertThat(lots.answerTo(tie, 2).map(Answer::chosen)).contains(3);
    }

    @Test
    void refuseANumberBelowOne() {
        List<Integer> order = List.of(1, 0);

        assertThatThrownBy(() -> Lots.order(order))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a candidate number must be at least 1, but was 0");
    }

    @Test
    void refuseANumberThatComesTwice() {
        List<Integer> order = List.of(1, 2, 1);

        assertThatThrownBy(() -> Lots.order(order))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidate 1 comes twice in the order of lots");
    }

    @Test
    void refuseAnAnswerThatIsNotOneOfTheTied() {
        Set<Integer> tied = Set.of(3, 1);

        assertThatThrownBy(() -> new Answer(1, TiePurpose.EXCLUSION, tied, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidate 2 is not one of the tied [1, 3]");
    }
}
