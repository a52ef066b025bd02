package org.scrutineer.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    private static final Answer SIGNED =
            new Answer(12, TiePurpose.EXCLUSION, Set.of(11, 2, 3), 3, "A. Clerk: in the hall, 10:45");

    @Test
    void isWrittenWithTheTiedInBallotPaperOrder() {
        assertThat(SIGNED.text()).isEqualTo("12:exclusion:2,3,11:3:A. Clerk: in the hall, 10:45");
    }

    @Test
    void isReadAgain() {
        assertThat(Answer.parse("12:exclusion:2,3,11:3:A. Clerk: in the hall, 10:45"))
                .isEqualTo(SIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:election:1,2:1", "2:surplus:1,2:2", "3:fraction:1,2:1", "4:exclusion:1,2:2"})
    void isWrittenAsItWasReadForEveryPurpose(String text) {
        assertThat(Answer.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1:exclusion:1,2|an answer must be STAGE:PURPOSE:N,N[,N...]:N[:WHO], but was \"1:exclusion:1,2\"",
                "1:luck:1,2:2|what a lot is for must be election"
                        + " or order-of-election or last-two or surplus or fraction or exclusion, but was \"luck\"",
                "1:exclusion:1,2:3|candidate 3 is not one of the tied [1, 2]",
                "1:exclusion:1,x:1|a candidate number must be a whole number of at least 1, but was \"x\"",
                "1:exclusion:1,2:N|the candidate chosen must be a whole number of at least 1, but was \"N\"",
                "0:exclusion:1,2:2|stage must be a whole number of at least 1, but was \"0\""
            })
    void isRefusedIfItCannotBeRead(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.parse(text))
                .withMessage(message);
    }

    @Test
    void isForAStage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer(0, TiePurpose.SURPLUS, Set.of(1, 2), 1))
                .withMessage("stage must be at least 1, but was 0");
    }
}
