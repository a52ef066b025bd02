package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTest {

    @Test
    void standsWithoutAPartyUnlessSaidOtherwise() {
        Candidate ash = Candidate.of(1, "Ash");

        assertThat(ash)
                .isEqualTo(new Candidate(1, "Ash", "", Standing.STANDING))
                .hasToString("Ash");
        assertThat(ash.withParty("Green")).isEqualTo(new Candidate(1, "Ash", "Green", Standing.STANDING));
        assertThat(ash.isWithdrawn()).isFalse();
    }

    @Test
    void keepsItsPartyWhenItWithdraws() {
        Candidate withdrawn = Candidate.of(1, "Ash").withParty("Green").withStanding(Standing.WITHDRAWN);

        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(withdrawn.party()).isEqualTo("Green");
    }

    @Test
    void isCalledByItsNumberWithoutAName() {
        assertThat(Candidate.of(7, "")).hasToString("Candidate 7");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 32768})
    void refusesANumberOutOfRange(int number) {
        assertThatThrownBy(() -> Candidate.of(number, "Ash"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidate number must be from 1 to 32767, but was " + number);
    }
}
