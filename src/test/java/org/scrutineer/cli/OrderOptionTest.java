package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderOptionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--order file --order-seed 1, --order and --order-seed must not be given together",
        "--order-context x, --order-context must be given with --order-seed only"
    })
    void isRefusedWithWhatDoesNotGoTogether(String options, String message) {
        Ran ran = Ran.of("count --rules scottish-local " + options + " @three.blt");

        assertThat(ran).isEqualTo(new Ran(2, "", "scrutineer: " + message + "\n"));
    }

    @Test
    void isRefusedForMorePapersThanCanBeNumbered() {
        String file = "1 1\n5 1 0\n3000000000 1 0\n0\n\"A\"\n\"T\"\n";

        Ran ran = Ran.reading(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                "count --rules ireland-dail --order file -");

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "-:3:1: E040: papers must be fewer than 2^31 - 8 to be kept in their order, but were 5 before"
                                + " \"3000000000\" more\n"));
    }

    @Test
    void isAskedForByARuleBookThatMovesWholePapers() {
        assertThat(Ran.of("count --rules ireland-dail @branch.blt"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "src/test/resources/cli/branch.blt: papers must lie in an order, by which clause 121(7) chooses"
                                + " those last filed, but the election has none: neither that of a file nor one drawn from"
                                + " a seed; --order file takes that of the file, and --order-seed draws one\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--order file, as in the file",
        "--order-seed 1 --order-context x, 'drawn by stv-lot/1 from seed \"1\", context \"x\"'"
    })
    void isStatedOnTheSheet(String options, String words) {
        Ran ran = Ran.of("count --rules ireland-dail --lots 1,2,3 " + options + " @branch.blt");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains(words);
    }

    /**
     * Of 6 papers for A 3 go on to each of B and C, and of these the first: the 1st and the 3rd record, which {@code
     * verify} finds again.
     */
    @Test
    void keepsPapersOfRecordsInTheOrderOfTheirFile(@TempDir Path folder) throws IOException {
        Path papers = Files.writeString(
                folder.resolve("papers.csv"),
                "Choice 1,Choice 2\n" + "A,B\n".repeat(2) + "A,C\n".repeat(2) + "A,B\nA,C\nB,\nC,\nC,\n");
        String options = "--input choice-columns-csv --seats 2 --set sample=first --set candidates=A,B,C ";

        String json = Ran.of("count --rules au-nsw-random-lg-law --format json " + options + papers)
                .out();
        Ran checked =
                Ran.reading(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "verify - " + papers);

        assertThat(json)
                .contains("\"method\": \"file\"")
                .contains("\"selectorValue\": \"1\"")
                .contains("\"selectorValue\": \"3\"");
        assertThat(checked.out()).startsWith("every number and every decision is right\n");
    }

    /** Of 27 papers for A, of which 18 name B and 9 C next, 8 and 4 go: the 10th to 17th, and the last four. */
    @Test
    void listsThePapersOfASample(@TempDir Path folder) throws IOException {
        Path papers = Files.writeString(folder.resolve("papers.blt"), """
                4 2
                9 1 2 3 0
                9 1 2 4 0
                9 1 3 0
                4 2 0
                5 3 0
                6 4 0
                0
                "A"
                "B"
                "C"
                "D"
                "Sampled"
                """);
        Path list = Files.writeString(folder.resolve("sample.txt"), "10-17\n24, 25 26 27\n");
        String options = "--set sample=numbered --order-list " + list;

        String json = Ran.of("count --rules au-nsw-random-lg-law --format json " + options + " " + papers)
                .out();

        assertThat(json)
                .contains("\"method\": \"supplied\"")
                .contains("\"1-8\"")
                .contains("\"9-12\"");
        assertThat(Ran.reading(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        "verify " + options + " - " + papers))
                .isEqualTo(new Ran(0, "every number and every decision is right\n", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0, 'must be a number of a paper or a run such as 3-7, but was \"0\"'",
        "'1,x', 'must be a number of a paper or a run such as 3-7, but was \"x\"'",
        "1000-1001, but was \"1000-1001\"",
        "'2,1-3', 'must name each paper once, but named 2 twice'"
    })
    void isRefusedForAListOfOtherThanThesePapers(String text, String message, @TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("sample.txt"), text);

        Ran ran = Ran.of("count --rules ireland-dail --lots 1,2,3 --order-list " + list + " @branch.blt");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains(message);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--order file", "--order-seed 1"})
    void isFoundAgainByVerify(String options) {
        String json = Ran.of("count --rules ireland-dail --lots 1,2,3 --format json " + options + " @branch.blt")
                .out();

        Ran ran = Ran.reading(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                "verify --lots 1,2,3 " + options + " - @branch.blt");

        assertThat(ran).isEqualTo(new Ran(0, "every number and every decision is right\n", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"--order file", "--order-seed 1 --order-context x"})
    void makesNoDifferenceToARuleBookThatMovesNoWholePapers(String options) {
        String count = "count --rules scottish-local --format jsonl ";

        assertThat(Ran.of(count + options + " @branch.blt")).isEqualTo(Ran.of(count + "@branch.blt"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--order file", "--order-seed 1"})
    void isNothingToCompareWhereARuleBookMovesNoWholePapers(String options) {
        Ran counted = Ran.of("count --rules scottish-local --format json " + options + " @branch.blt");

        Ran ran = Ran.reading(
                new ByteArrayInputStream(counted.out().getBytes(StandardCharsets.UTF_8)),
                "verify " + options + " - @branch.blt");

        assertThat(ran).isEqualTo(new Ran(0, "every number and every decision is right\n", ""));
    }
}
