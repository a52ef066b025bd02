package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetOptionTest {

    private static final String KNOWN =
            "scrutineer: --set must name something that can be chosen here, which is ballotId,"
                    + " charset, interiorZero, layout, missingZero, names, parentheses, strictness";
    private static final String GOOD = "every number and every decision is right\n";

    private static final String NOTE = "note: taken from the record: ";
    private static final String CHOSEN = ", as whoever counted chose\n";

    private static ByteArrayInputStream record(String command) {
        return new ByteArrayInputStream(Ran.of(command).out().getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class ForARuleBookWithoutAClauseOnSkippedRanks {

        @Test
        void isNamedByTheErrorWithTheLineOfThePaper() {
            assertThat(Ran.of("count --rules wigm-prf @skipped-ranks.blt"))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "src/test/resources/cli/skipped-ranks.blt:3: a paper marked ->2>1 has an equal or a skipped rank,"
                                    + " for which the rule book has no clause (--set gaps=close or --set gaps=end)\n"));
        }

        @ParameterizedTest(name = "{0}: {1} valid papers")
        @CsvSource({"close, 10, 3.3334", "end, 8, 2.6667"})
        void isStatedOnTheSheet(String word, String valid, String quota) {
            Ran ran = Ran.of("count --rules wigm-prf --set gaps=" + word + " @skipped-ranks.blt");

            assertThat(ran.status()).isZero();
            assertThat(ran.out())
                    .contains("\nChosen          gaps=" + word + "\n")
                    .contains("Valid papers    " + valid)
                    .contains("Quota           " + quota);
        }

        @ParameterizedTest
        @ValueSource(strings = {"wigm-prf", "wigm-prf-batch", "meek-prf", "meek-1987", "meek-2006"})
        void isTakenFromTheRecordByTheCheck(String book) {
            ByteArrayInputStream record =
                    record("count --rules " + book + " --set gaps=close --format json @skipped-ranks.blt");

            assertThat(Ran.reading(record, "verify - @skipped-ranks.blt"))
                    .isEqualTo(new Ran(0, GOOD + NOTE + "gaps=close" + CHOSEN, ""));
        }

        @Test
        void isStatedAmongTheParametersOfTheRuleBook() {
            String record = Ran.of("count --rules wigm-prf --set gaps=close --format json @skipped-ranks.blt")
                    .out();

            assertThat(record).contains("\"set.gaps\": \"close\"");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = ';',
                value = {
                    "close; 0; every number and every decision is right",
                    "end; 1; R2: gaps: expected end, found close",
                })
        void isComparedWhereItIsStatedToTheCheck(String word, int status, String line) {
            ByteArrayInputStream record =
                    record("count --rules wigm-prf --set gaps=close --format json @skipped-ranks.blt");

            assertThat(Ran.reading(record, "verify --set gaps=" + word + " - @skipped-ranks.blt"))
                    .isEqualTo(new Ran(status, line + "\n", ""));
        }

        @Test
        void showsWherePapersWent() {
            ByteArrayInputStream record =
                    record("count --rules wigm-prf --set gaps=end --format json @skipped-ranks.blt");

            assertThat(Ran.reading(record, "trace - @skipped-ranks.blt").out())
                    .startsWith("2 x ->2>1\n    not valid\n3 x 1>->3\n    stage 1: Ann 1\n4 x 3>->->4\n");
        }

        @Test
        void goesToThoseOfSeveralThatKnowIt() {
            Ran ran = Ran.of("compare --rules scottish-local --rules wigm-prf --set gaps=end @skipped-ranks.blt");

            assertThat(ran.status()).isZero();
            assertThat(ran.err()).isEmpty();
        }
    }

    @Nested
    class ForARuleBookThatTransfersPapers {

        private static final String COUNT = "count --rules scottish-local --withdraw 2 --format json ";

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = ';',
                value = {
                    "nonTransferable; nonTransferable; 0; every number and every decision is right",
                    "nonTransferable; invalid; 1; R2: withdrawnOnly: expected invalid, found nonTransferable",
                    "invalid; invalid; 0; every number and every decision is right",
                    "invalid; nonTransferable; 1; R2: withdrawnOnly: expected nonTransferable, found nothing",
                })
        void saysWhatBecomesOfPapersForTheWithdrawn(String chosen, String stated, int status, String line) {
            ByteArrayInputStream record = record(COUNT + "--set withdrawnOnly=" + chosen + " @branch.blt");

            assertThat(Ran.reading(record, "verify --withdraw 2 --set withdrawnOnly=" + stated + " - @branch.blt"))
                    .isEqualTo(new Ran(status, line + "\n", ""));
        }

        @Test
        void isNotKnownToAnother() {
            assertThat(Ran.of("count --rules meek-nz --set withdrawnOnly=invalid @branch.blt")
                            .status())
                    .isEqualTo(2);
        }
    }

    @Nested
    class ForTheReader {

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "scottish-local, no-closing-zero.blt, missingZero=closedByLineEnd",
            "meek-exact, equal-in-parentheses.blt, parentheses=equalRank",
            "scottish-local, names-of-windows.blt, charset=windows-1252",
        })
        void isStatedInTheRecordAndTakenFromItByTheCheck(String book, String file, String setting) {
            String count = "count --rules " + book + " --set " + setting + " --format json @" + file;

            assertThat(Ran.of(count).out()).contains("\"reading\": {\"" + setting.replace("=", "\": \"") + "\"}");
            assertThat(Ran.reading(record(count), "verify - @" + file))
                    .isEqualTo(new Ran(0, GOOD + NOTE + setting + CHOSEN, ""));
        }

        @Test
        void isNamedByTheError() {
            assertThat(Ran.of("count --rules scottish-local @no-closing-zero.blt"))
                    .isEqualTo(
                            new Ran(
                                    2,
                                    "",
                                    "src/test/resources/cli/no-closing-zero.blt:2:6: E014: a ballot record must be closed by a 0,"
                                            + " but the line ended (--set missingZero=closedByLineEnd or --set layout=free)\n"));
        }

        @Test
        void isTheLikelyCharacterSetOfAFileThatIsNotUtf8() {
            assertThat(Ran.of("count --rules scottish-local @names-of-windows.blt"))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "src/test/resources/cli/names-of-windows.blt:6:2: E002: text must be of UTF-8, but byte 30 of the"
                                    + " file is 0xD3 (--set charset=windows-1252)\n"));
        }

        @Test
        void isKnownToTheCommandThatShowsPapers() {
            assertThat(Ran.of("papers --set missingZero=closedByLineEnd --format csv @no-closing-zero.blt"))
                    .extracting(Ran::status, Ran::err)
                    .containsExactly(0, "");
            assertThat(Ran.of("papers @no-closing-zero.blt").err())
                    .contains("but the line ended (--set missingZero=closedByLineEnd or --set layout=free)");
        }

        @Test
        void readsParenthesesAsEqualRanks() {
            Ran ran = Ran.of("count --rules meek-exact --set parentheses=equalRank @equal-in-parentheses.blt");

            assertThat(ran.out()).contains("Adam                      5 *", "Basil                     4 *");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "count --rules scottish-local --set gaps=end; \"gaps\"",
                "count --rules scottish-local --set foo=end; \"foo\"",
                "slates --rules ers97 --rules ireland-dail --set gaps=end; \"gaps\"",
            })
    void namesWhatCanBeChosenWhereAKeyIsUnknown(String command, String key) {
        assertThat(Ran.of(command + " @branch.blt"))
                .isEqualTo(new Ran(2, "", KNOWN + ", withdrawnOnly, but named " + key + "\n"));
    }

    @Test
    void namesWhatCanBeChosenWhereNoRuleBookIsNamed() {
        ByteArrayInputStream record = record("count --rules scottish-local --format json @branch.blt");

        assertThat(Ran.reading(record, "trace - --set idColumn=1 @branch.blt"))
                .isEqualTo(new Ran(2, "", KNOWN + ", but named \"idColumn\"\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "--set gaps; --set must be KEY=VALUE, but was \"gaps\"",
                "--set =end; --set must be KEY=VALUE, but was \"=end\"",
                "--set gaps=end --set gaps=end; --set must be given once for each key, but \"gaps\" came twice",
                "--set gaps=up; gaps must be one of refuse, close, end, but was \"up\"",
                "--set layout=; layout must be one of auto, lines, free, but was \"\"",
                "--set charset=utf-99; charset must be the name of a character set that is known here, but was \"utf-99\"",
                "--set charset=UTF-16; character set must contain ASCII as it is, but was UTF-16",
            })
    void refusesWhatIsMalformed(String options, String message) {
        assertThat(Ran.of("count --rules wigm-prf " + options + " @branch.blt"))
                .isEqualTo(new Ran(2, "", "scrutineer: " + message + "\n"));
    }
}
