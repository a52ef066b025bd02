package org.scrutineer.rules.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;

class QuotaOrActiveShareTest {

    private static final QuotaOrActiveShare TEST = new QuotaOrActiveShare(
            Map.of(
                    StageAction.Kind.FIRST_PREFERENCES, Clause.of("5.1.7"),
                    StageAction.Kind.SURPLUS, Clause.of("5.3.13"),
                    StageAction.Kind.EXCLUSION, Clause.of("5.4.9")),
            Clause.of("5.6.2"));

    @Test
    void refusesAKindOfStageWithoutAClause() {
        Map<StageAction.Kind, Clause> one = Map.of(StageAction.Kind.SURPLUS, Clause.of("5.3.13"));
        Clause tie = Clause.of("5.6.2");

        assertThatThrownBy(() -> new QuotaOrActiveShare(one, tie))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each kind of stage must have a clause, but found {SURPLUS=5.3.13}");
    }

    @Test
    void describesItself() {
        assertThat(TEST.description().parameters())
                .isEqualTo(
                        Map.of("form", "quotaOrActiveShare", "clause", "5.1.7, 5.3.13, 5.4.9", "tie.clause", "5.6.2"));
    }
}
