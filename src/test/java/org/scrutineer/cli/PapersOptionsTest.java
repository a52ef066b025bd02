package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every command takes that takes papers: their format, contest, settings, policy and number. */
class PapersOptionsTest {

    private static final String GOOD = "every number and every decision is right\n";

    @TempDir
    private Path folder;

    private String table;

    /** By the policy skip: 3 papers for Ann then Ben, 2 for Ben, 1 for Cy then Ann, and 1 without a mark. */
    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("form.csv");
        Files.writeString(file, """
                voter,1st,2nd,3rd
                v1,Ann,Ben,
                v2,Ann,,Ben
                v3,Ann,Ann,Ben
                v4,Ben,,
                v5,Ann//Cy,Ben,
                v6,Cy,,Ann
                v7,,,
                """);
        table = file.toString();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final String READING = "--input choice-columns-csv --set overvoteDelimiter=// --validity skip ";
    private static final String COUNTING = "--rules scottish-local --seats 1 " + READING;

    @Nested
    class ATable {

        /** 7 papers of which 6 are valid; the quota is 6 / 2 + 1 = 4, Cy with 1 goes out, and Ann has 3 + 1 = 4. */
        @Test
        void isCountedInOneCommand() {
            Ran ran = Ran.of("count " + COUNTING + table);

            assertThat(ran.err()).isEmpty();
            assertThat(ran.out())
                    .contains("Ballot papers   7\n")
                    .contains("Valid papers    6\n")
                    .contains("Quota           4")
                    .contains("Ann ");
            assertThat(ran.status()).isZero();
        }

        @Test
        void isCountedFromStandardInput() throws IOException {
            Ran ran = Ran.reading(bytes(Files.readString(Path.of(table))), "count " + COUNTING + "-");

            assertThat(ran).extracting(Ran::status, Ran::err).containsExactly(0, "");
            assertThat(ran.out()).contains("Valid papers    6\n");
        }

        @Test
        void isCountedAsAFolderOfFilesOfOneContest() throws IOException {
            Files.writeString(folder.resolve("more.csv"), "voter,1st,2nd,3rd\nv8,Ben,Ann,\n");

            Ran ran = Ran.of("count " + COUNTING + folder);

            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).contains("Ballot papers   8\n").contains("Valid papers    7\n");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "compare --rules meek-nz|same",
                    "slates|first preferences",
                    "ties|elected: Ann; ways: 1",
                    "reduce|3 1",
                    "vacancy --leaving 1|Ben",
                })
        void isReadByEveryCommandThatCounts(String command, String shown) {
            Ran ran = Ran.of(command + " " + COUNTING + table);

            assertThat(ran.status()).as(ran.err()).isZero();
            assertThat(ran.out()).containsIgnoringCase(shown);
        }

        @Test
        void isComparedWithAnother() throws IOException {
            Path other = folder.resolve("other.csv");
            Files.writeString(other, Files.readString(Path.of(table)).replace("v4,Ben,,", "v4,Ben,Cy,"));

            Ran ran = Ran.of("differ " + READING + table + " " + other);

            assertThat(ran.out()).contains("in the first only: 1 paper\n    1 of 2 (Ben)\n");
            assertThat(ran.status()).isEqualTo(1);
        }
    }

    @Nested
    class TheRecordOfATable {

        private String record() {
            return Ran.of("count --format json " + COUNTING + table).out();
        }

        @Test
        void isVerifiedWithTheSameOptions() {
            Ran ran = Ran.reading(bytes(record()), "verify --seats 1 " + READING + "- " + table);

            assertThat(ran).isEqualTo(new Ran(0, GOOD, ""));
        }

        /** Of 7 papers 1 is unmarked; on 2 a skipped rank is passed over, on 1 a repeat, on 1 an overvote. */
        @Test
        void statesThePolicyAndItsCounts() {
            assertThat(record())
                    .contains("\"format\": \"choice-columns-csv\"", "\"reading\": {\"overvoteDelimiter\": \"//\"}")
                    .contains("\"name\": \"validity\"")
                    .contains("\"policy\": \"skip\"", "\"gaps\": \"passed over\"", "\"setAside.unmarked\": \"1\"")
                    .contains("\"passedOver.gap\": \"2\"", "\"passedOver.overvote\": \"1\"")
                    .contains("\"passedOver.repeat\": \"1\"", "\"before\": \"sha256:")
                    .doesNotContain("cutShort");
        }

        @Test
        void isVerifiedByWhatItStates() {
            Ran ran = Ran.reading(bytes(record()), "verify - " + table);

            assertThat(ran)
                    .isEqualTo(new Ran(
                            0,
                            GOOD + "note: taken from the record: overvoteDelimiter=//, as whoever counted chose\n"
                                    + "note: taken from the record: validity=skip, as whoever counted chose\n",
                            ""));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "setAside.unmarked\": \"1|setAside.unmarked\": \"2"
                            + "|P4: validity, setAside.unmarked: expected 1, found 2",
                    "passedOver.gap\": \"2|passedOver.gap\": \"3|P4: validity, passedOver.gap: expected 2, found 3",
                    "before\": \"sha256:|before\": \"sha256:0|P4: digest of the raw papers: expected sha256:",
                    "gaps\": \"passed over|gaps\": \"stop|P4: validity, gaps: expected passed over, found stop",
                })
        void isFoundWrongWhereItIsTamperedWith(String there, String instead, String finding) {
            String record = record().replaceFirst("\"" + there, "\"" + instead);

            Ran ran = Ran.reading(
                    bytes(record.replaceFirst("sha256:0([0-9a-f]{63})[0-9a-f]\"", "sha256:0$1\"")),
                    "verify " + READING + "- " + table);

            assertThat(ran.out()).contains(finding);
            assertThat(ran.status()).isEqualTo(1);
        }

        @Test
        void isFoundWrongWhereAnotherPolicyIsStated() {
            Ran ran = Ran.reading(bytes(record()), "verify --validity sf - " + table);

            assertThat(ran.out())
                    .contains("R2: validity: expected sf, found skip\n")
                    .contains("P4: validity, policy: expected sf, found skip\n")
                    .contains("P4: validity, setAside.overvoteBeforeAnyPreference: expected 1, found nothing\n")
                    .contains("P1: digest of the papers");
            assertThat(ran.status()).isEqualTo(1);
        }

        /**
         * The digest is that of the lines {@code stv-raw-papers/1}, {@code 1 }, {@code 1 1=3>2}, {@code 1 1>->2},
         * {@code 1 1>1>2}, {@code 1 1>2}, {@code 1 2} and {@code 1 3>->1}, by another program.
         */
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "text|Set aside       1 unmarked",
                    "text|Passed over     2 with a defect: gap",
                    "text|Raw papers      sha256:28062d8532d66f5befc3c17246995649ecbd548029f9649ac042d3e4b5705466",
                    "markdown|- Set aside: 1 unmarked",
                    "html|1 unmarked",
                })
        void isShown(String form, String line) {
            assertThat(Ran.of("count --format " + form + " " + COUNTING + table).out())
                    .contains("skip (Portland City Code 2.08.010")
                    .contains(line);
        }

        @Test
        void letsItsPapersBeTraced() {
            Ran ran = Ran.reading(bytes(record()), "trace " + READING + "- " + table);

            assertThat(ran.out()).contains("3 x 1>2\n    stage").contains("1 x 3>1\n    stage");
        }

        @Test
        void isBundledWithItsPapers() throws IOException {
            Path into = Files.createDirectory(folder.resolve("into"));

            Ran ran = Ran.reading(bytes(record()), "bundle " + READING + "- " + table + " " + into);

            assertThat(ran).isEqualTo(new Ran(0, "", ""));
            assertThat(into.toFile().list()).hasSize(7);
        }
    }

    @Nested
    class IsRefused {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "--expect-papers 8 " + READING + "|form.csv: papers must be 8 as expected, but were 7",
                    "--input choice-columns-csv|form.csv: a validity policy must say what becomes of repeats",
                    "--input choice-columns-csv --set candidates=Ann,Ben --validity skip"
                            + "|form.csv:6:4: C09: a candidate must be one of those there are",
                    "--input choice-column-csv|no format is called \"choice-column-csv\"; did you mean",
                    "--input choice-columns-csv --set foo=1|but named \"foo\"",
                    "--set overvoteLabel=x|which is ballotId, charset, interiorZero",
                    "--validity maine-statute|must not depend on who is continuing, but was \"maine-statute\"",
                })
        void by(String options, String message) {
            Ran ran = Ran.of("count --rules scottish-local --seats 1 " + options + " " + table);

            assertThat(ran.err()).contains(message);
            assertThat(ran.status()).isEqualTo(2);
        }

        @Test
        void ifPapersDoNotTellTheSeatsAndTheCommandDoesNot() {
            Ran ran = Ran.of("count --rules scottish-local " + READING + table);

            assertThat(ran.err()).endsWith("form.csv: seats must be given, for the papers do not tell them\n");
        }

        @Test
        void andSaysWhatTheFileLooksLike() throws IOException {
            Path matrix = folder.resolve("widget.csv");
            Files.writeString(matrix, "ID,Start time,Rank\n1,9:00,Ann;Ben;\n");

            Ran ran = Ran.of("count --rules scottish-local " + matrix);

            assertThat(ran.err())
                    .startsWith(matrix + ":1:1: E003: ")
                    .contains("; the file looks like form-ranking-widget-csv (")
                    .endsWith("), which --input would choose\n");
        }
    }

    @Test
    void expectsPapersOfBltToo() {
        Ran ran = Ran.of("count --rules scottish-local --expect-papers 19 @branch.blt");

        assertThat(ran.err()).contains("branch.blt: papers must be 19 as expected, but were ");
        assertThat(ran.status()).isEqualTo(2);
    }

    @Test
    void makesBallotsOfBltByAPolicy() {
        Ran ran = Ran.of("count --rules wigm-prf --validity skip @skipped-ranks.blt");

        assertThat(ran).extracting(Ran::status, Ran::err).containsExactly(0, "");
        assertThat(ran.out()).contains("Valid papers    10\n");
    }
}
