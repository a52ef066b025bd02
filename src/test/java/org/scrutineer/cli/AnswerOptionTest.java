package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a person's lot for a single tie is given; 1 and 2 are tied for exclusion at stage 1. */
class AnswerOptionTest {

    private static final String COUNT = "count --rules scottish-local --format jsonl ";

    @Test
    void settlesTheTieAndSaysWhoDecided() {
        Ran ran = Ran.of(COUNT + "--answer 1:exclusion:1,2:2:A.Clerk @tie.blt");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("{\"candidates\":[1,2],\"chosen\":2,\"decidedBy\":\"A.Clerk\",\"method\":\"manual\"}")
                .contains("\"randomness\":{\"method\":\"none\"}");
    }

    @Test
    void goesBeforeAllOtherLots() {
        Ran ran = Ran.of(COUNT + "--lots 2,1 --answer 1:exclusion:2,1:2 @tie.blt");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("{\"candidates\":[1,2],\"chosen\":2,\"method\":\"manual\"}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2:exclusion:1,2:2|--answer: no tie for exclusion at stage 2 between candidates 1, 2 needed a lot",
                "1:surplus:1,2:2|--answer: no tie for the next surplus at stage 1 between candidates 1, 2 needed a lot",
                "1:exclusion:1,3:3|--answer: candidate number 3 is not between 1 and 2"
            })
    void isRefusedForATieThatThereIsNot(String answer, String message) {
        Ran ran = Ran.of(COUNT + "--lots 2,1 --answer " + answer + " @tie.blt");

        assertThat(ran).isEqualTo(new Ran(2, "", "src/test/resources/cli/tie.blt: " + message + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1:exclusion:1,2|an answer must be STAGE:PURPOSE:N,N[,N...]:N[:WHO], but was \"1:exclusion:1,2\"",
                "1:luck:1,2:2|what a lot is for must be ",
                "1:exclusion:1,2:3|candidate 3 is not one of the tied [1, 2]",
                "0:exclusion:1,2:2|stage must be a whole number of at least 1, but was \"0\""
            })
    void isRefusedIfItCannotBeRead(String answer, String message) {
        Ran ran = Ran.of(COUNT + "--answer " + answer + " @tie.blt");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains(message);
    }
}
