package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code verify} says of records made from more than the ballot file, and of records that were tampered with. */
class VerifyCommandTest {

    private static final String GOOD = "every number and every decision is right\n";

    private static Ran verify(String record, String options) {
        return Ran.reading(
                new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8)), ("verify " + options).strip());
    }

    private static String record(String options) {
        return Ran.of("count --format json " + options).out();
    }

    @Nested
    class WhatACountWasGivenBesideItsFile {

        /** Valid papers 14 of 20, quota 4.67; the file says of nobody that she withdrew. */
        @Test
        void isTakenFromTheRecordIfItIsNotStated() {
            String record = record("--rules ers97 --withdraw 3 @withdrawn-after-polling.blt");

            assertThat(record).contains("\"papersValid\": \"14\"", "\"quota\": \"4.67\"");
            assertThat(verify(record, "- @withdrawn-after-polling.blt"))
                    .isEqualTo(new Ran(
                            0,
                            GOOD + "note: taken from the record: candidate 3, Coral, is withdrawn and passed over on"
                                    + " every paper\n",
                            ""));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "--rules ers97 --withdraw 3|--withdraw 3|@withdrawn-after-polling.blt",
                    "--rules scottish-local --seats 1|--seats 1|@withdrawn-after-polling.blt",
                    "--rules meek-prf --constraints @women.con|--constraints @women.con|@branch.blt",
                    "--rules ers97 --lots 3,1,2|--lots 3,1,2|@branch.blt",
                    "--rules ers97 --seed 17 --context ward|--seed 17 --context ward|@branch.blt",
                    "--rules ireland-dail --order file|--order file|@branch.blt",
                    "--rules ireland-dail --order-seed 17|--order-seed 17|@branch.blt",
                    "--rules ireland-local --deposit-paid 1,2 --order file|--deposit-paid 1,2 --order file|"
                            + "@branch.blt",
                })
        void isComparedIfItIsStated(String given, String stated, String file) {
            String record = record(given + " " + file);

            assertThat(verify(record, "- " + file).out()).startsWith(GOOD + "note: taken from the record: ");
            assertThat(verify(record, stated + " - " + file)).isEqualTo(new Ran(0, GOOD, ""));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "--withdraw 1|R2: candidates: expected [1 Amber  WITHDRAWN, 3 Coral  STANDING], found [1 Amber "
                            + " STANDING, 3 Coral  WITHDRAWN]",
                    "--seats 3|R2: places: expected 3, found 2",
                    "--lots 1,2,3|R2: lots: expected suppliedOrder [1, 2, 3], found none",
                    "--answer 1:exclusion:1,2:1|R2: the lot between [1, 2] at stage 1: expected drawn by a person,"
                            + " found no tie that a person settled",
                })
        void isAFindingIfItDiffers(String stated, String finding) {
            String record = record("--rules ers97 --withdraw 3 @withdrawn-after-polling.blt");

            Ran ran = verify(record, stated + " - @withdrawn-after-polling.blt");

            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.out()).contains(finding + "\n");
        }

        @Test
        void mustGoWithTheRuleBook() {
            assertThat(verify(record("--rules ers97 @branch.blt"), "--deposit-paid 1 - @branch.blt"))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "verify: --deposit-paid must be given with --rules ireland-local only, but was given"
                                    + " with ers97\n"));
        }
    }

    @Nested
    class ALotThatAPersonDrew {

        private final String record =
                record("--rules scottish-local --answer 1:exclusion:2,3:3:A.Clerk @tie-for-last.blt");

        @Test
        void leavesADoubt() {
            assertThat(verify(record, "- @tie-for-last.blt"))
                    .isEqualTo(new Ran(4, "not checkable: stage 1: the lot between [Bo, Cy], drawn by a person\n", ""));
        }

        @Test
        void leavesNoneIfItIsStated() {
            assertThat(verify(record, "--answer 1:exclusion:2,3:3 - @tie-for-last.blt"))
                    .isEqualTo(new Ran(0, GOOD, ""));
        }

        @Test
        void isAFindingIfItIsStatedOtherwise() {
            Ran ran = verify(record, "--answer 1:exclusion:2,3:2:A.Clerk - @tie-for-last.blt");

            assertThat(ran).isEqualTo(new Ran(1, "R2: stage 1, the lot between [2, 3]: expected 2, found 3\n", ""));
        }
    }

    @Nested
    class ATamperedRecord {

        private final String record = record("--rules ers97 --withdraw 3 @withdrawn-after-polling.blt");

        private Ran with(String good, String changed) {
            assertThat(record).contains(good);
            return verify(record.replaceFirst(Pattern.quote(good), changed), "- @withdrawn-after-polling.blt");
        }

        @Test
        void saysWhichFigureThePapersContradictAndWhichDigestIsStale() {
            Ran ran = with("\"votes\": \"7.00\"", "\"votes\": \"8.00\"");

            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.out()).contains("I2: stage 1, votes of Beryl: expected 7, found 8\n");
            assertThat(ran.out().lines().filter(line -> line.startsWith("D1")))
                    .singleElement()
                    .asString()
                    .startsWith("D1: $.stages[0].digest: expected sha256:");
        }

        @ParameterizedTest(name = "{0} to {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"seats\": 2|\"seats\": 1|R4: $.result.elected: expected no more elected than the 1 places, found [",
                    "\"name\": \"Coral\"|\"name\": \"Carol\"|R2: candidates: expected [3 Coral ",
                    "\"unfilledSeats\": 0|\"unfilledSeats\": 1|R4: $.result.unfilledSeats: expected 0, which the places"
                            + " less the elected are, found 1",
                    "\"result\": {|\"result\": {\"more\": 1,|R4: $.result.more: expected none, found 1",
                    "{\"candidate\": 2, \"order\": 1|{\"candidate\": 1, \"order\": 1|R4: $.result.elected: expected"
                            + " candidates none of whom is elected twice, found [",
                    "{\"candidate\": 2, \"order\": 1|{\"candidate\": 99, \"order\": 1|R4: $.result.elected[0].candidate:"
                            + " expected a whole number from 1 to 4, found 99",
                    "\"quota\": \"4.67\"|\"quota\": \"4.670\"|R4: $.stages[0].quota: expected \"4.67\", found \"4.670\"",
                    "\"decimals\": 2|\"decimals\": 99|R4: $.rule.arithmetic.decimals: expected a whole number from 0 to"
                            + " 40, found 99",
                    "\"digest\": \"sha256:|\"digest\": \"sha256:x|R4: $.input",
                })
        void isJudgedAndNotRefused(String good, String changed, String finding) {
            Ran ran = with(good, changed);

            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.out()).contains(finding).contains("D1: $.");
            assertThat(ran.err()).isEmpty();
        }

        @ParameterizedTest(name = "{0} to {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "stv-count-record/1|stv-count-record/2|$.format: expected \"stv-count-record/1\", but found"
                            + " \"stv-count-record/2\"",
                    "\"seats\": 2|\"seats\": \"2\"|$.contest.seats: expected a whole number from 1 to 2147483647, but found"
                            + " \"2\"",
                    "\"votes\": \"7.00\"|\"votes\": \"seven\"|$.stages[0].tally[1].votes: expected an amount in quotes with"
                            + " 2 decimal places, but found \"seven\"",
                    "\"unfilledSeats\": 0|\"unfilled\": 0|$.result.unfilledSeats: expected a value, but found none",
                })
        void isRefusedIfItIsNotOfTheShapeOfARecord(String good, String changed, String message) {
            assertThat(with(good, changed)).isEqualTo(new Ran(2, "", "-: " + message + "\n"));
        }
    }
}
