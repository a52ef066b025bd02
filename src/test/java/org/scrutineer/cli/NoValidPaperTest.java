package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoValidPaperTest {

    private static Ran run(int seats, String command) {
        String file = "3 " + seats + "\n2 0\n0\n\"Ann\"\n\"Bob\"\n\"Cy\"\n\"Club\"\n";
        return Ran.reading(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), command + " -");
    }

    @ParameterizedTest
    @CsvSource({"count --rules ers97", "compare --rules scottish-local --rules sntv", "slates --rules meek-prf"})
    void isWarnedOfWhereThoseWhoStandFillThePlaces(String command) {
        Ran ran = run(3, command);

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("-: W-NO-VALID-PAPER: no paper is valid by ");
    }

    @ParameterizedTest
    @CsvSource({
        "count --rules ers97 --lots 1;2;3",
        "compare --rules scottish-local --rules sntv --lots 1;2;3",
        "slates --rules meek-prf --lots 1;2;3",
        "ties --rules scottish-local",
        "reduce --rules scottish-local --lots 1;2;3",
    })
    void isRefusedWhereLotsAloneWouldElect(String command) {
        Ran ran = run(2, command.replace(';', ','));

        assertThat(ran.status()).as(ran.err()).isEqualTo(2);
        assertThat(ran.err())
                .contains("-: a valid paper must name a candidate who stands where more stand than there are places,"
                        + " but none of 2 papers does, and 3 stand for 2 places\n");
    }
}
