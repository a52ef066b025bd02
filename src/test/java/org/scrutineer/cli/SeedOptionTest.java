package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedOptionTest {

    /** By the vector of stv-lot/1 for this seed and contest-1, three candidates stand in the order 3 1 2. */
    @Test
    void drawsTheOrderOfLots() {
        Ran ran = Ran.of("count --rules scottish-local --seed 12345678901234567890 --context contest-1 --format jsonl"
                + " @three.blt");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("\"randomness\":{\"context\":\"contest-1\",\"lotOrder\":[3,1,2],\"method\":\"stv-lot/1\","
                        + "\"seed\":\"12345678901234567890\"}");
    }

    @Test
    void hasNoContextUnlessGiven() {
        Ran ran = Ran.of("count --rules scottish-local --seed 1 --format jsonl @three.blt");

        assertThat(ran.out()).contains("\"randomness\":{\"context\":\"\",").contains("\"seed\":\"1\"}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--seed 1 --lots 1, scrutineer: --lots and --seed must not be given together",
        "--context contest-1, scrutineer: --context must be given with --seed only"
    })
    void isRefusedWithWhatDoesNotGoTogether(String options, String message) {
        Ran ran = Ran.of("count --rules scottish-local " + options + " @three.blt");

        assertThat(ran).isEqualTo(new Ran(2, "", message + "\n"));
    }
}
