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

    /** By the vectors of the catalogue of generators: three names, or three candidates, in each way. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sha256Counter|foobar|\"lotOrder\":[2,3,1],\"method\":\"sha256Counter\",\"seed\":\"foobar\"",
                "sha256CounterByTie|foobar|\"method\":\"sha256CounterByTie\",\"seed\":\"foobar\"",
                "rctabPermutation|7|\"method\":\"rctabPermutation\",\"seed\":\"7\"",
                "rctabRandom|0|\"method\":\"rctabRandom\",\"seed\":\"0\""
            })
    void drawsInTheWayAskedFor(String way, String seed, String randomness) {
        Ran ran =
                Ran.of("count --rules scottish-local --draw " + way + " --seed " + seed + " --format jsonl @three.blt");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains(randomness);
    }

    @Test
    void isANumberWhereTheWayNeedsOne() {
        Ran ran = Ran.of("count --rules scottish-local --draw rctabRandom --seed x @three.blt");

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "src/test/resources/cli/three.blt: a seed for rctabRandom must be a whole number, but was"
                                + " \"x\"\n"));
    }

    @Test
    void hasAContextOnlyWhereTheWayHasOne() {
        Ran ran = Ran.of("count --rules scottish-local --draw sha256Counter --seed 1 --context c @three.blt");

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "src/test/resources/cli/three.blt: --context must be given with --draw stv-lot/1 only, but was"
                                + " \"c\" with sha256Counter\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--seed 1 --lots 1, scrutineer: --lots and --seed must not be given together",
        "--draw rctabRandom, scrutineer: --draw must be given with --seed only",
        "--context contest-1, scrutineer: --context must be given with --seed only"
    })
    void isRefusedWithWhatDoesNotGoTogether(String options, String message) {
        Ran ran = Ran.of("count --rules scottish-local " + options + " @three.blt");

        assertThat(ran).isEqualTo(new Ran(2, "", message + "\n"));
    }
}
