package org.scrutineer.rules.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;

/** Regulation 45 of the Crofting Commission: what a paper says on which a number is left out or repeated. */
class UpToTheFirstEqualRankTest {

    private static final UpToTheFirstEqualRank RULE = new UpToTheFirstEqualRank(Clause.of("45"));

    private static Preferences read(List<List<Integer>> marked) {
        return RULE.read(Preferences.ofRanks(marked));
    }

    @Test
    void passesOverANumberThatWasLeftOut() {
        assertThat(read(List.of(List.of(3), List.of(), List.of(1), List.of(), List.of(2))))
                .isEqualTo(Preferences.of(3, 1, 2));
    }

    @Test
    void endsAtARepeatedNumber() {
        assertThat(read(List.of(List.of(3), List.of(), List.of(1), List.of(2, 4), List.of(5))))
                .isEqualTo(Preferences.of(3, 1));
    }

    @Test
    void readsNothingWithoutOneFirstPreference() {
        assertThat(read(List.of(List.of(), List.of(1)))).isEqualTo(Preferences.NONE);
        assertThat(read(List.of(List.of(1, 2), List.of(3)))).isEqualTo(Preferences.NONE);
        assertThat(RULE.read(Preferences.NONE)).isEqualTo(Preferences.NONE);
    }

    @Test
    void describesItself() {
        assertThat(RULE.description().parameters()).isEqualTo(Map.of("form", "upToTheFirstEqualRank", "clause", "45"));
    }
}
