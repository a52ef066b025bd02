package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginCommandTest {

    private static final String EVERY_CASE = " src/test/resources/counts/sheets/every-special-case/ballots.blt";

    /** The quota is 51, and A has 9 more; with 10 fewer A is level with B. */
    @Test
    void showsBothBounds() {
        Ran ran = reading("margin --rules scottish-local -");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("at least 9 papers must be changed", "10 papers are enough", "from 9 to 10 papers\n");
    }

    @Test
    void writesJson() {
        Ran ran = reading("margin --rules scottish-local --format json -");

        assertThat(ran.out())
                .startsWith("{\n \"format\": \"stv-margin/1\",\n")
                .contains("\"atLeast\": \"9\"", "\"papers\": \"10\"", "\"from\": \"1\"");
    }

    private static Ran reading(String command) {
        return Ran.reading(
                new ByteArrayInputStream(
                        "2 1\n60 1 0\n40 2 0\n0\n\"A\"\n\"B\"\n\"Two\"\n".getBytes(StandardCharsets.UTF_8)),
                command);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "--most 0, 'recounts must be a whole number of at least 1, but was \"0\"'",
        "--format html, 'format must be text or json here, but was \"html\"'",
        "--answer 1:exclusion:1=2:2, needed a lot",
    })
    void refusesWhatDoesNotGoTogether(String options, String message) {
        Ran ran = Ran.of("margin --rules scottish-local " + options.replace('=', ',') + EVERY_CASE);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message);
    }
}
