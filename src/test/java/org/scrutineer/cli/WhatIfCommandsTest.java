package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfCommandsTest {

    private static final String EVERY_CASE = " src/test/resources/counts/sheets/every-special-case/ballots.blt";
    private static final String THREE_EQUAL = " src/test/resources/counts/droop/SC-Vm-12/ballots.blt";

    @Nested
    class Compare {

        @Test
        void showsWhereTwoRuleBooksPart() {
            Ran ran = Ran.of("compare --rules ers97 --rules scottish-local" + EVERY_CASE);

            assertThat(ran.status()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).startsWith("""
                            They part at decision 2; all before are the same.
                            ers97, stage 2: elects D (clause 5.3.13)
                            scottish-local, stage 2: excludes F (clause 51)
                              Quota: 18.00 and 19.00000
                            """).endsWith("No seat changes: both elect the same candidates.\n");
        }

        @ParameterizedTest
        @CsvSource({"--rules ers97, 1 time", "--rules ers97 --rules ers97 --rules ers97, 3 times"})
        void takesTwoRuleBooks(String rules, String times) {
            Ran ran = Ran.of("compare " + rules + EVERY_CASE);

            assertThat(ran)
                    .isEqualTo(
                            new Ran(2, "", "scrutineer: --rules must be given twice, but was given " + times + "\n"));
        }

        @ParameterizedTest
        @CsvSource({
            "compare --rules au-senate-law-2021 --rules au-aec-2016",
            "slates --rules ers97 --rules au-senate-law-2021 --rules au-aec-2016"
        })
        void refusesTwoNamesOfOneRuleBook(String command) {
            assertThat(Ran.of(command + EVERY_CASE))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "scrutineer: --rules must name different rule books, but \"au-senate-law-2021\" and"
                                    + " \"au-aec-2016\" are names of one, \"au-senate-law-2021\"\n"));
        }

        @Test
        void suggestsOtherNamesOfRuleBooks() {
            Ran ran = Ran.of("compare --rules ers97 --rules au-aec-2015" + EVERY_CASE);

            assertThat(ran.err())
                    .contains("no rule book is called \"au-aec-2015\"; did you mean au-aec-2019, au-aec-2013,"
                            + " au-aec-2016");
        }

        @Test
        void refusesARuleBookThatIsNotThere() {
            Ran ran = Ran.of("compare --rules ers97 --rules ers98" + EVERY_CASE);

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains("no rule book is called \"ers98\"");
        }

        @Test
        void needsTheLotsOfBoth() {
            Ran ran = Ran.of("compare --rules ers97 --rules scottish-local @tie.blt");

            assertThat(ran.status()).isEqualTo(3);
            assertThat(ran.err()).contains("needs a lot, and none was supplied (candidates 1, 2)");
        }
    }

    @Nested
    class Ties {

        @Test
        void showWhomEachWayOfTheLotsElects() {
            Ran ran = Ran.of("ties --rules scottish-local" + THREE_EQUAL);

            assertThat(ran).isEqualTo(new Ran(0, """
                            elected: A, B, X; ways: 2
                                stage 1, exclusion, of X, Y, Z: Z
                                stage 2, exclusion, of X, Y: Y
                            elected: A, B, Y; ways: 2
                                stage 1, exclusion, of X, Y, Z: Z
                                stage 2, exclusion, of X, Y: X
                            elected: A, B, Z; ways: 2
                                stage 1, exclusion, of X, Y, Z: X
                                stage 2, exclusion, of Y, Z: Y
                            every way in which the lots can fall was followed: 6, by 10 counts
                            elected however the lots fall: A, B
                            elected or not as the lots fall: X, Y, Z
                            """, ""));
        }

        @Test
        void sayThatTheBoundWasReached() {
            Ran ran = Ran.of("ties --rules scottish-local --most 2" + THREE_EQUAL);

            assertThat(ran.out()).endsWith("""
                            not every way in which the lots can fall was followed, by 4 counts; --most allows more
                            elected however the lots fall: A, B
                            elected or not as the lots fall: X, Y, Z
                            """);
            assertThat(ran.status()).isEqualTo(3);
        }

        @Test
        void areFoundAsOneWhereTheyLeadToTheSameStanding() {
            Ran ran = Ran.of("ties --rules scottish-local @nine-without-a-vote.blt");

            assertThat(ran.status()).isZero();
            assertThat(ran.out())
                    .startsWith("elected: C1; ways: 362880\n")
                    .endsWith("every way in which the lots can fall was followed: 362880, by 9 counts\n");
        }
    }

    @Nested
    class Reduce {

        @Test
        void writesWhatWasReadAndSaysHowMuchWasCut() {
            Ran ran = Ran.of("reduce --rules ers97" + EVERY_CASE);

            assertThat(ran.status()).isZero();
            assertThat(ran.out()).startsWith("""
                            7 4
                            12 1 0
                            7 2 3 6 0
                            17 3 0
                            17 4 0
                            10 5 0
                            7 7 0
                            8 7 2 0
                            5 7 4 0
                            7 7 5 0
                            0
                            """);
            assertThat(ran.err()).isEqualTo("""
                            papers: 90
                            distinct lists of preferences: 15 before, 9 after
                            papers unlike all others: 0 before, 0 after
                            preferences: 209 before, 124 after, 85 dropped
                            """);
        }

        @Test
        void writesPapersThatCountToTheSameSheet() {
            Ran reduced = Ran.of("reduce --rules scottish-local" + EVERY_CASE);

            Ran again = Ran.reading(
                    new ByteArrayInputStream(reduced.out().getBytes(StandardCharsets.UTF_8)),
                    "count --rules scottish-local -");

            assertThat(withoutInput(again))
                    .isNotEmpty()
                    .isEqualTo(withoutInput(Ran.of("count --rules scottish-local" + EVERY_CASE)));
        }

        /** The sheet before it says which papers were counted. */
        private static String withoutInput(Ran ran) {
            return ran.out().substring(0, ran.out().indexOf("Ballot file"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"--order file, file", "--order-seed 1, stv-lot/1"})
        void refusesPapersWhoseOrderWasCounted(String option, String method) {
            Ran ran = Ran.of("reduce --rules ireland-dail " + option + " @deposit.blt");

            assertThat(ran)
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "src/test/resources/cli/deposit.blt: papers must be counted in no order to be reduced, but"
                                    + " these were in one, \"" + method
                                    + "\", and in the numeric order of reduced lists other papers would be those last"
                                    + " filed\n"));
        }

        @Test
        void writesToAFile(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("reduced.blt");

            Ran ran = Ran.of("reduce --rules ers97 --output " + file + EVERY_CASE);

            assertThat(ran.out()).isEmpty();
            assertThat(Files.readString(file)).startsWith("7 4\n12 1 0\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare --rules ers97 --rules ers97", "ties --rules ers97", "reduce --rules ers97"})
    void failOnAFileThatIsMalformed(String command) {
        Ran ran = Ran.of(command + " @malformed.blt");

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "src/test/resources/cli/malformed.blt:3:3: E012: candidate number 9 is not between 1 and 3\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"compare --rules ers97 --rules wigm-prf", "ties --rules wigm-prf", "reduce --rules wigm-prf"})
    void failOnAPaperThatTheRuleBookHasNoClauseFor(String command) {
        Ran ran = Ran.of(command + " --lots 1,2,3 @equal-ranks.blt");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("for which the rule book has no clause");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "ties", "reduce"})
    void explainThemselves(String command) {
        Ran ran = Ran.of(command + " --help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("Usage: scrutineer " + command).contains("Exit status:");
    }
}
