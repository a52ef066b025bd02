package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {

    private static final String EVERY_CASE = " src/test/resources/counts/sheets/every-special-case/ballots.blt";
    private static final String THREE_EQUAL = " src/test/resources/counts/droop/SC-Vm-12/ballots.blt";

    /** Without errors each recount is the true count. The file has 90 papers and 209 marks. */
    @Test
    void showsHowOftenEachIsElected() {
        Ran ran = Ran.of("simulate --rules scottish-local --errors 0.000 --recounts 20 --recount-seed x" + EVERY_CASE);

        assertThat(ran).isEqualTo(new Ran(0, """
                        20 recounts of 90 papers with 209 marks by scottish-local
                        keying errors, each mark with probability 0; seed "x"
                        elected by the true count: G, C, D, E

                          A  elected in  0 (0 %)
                          B  elected in  0 (0 %)
                          C  elected in 20 (100 %)
                          D  elected in 20 (100 %)
                          E  elected in 20 (100 %)
                          F  elected in  0 (0 %)
                          G  elected in 20 (100 %)

                        the same candidates elected: 20 (100 %)
                        every decision the same: 20 (100 %)
                        """, ""));
    }

    @Test
    void showsWhichDecisionsTurn() {
        Ran ran = Ran.of("simulate --rules scottish-local --bootstrap --recounts 200 --recount-seed x" + EVERY_CASE);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("papers drawn again from those counted; seed \"x\"\n", "\nelected together:\n  C, D, E, G: ")
                .containsPattern("\n  decision 1, stage 1, elect G: [0-9]+ \\([0-9.]+ %\\), others elected in [0-9]+;"
                        + " instead [a-zA-Z, ]+ [0-9]+");
    }

    @Test
    void writesJson() {
        Ran ran = Ran.of(
                "simulate --rules scottish-local --errors 0 --recounts 5 --recount-seed x --format json" + EVERY_CASE);

        assertThat(ran.out())
                .startsWith("""
                        {
                         "format": "stv-simulation/1",
                        """)
                .contains("\"probability\": \"0\"", "\"recounts\": 5", "\"sameElected\": 5");
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() {
        String command = "simulate --rules scottish-local --bootstrap --recounts 50 --recount-seed x" + EVERY_CASE;

        assertThat(Ran.of(command.replace("--bootstrap", "--bootstrap --threads 1")))
                .isEqualTo(Ran.of(command.replace("--bootstrap", "--bootstrap --threads 3")));
    }

    @Test
    void needsTheLotsOfTheTrueCount() {
        Ran ran = Ran.of("simulate --rules scottish-local --bootstrap --recount-seed x" + THREE_EQUAL);

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("needs a lot, and none was supplied");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "--recount-seed x, 'one of --errors, --bootstrap, --samples and --every-sample must be given'",
        "--recount-seed x --errors 0.1 --bootstrap, 'one of --errors, --bootstrap, --samples and --every-sample must be given'",
        "--bootstrap, Missing required option",
        "--recount-seed x --errors 1.5, 'the probability of an error must be from 0 to 1, but was 1.5'",
        "--recount-seed x --errors often, 'must be a decimal number from 0 to 1, but was \"often\"'",
        "--recount-seed x --bootstrap --recounts 0, 'recounts must be a whole number of at least 1, but was \"0\"'",
        "--recount-seed x --bootstrap --threads none, 'threads must be a whole number of at least 1, but was \"none\"'",
        "--recount-seed x --bootstrap --format html, 'format must be text or json here, but was \"html\"'",
        "--recount-seed x --bootstrap --answer 1:exclusion:1=2:2, needed a lot",
    })
    void refusesWhatDoesNotGoTogether(String options, String message) {
        Ran ran = Ran.of("simulate --rules scottish-local " + options.replace('=', ',') + EVERY_CASE);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message);
    }
}
