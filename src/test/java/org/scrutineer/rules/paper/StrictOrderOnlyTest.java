package org.scrutineer.rules.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "CLOSE, PASS_OVER, 1>4",
        "CLOSE, END, 1",
        "END, REFUSE, 1",
        "END, PASS_OVER, 1",
    })
    void readsSkippedAndEqualRanksAsChosen(SkippedRanks skipped, EqualRanks equal, String read) {
        Preferences marked = Preferences.ofRanks(List.of(List.of(1), List.of(), List.of(2, 3), List.of(4)));

        assertThat(new StrictOrderOnly(Clause.of("A.1"), skipped, equal).read(marked))
                .hasToString(read);
    }

    @Test
    void namesTheChoicesForTheRankThatItRefuses() {
        Preferences marked = Preferences.ofRanks(List.of(List.of(1), List.of(), List.of(2, 3)));
        StrictOrderOnly closing = new StrictOrderOnly(Clause.of("A.1"), SkippedRanks.CLOSE, EqualRanks.REFUSE);

        assertThat(catchThrowableOfType(UnreadablePaperException.class, () -> RULE.read(marked))
                        .settings())
                .containsExactly(SkippedRanks.CLOSE, SkippedRanks.END);
        assertThat(catchThrowableOfType(UnreadablePaperException.class, () -> closing.read(marked))
                        .settings())
                .containsExactly(EqualRanks.PASS_OVER, EqualRanks.END);
    }

    @Test
    void describesItself() {
        assertThat(RULE.description().parameters()).isEqualTo(Map.of("form", "strictOrderOnly", "clause", "A.1"));
    }
}
