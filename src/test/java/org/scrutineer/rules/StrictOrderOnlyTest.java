package org.scrutineer.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;

class StrictOrderOnlyTest {

    private static final StrictOrderOnly RULE = new StrictOrderOnly(Clause.of("A.1"));

    @Test
    void refusesASkippedOrAnEqualRank() {
        Preferences marked = Preferences.ofRanks(List.of(List.of(1), List.of(), List.of(2, 3)));

        assertThatThrownBy(() -> RULE.read(marked))
                .isInstanceOfSatisfying(
                        UnreadablePaperException.class,
                        unreadable -> assertThat(unreadable.preferences()).isEqualTo(marked))
                .hasMessage("a paper marked 1>->2=3 has an equal or a skipped rank,"
                        + " for which the rule book has no clause");
    }

    @Test
    void describesItself() {
        assertThat(RULE.parameters()).isEqualTo(Map.of("form", "strictOrderOnly", "clause", "A.1"));
    }
}
