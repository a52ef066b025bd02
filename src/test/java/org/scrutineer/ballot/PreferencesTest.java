package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    @Test
    void keepsEqualCandidatesInAscendingOrderAndSkippedRanks() {
        Preferences preferences = Preferences.ofRanks(List.of(List.of(4), List.of(3, 1), List.of(), List.of(2)));

        assertThat(preferences.ranks()).containsExactly(List.of(4), List.of(1, 3), List.of(), List.of(2));
        assertThat(preferences).hasToString("4>1=3>->2");
        assertThat(preferences.isStrict()).isFalse();
    }

    @Test
    void isStrictWithOneCandidateAtEachRank() {
        assertThat(Preferences.of(3, 1, 2).isStrict()).isTrue();
        assertThat(Preferences.of(3, 1, 2)).hasToString("3>1>2");
        assertThat(Preferences.ofRanks(List.of(List.of(1), List.of())).isStrict())
                .isFalse();
    }

    @Test
    void mayMarkNobody() {
        assertThat(Preferences.of()).isEqualTo(Preferences.NONE).hasToString("");
        assertThat(Preferences.NONE.ranks()).isEmpty();
        assertThat(Preferences.NONE.isStrict()).isTrue();
    }

    @Test
    void isComparedByContent() {
        assertThat(Preferences.ofRanks(List.of(List.of(2, 1))))
                .isEqualTo(Preferences.ofRanks(List.of(List.of(1, 2))))
                .hasSameHashCodeAs(Preferences.ofRanks(List.of(List.of(1, 2))))
                .isNotEqualTo(Preferences.of(1, 2))
                .isNotEqualTo("1=2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 32768})
    void refusesANumberOutOfRange(int number) {
        assertThatThrownBy(() -> Preferences.of(1, number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidate number must be from 1 to 32767, but was " + number);
    }

    @Test
    void refusesACandidateMarkedTwice() {
        assertThatThrownBy(() -> Preferences.ofRanks(List.of(List.of(200), List.of(1, 200))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidate 200 is marked twice on one paper");
    }
}
