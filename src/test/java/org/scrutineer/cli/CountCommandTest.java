package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountCommandTest {

    private static final String TIED =
            "src/test/resources/cli/tie.blt: tie for exclusion at stage 1 between \"Ash\" and"
                    + " \"Birch\" needs a lot, and none was supplied (candidates 1, 2)";
    private static final String TO_SETTLE_IT =
            "; to settle it: --answer \"1:exclusion:1,2:N\", N being the candidate drawn, or --lots with an order of all"
                    + " candidates\n";
    private static final String MALFORMED =
            "src/test/resources/cli/malformed.blt:3:3: E012: candidate number 9 is not between 1 and 3\n";

    private static String title(String record) {
        return record.replaceAll(".*\"contest\":\\{[^}]*\"title\":\"([^\"]*)\".*", "$1");
    }

    @Nested
    class Results {

        @Test
        void areASheetUnlessAskedOtherwise() {
            Ran ran = Ran.of("count --rules scottish-local @branch.blt");

            assertThat(ran.status()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out())
                    .startsWith("Branch committee\n================\n")
                    .contains("""
                            Elected, in this order
                              1. Ash - stage 1, reached the quota, with 3.00000 votes [48]
                              2. Cedar - stage 2, reached the quota, with 3.00000 votes [48]
                            """);
        }

        @Test
        void areARecordInJson() {
            Ran ran = Ran.of("count --rules scottish-local --format json @branch.blt");

            assertThat(ran.status()).isZero();
            assertThat(ran.out())
                    .startsWith("{\n")
                    .contains("\"format\": \"stv-count-record/1\"")
                    .endsWith("\n}\n");
        }

        @Test
        void areARecordALineInTheOrderOfTheFiles() {
            Ran ran = Ran.of("count --rules scottish-local --format jsonl @names.blt @branch.blt @names.blt");

            assertThat(ran.status()).isZero();
            assertThat(ran.out().lines().map(CountCommandTest::title))
                    .containsExactly("Województwo świętokrzyskie", "Branch committee", "Województwo świętokrzyskie");
        }

        @Test
        void standUnderTheNamesOfTheirFiles() {
            Ran ran = Ran.of("count --rules scottish-local @names.blt @branch.blt");

            assertThat(ran.status()).isZero();
            assertThat(ran.out())
                    .startsWith(
                            "src/test/resources/cli/names.blt\n================================\n\nWojewództwo świętokrzyskie\n")
                    .contains("\n\nsrc/test/resources/cli/branch.blt\n=================================\n\nBranch");
        }

        @Test
        void areOfStandardInput() {
            InputStream in = new ByteArrayInputStream(
                    "2 1\n2 1 0\n1 2 0\n0\n\"Ash\"\n\"Birch\"\n\"By hand\"\n".getBytes(StandardCharsets.UTF_8));

            Ran ran = Ran.reading(in, "count --rules ers97 -");

            assertThat(ran.status()).isZero();
            assertThat(ran.out()).startsWith("By hand\n").contains("  1. Ash - stage 1");
        }
    }

    @Nested
    class Changes {

        @Test
        void ofThePlacesToFill() {
            Ran ran = Ran.of("count --rules scottish-local --seats 1 @branch.blt");

            assertThat(ran.status()).isEqualTo(0);
            assertThat(ran.out()).contains("Places to fill  1\n").contains("Quota           5.00000\n");
        }

        @Test
        void ofWhoStands() {
            Ran ran = Ran.of("count --rules scottish-local --withdraw 1,4 @branch.blt");

            assertThat(ran.status()).isZero();
            assertThat(ran.out()).contains("  1. Birch - stage 1").contains("  2. Cedar - stage 1");
        }

        @Test
        void toACandidateWhoDoesNotExistAreRefused() {
            Ran ran = Ran.of("count --rules scottish-local --withdraw 1,5 @branch.blt");

            assertThat(ran)
                    .isEqualTo(
                            new Ran(
                                    2,
                                    "",
                                    "src/test/resources/cli/branch.blt: --withdraw: candidate number 5 is not between 1 and 4\n"));
        }
    }

    @Nested
    class LotsForTies {

        @ParameterizedTest(name = "{0} --lots {1}: {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "scottish-local|1,2|tie|Ash",
                    "scottish-local|2,1|tie|Birch",
                    "scottish-local|file|tie-with-order|Birch",
                    "scottish-local|1,2|tie-with-order|Ash",
                    "wigm-prf|1,2|tie|Birch",
                    "wigm-prf|file|tie-with-order|Ash"
                })
        void areReadAsTheRuleBookSays(String rules, String lots, String file, String elected) {
            Ran ran = Ran.of("count --rules " + rules + " --lots " + lots + " @" + file + ".blt");

            assertThat(ran.status()).isZero();
            assertThat(ran.out()).contains("  1. " + elected + " - stage ");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "@tie.blt|''",
                    "--lots file @tie.blt|; the file states no order",
                    "--lots 2 @tie.blt|; the order given, 2, does not hold them all",
                })
        void areAskedForWithTheTiedAndTheStage(String arguments, String shortfall) {
            Ran ran = Ran.of("count --rules scottish-local " + arguments);

            assertThat(ran).isEqualTo(new Ran(3, "", TIED + shortfall + TO_SETTLE_IT));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "@tie-with-order.blt|''",
                    "--lots 2 @tie-with-order.blt|; the order given, 2, does not hold them all",
                })
        void areSaidToStandInTheFile(String arguments, String shortfall) {
            Ran ran = Ran.of("count --rules scottish-local " + arguments);

            assertThat(ran.status()).isEqualTo(3);
            assertThat(ran.err())
                    .endsWith("needs a lot, and none was supplied (candidates 1, 2)" + shortfall
                            + "; the file states an order, 2,1, which only --lots file uses" + TO_SETTLE_IT);
        }

        @Test
        void forACandidateWhoDoesNotExistAreRefused() {
            Ran ran = Ran.of("count --rules scottish-local --lots 1,2,3 @tie.blt");

            assertThat(ran)
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "src/test/resources/cli/tie.blt: --lots: candidate number 3 is not between 1 and 2\n"));
        }
    }

    @Nested
    class Failures {

        @Test
        void nameTheLineAndColumn() {
            Ran ran = Ran.of("count --rules scottish-local @malformed.blt");

            assertThat(ran).isEqualTo(new Ran(2, "", MALFORMED));
        }

        @Test
        void nameTheLineAndColumnOfStandardInput() {
            InputStream in = new ByteArrayInputStream("2 0\n".getBytes(StandardCharsets.UTF_8));

            Ran ran = Ran.reading(in, "count --rules scottish-local -");

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).startsWith("-:1:3: E004: ");
        }

        @Test
        void nameAPaperThatTheRuleBookHasNoClauseFor() {
            Ran ran = Ran.of("count --rules wigm-prf @equal-ranks.blt");

            assertThat(ran)
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "src/test/resources/cli/equal-ranks.blt:3: a paper marked 2=3>1 has an equal or a skipped rank,"
                                    + " for which the rule book has no clause (--set equalRanks=passOver or --set"
                                    + " equalRanks=end)\n"));
        }

        @Test
        void nameAFileThatIsNotThere() {
            Ran ran = Ran.of("count --rules ers97 @none.blt");

            assertThat(ran).isEqualTo(new Ran(2, "", "src/test/resources/cli/none.blt: no such file or folder\n"));
        }

        @Test
        void nameAFileWhoseNameCannotBe() {
            Ran ran = Ran.of("count --rules ers97 a\0b");

            assertThat(ran).isEqualTo(new Ran(2, "", "a\ufffdb: Nul character not allowed\n"));
        }

        @Test
        void doNotKeepOtherFilesFromBeingCounted() {
            Ran ran = Ran.of("count --rules scottish-local --format jsonl @names.blt @malformed.blt @branch.blt");

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).isEqualTo(MALFORMED);
            assertThat(ran.out().lines().map(CountCommandTest::title))
                    .containsExactly("Województwo świętokrzyskie", "Branch committee");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "@branch.blt @tie.blt, 3",
            "@tie.blt @branch.blt, 3",
            "@tie.blt @malformed.blt, 2",
            "@malformed.blt @tie.blt, 2",
            "- @malformed.blt, 70"
        })
        void endTheRunWithTheGravest(String files, int status) {
            Ran ran = Ran.reading(broken(), "count --rules scottish-local " + files);

            assertThat(ran.status()).isEqualTo(status);
        }

        @Test
        void ofTheProgramAreOneLine() {
            Ran ran = Ran.reading(broken(), "count --rules scottish-local -");

            assertThat(ran)
                    .isEqualTo(
                            new Ran(70, "", "-: internal error: java.lang.IllegalStateException: a broken promise\n"));
        }

        @Test
        void ofTheProgramShowWhereTheyAroseIfAsked() {
            Ran ran = Ran.reading(broken(), "count --debug --rules scottish-local -");

            assertThat(ran.status()).isEqualTo(70);
            assertThat(ran.err())
                    .startsWith("-: internal error: java.lang.IllegalStateException: a broken promise\n")
                    .contains("\tat org.scrutineer");
        }

        private static InputStream broken() {
            return new InputStream() {
                @Override
                public int read() {
                    throw new IllegalStateException("a broken promise");
                }

                @Override
                public int read(byte[] bytes, int from, int length) {
                    return read();
                }
            };
        }
    }

    @Nested
    class Notices {

        @Test
        void areShownUpToAHandful() {
            Ran ran = Ran.of("count --rules scottish-local @notices.blt");

            assertThat(ran.status()).isZero();
            assertThat(ran.err())
                    .startsWith("src/test/resources/cli/notices.blt:6:1: W-SAME-NAME: candidates 1 and 2 are both named"
                            + " \"Ash\"\n")
                    .endsWith("src/test/resources/cli/notices.blt: and 3 more notices\n")
                    .hasLineCount(6);
        }
    }

    @Nested
    class OutputFile {

        @TempDir
        private Path folder;

        @Test
        void holdsTheResultInUtf8() throws IOException {
            Path file = folder.resolve("result.txt");
            Files.writeString(file, "old");

            Ran ran = Ran.of("count --rules scottish-local --output " + file + " @names.blt");

            assertThat(ran).isEqualTo(new Ran(0, "", ""));
            assertThat(file)
                    .content(StandardCharsets.UTF_8)
                    .startsWith("Województwo świętokrzyskie\n")
                    .contains("Zoë Ångström");
            assertThat(folder)
                    .isDirectoryContaining(path -> path.equals(file))
                    .isDirectoryNotContaining("glob:**.part");
        }

        @Test
        void holdsTheFilesThatWereCounted() throws IOException {
            Path file = folder.resolve("result.jsonl");

            Ran ran = Ran.of("count --rules scottish-local --format jsonl --output " + file
                    + " @tie.blt @names.blt @branch.blt");

            assertThat(ran).isEqualTo(new Ran(3, "", TIED + TO_SETTLE_IT));
            assertThat(Files.readAllLines(file)).hasSize(2);
        }

        @Test
        void isLeftAsItWasIfNothingWasCounted() {
            Path file = folder.resolve("result.txt");

            Ran ran = Ran.of("count --rules scottish-local --output " + file + " @malformed.blt");

            assertThat(ran).isEqualTo(new Ran(2, "", MALFORMED));
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void mustBeAFile() {
            Ran ran = Ran.of("count --rules scottish-local --output " + folder + " @branch.blt");

            assertThat(ran).isEqualTo(new Ran(2, "", folder + ": must be a file, not a folder, a pipe or a device\n"));
        }

        @Test
        void mustBeInAFolder() {
            Path file = folder.resolve("none").resolve("result.txt");

            Ran ran = Ran.of("count --rules scottish-local --output " + file + " @branch.blt");

            assertThat(ran).isEqualTo(new Ran(2, "", file + ": no such file or folder\n"));
        }

        @Test
        void isReachedThroughALink() throws IOException {
            Path file = Files.writeString(folder.resolve("result.txt"), "old");
            Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

            Ran ran = Ran.of("count --rules scottish-local --output " + link + " @branch.blt");

            assertThat(ran.status()).isZero();
            assertThat(link).isSymbolicLink();
            assertThat(file).content().startsWith("Branch committee\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl"})
    void writesTheSameBytesEachTime(String format) {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        String[] command = {"count", "--rules", "ers97", "--format", format, Ran.SAMPLES + "names.blt"};

        Ran.run(InputStream.nullInputStream(), first, System.err, command);
        Ran.run(InputStream.nullInputStream(), second, System.err, command);

        assertThat(second.toByteArray()).isEqualTo(first.toByteArray()).isNotEmpty();
    }
}
