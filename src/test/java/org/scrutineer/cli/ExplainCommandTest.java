package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    private Path record;

    @BeforeEach
    void count() throws IOException {
        record = folder.resolve("record.json");
        Files.writeString(
                record,
                Ran.of("count --rules scottish-local --format json @branch.blt").out());
    }

    private Ran explain(String candidate) {
        return Ran.of("explain " + record + candidate);
    }

    @Test
    void tellsOneCandidateByNumber() {
        assertThat(explain(" 4")).isEqualTo(new Ran(0, """
                Dogwood
                  Stage 1: Dogwood has 1.00000 vote: 1 first preference. Dogwood, with 1.00000 vote, is excluded with the fewest votes. The next, Birch, has 2.00000: clause 51.
                  Stage 2: Dogwood passes on 1.00000 vote as excluded and is left with 0.00000 votes. 1 paper keeps the value of 1.00000: 1.00000 vote. To Cedar 1 paper (1.00000 vote).
                  Dogwood is not elected: excluded on the figures of stage 1.
                """, ""));
    }

    @Test
    void tellsOneCandidateByName() {
        assertThat(explain(" Dogwood")).isEqualTo(explain(" 4"));
    }

    @Test
    void tellsAllCandidatesUnlessOneIsGiven() {
        assertThat(explain("").out().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly("Ash", "", "Birch", "", "Cedar", "", "Dogwood");
    }

    @Test
    void tellsOfStagesWithoutChangeInOneLine() throws IOException {
        Files.writeString(
                record,
                Ran.of("count --rules meek-prf --format json @quiet-stages.blt").out());

        assertThat(explain(" 1").out()).isEqualTo("""
                Ash (Green)
                  Stage 1: Ash (Green) has 10.000000000 votes after 1 pass over the papers, by a keep value of 1.000000000.
                  Stages 2 to 3: no change; Ash (Green) has 10.000000000 votes.
                  Stage 4: Ash (Green) has 10.000000000 votes after 1 pass over the papers, by a keep value of 1.000000000. Ash (Green), with 10.000000000 votes, has the quota of 9.500000001 and is elected: clause B.2.c.
                  Ash (Green) is elected at stage 4, as number 1 of 1.
                """);
        assertThat(explain(" 5").out())
                .contains("\n  Stages 3 to 4: no change; Dan (B), who is excluded, has 0.000000000 votes.\n");
        assertThat(explain(" 3").out())
                .contains(
                        "\n  Stage 2: Cedar has 3.000000000 votes after 1 pass over the papers, by a keep value of 1.000000000.\n")
                .isEqualTo(explain(" 3 --every-stage").out());
        assertThat(explain(" 1 --every-stage").out().lines().skip(1))
                .hasSize(5)
                .noneMatch(line -> line.contains("no change"));
    }

    @Test
    void takesANameWithoutItsPartyWhereItIsThatOfOne() throws IOException {
        Files.writeString(
                record,
                Ran.of("count --rules meek-prf --format json @quiet-stages.blt").out());

        assertThat(explain(" Ash")).isEqualTo(explain(" 1"));
        assertThat(explain(" Ash").status()).isZero();
        assertThat(explain(" Dan"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "explain: a name must be that of one candidate, but \"Dan\" is that of candidates [4, 5], to be"
                                + " named by number\n"));
    }

    @Test
    void readsStandardInput() throws IOException {
        Ran ran = Ran.reading(new ByteArrayInputStream(Files.readAllBytes(record)), "explain - 4");

        assertThat(ran).isEqualTo(explain(" 4"));
    }

    @Test
    void refusesACandidateWhoDoesNotExist() {
        assertThat(explain(" Elm"))
                .isEqualTo(new Ran(2, "", "explain: no candidate has the name or the number \"Elm\"\n"));
    }

    @Test
    void refusesARecordThatWasChanged() throws IOException {
        Files.writeString(record, Files.readString(record).replace("\"Ash\"", "\"Oak\""));

        assertThat(explain(" 4").status()).isEqualTo(2);
        assertThat(explain(" 4").err())
                .startsWith(record + ": $.stages[0].digest: expected sha256:")
                .contains(", but found sha256:");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Files.write(record, "{\"a\": \"ü\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(explain("")).isEqualTo(new Ran(2, "", record + ": the file must be UTF-8\n"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(Ran.of("explain @nothing.json"))
                .isEqualTo(new Ran(2, "", "src/test/resources/cli/nothing.json: no such file or folder\n"));
    }
}
