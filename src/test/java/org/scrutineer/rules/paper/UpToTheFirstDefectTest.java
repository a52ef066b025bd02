package org.scrutineer.rules.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;

/** The exercises are those of ERS97, section 9: marks against candidates in ballot-paper order. */
class UpToTheFirstDefectTest {

    private static final UpToTheFirstDefect RULE = new UpToTheFirstDefect(Clause.of("5.1.2"));

    private static String read(List<List<Integer>> ranks) {
        return RULE.read(Preferences.ofRanks(ranks)).toString();
    }

    @Test
    void countsEveryPreferenceOfAPaperWithoutDefect() {
        // Marked 1; and marked 3, 4, 1, 2.
        assertThat(read(List.of(List.of(1)))).isEqualTo("1");
        assertThat(read(List.of(List.of(3), List.of(4), List.of(1), List.of(2))))
                .isEqualTo("3>4>1>2");
    }

    @Test
    void stopsBeforeANumberThatComesTwice() {
        // Marked 2, 3, 4, 1, 3.
        assertThat(read(List.of(List.of(4), List.of(1), List.of(2, 5), List.of(3))))
                .isEqualTo("4>1");
    }

    @Test
    void stopsBeforeANumberThatIsMissing() {
        // Marked 3, 5, 2, 1; and 1, 4, "3&5", 2.
        assertThat(read(List.of(List.of(4), List.of(3), List.of(1), List.of(), List.of(2))))
                .isEqualTo("4>3>1");
        assertThat(read(List.of(List.of(1), List.of(4), List.of(), List.of(2)))).isEqualTo("1>4");
    }

    @Test
    void leavesNobodyWithoutASingleFirstPreference() {
        // Marked 2, 1, 3, 1.
        assertThat(read(List.of(List.of(2, 4), List.of(1), List.of(3)))).isEmpty();
        assertThat(read(List.of(List.of(), List.of(1)))).isEmpty();
    }

    @Test
    void describesItself() {
        assertThat(RULE.description().parameters()).isEqualTo(Map.of("form", "upToTheFirstDefect", "clause", "5.1.2"));
    }
}
