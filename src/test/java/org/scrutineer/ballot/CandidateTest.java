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

    @Test
    void keepsTheCallersKeyThroughEveryChange() {
        Candidate keyed = Candidate.of(1, "Ash").withKey("7c9e6679-7425-40de-944b-e07fc1f90ae7");

        assertThat(Candidate.of(1, "Ash").key()).isEmpty();
        assertThat(keyed.withParty("Green").withStanding(Standing.WITHDRAWN))
                .isEqualTo(
                        new Candidate(1, "Ash", "Green", Standing.WITHDRAWN, "7c9e6679-7425-40de-944b-e07fc1f90ae7"));
    }

    @Test
    void refusesAKeyThatIsTooLongOrCannotBePrinted() {
        Candidate ash = Candidate.of(2, "Ash");

        assertThat(ash.withKey("\ud83c\udf33".repeat(200)).key()).hasSize(400);
        assertThatThrownBy(() -> ash.withKey("k".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key must be at most 200 printable characters, but that of candidate 2 was \""
                        + "k".repeat(201) + "\"");
        assertThatThrownBy(() -> ash.withKey("a\nb"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key must be at most 200 printable characters, but that of candidate 2 was \"a\ufffdb\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 32768})
    void refusesANumberOutOfRange(int number) {
        assertThatThrownBy(() -> Candidate.of(number, "Ash"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidate number must be from 1 to 32767, but was " + number);
    }
}
