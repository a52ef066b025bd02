package org.scrutineer.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.StageSpan;

class RunsOfAPaperTest {

    private static PaperTrace.Step with(int stage, int part, int candidate) {
        return new PaperTrace.Step(stage, part, Map.of(candidate, Fraction.ONE), Fraction.ZERO, Fraction.ZERO);
    }

    private static PaperTrace trace(PaperTrace.Step... steps) {
        return new PaperTrace(Preferences.of(1, 2), List.of(steps));
    }

    @Test
    void putTogetherStagesThatFollowOneAnotherWithoutChange() {
        PaperTrace trace =
                trace(with(1, 0, 1), with(2, 0, 1), with(3, 0, 1), with(4, 1, 2), with(4, 2, 2), with(5, 0, 2));

        assertThat(trace.runs())
                .extracting(PaperTrace.Run::span)
                .containsExactly(
                        new StageSpan(1, 0, 1, 0),
                        new StageSpan(2, 0, 3, 0),
                        new StageSpan(4, 1, 4, 1),
                        new StageSpan(4, 2, 5, 0));
        assertThat(trace.everyStage()).extracting(PaperTrace.Run::step).isEqualTo(trace.steps());
    }

    @Test
    void leaveTheFirstStageAndASingleQuietOneAlone() {
        PaperTrace trace = trace(with(1, 0, 1), with(2, 0, 1), with(3, 0, 2), with(4, 0, 2));

        assertThat(trace.runs()).isEqualTo(trace.everyStage());
        assertThat(trace.runs()).hasSize(4).noneMatch(PaperTrace.Run::isOfSeveral);
    }

    @Test
    void areNoneOfAPaperThatIsNotValid() {
        assertThat(trace().runs()).isEmpty();
    }
}
