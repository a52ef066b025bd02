package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

    /** B before A before C, as worked out by hand in the test of lists. */
    private static final String REGION = """
        4 3
        38 1 2 0
        32 2 1 0
        27 3 2 0
        3 4 1 0
        0
        "Ash" "Orchard"
        "Birch" "Harbour"
        "Cedar" "Orchard"
        "Dale" "Harbour"
        "Region"
        """;

    @TempDir
    private Path folder;

    private Path ballots;

    @BeforeEach
    void writeBallots() throws IOException {
        ballots = Files.writeString(folder.resolve("region.blt"), REGION);
    }

    @Test
    void printsTheListWhatEachRecountMadeOfItAndAllSheets() {
        Ran ran = Ran.of("list --rules scottish-local " + ballots);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("""
                    Region
                    ======

                    The list, first place first
                      1. Birch (Harbour)
                      2. Ash (Orchard)
                      3. Cedar (Orchard)

                    Rules           SSI 2011/399 Schedule 1, as amended by SSI 2021/437
                                    (scottish-local, version 1)
                    Order           by recounts of the same papers for one place fewer each time, among those elected
                                    before; who is left out takes the place behind them (Rosenstiel 1998)

                    For 3 places    Ash, Birch, Cedar elected, in this order
                    For 2 places    Ash, Birch; left out: Cedar
                    For 1 place     Birch; left out: Ash

                    Count for 3 places
                    ------------------

                    Region
                    ======
                    """)
                .contains("\nCount for 2 places\n------------------\n", "\nCount for 1 place\n-----------------\n");
    }

    @Test
    void takesAnotherNumberOfPlaces() {
        Ran ran = Ran.of("list --rules scottish-local --places 2 " + ballots);

        assertThat(ran.out()).contains("""
              1. Birch (Harbour)
              2. Ash (Orchard)

            Rules\
            """);
    }

    @Test
    void writesAListThatVerifyFindsRight() {
        Path list = folder.resolve("list.json");

        Ran written = Ran.of("list --rules scottish-local --format json --output " + list + " " + ballots);
        Ran verified = Ran.of("verify " + list + " " + ballots);

        assertThat(written.status()).isZero();
        assertThat(verified)
                .isEqualTo(new Ran(
                        0,
                        "every number and every decision is right in all counts, and the result follows"
                                + " from them\n",
                        ""));
    }

    @Test
    void writesTheRecordOfEachCountOnALine() {
        assertThat(Ran.of("list --rules scottish-local --format jsonl " + ballots)
                        .out())
                .matches(lines -> lines.lines().count() == 3, "three lines")
                .contains("\"seats\":3", "\"seats\":2", "\"seats\":1");
    }

    @Test
    void aFormOfOneCountIsRefused() {
        assertThat(Ran.of("list --rules scottish-local --format csv-ers " + ballots)
                        .err())
                .contains("no format of several counts is called \"csv-ers\"; there are text, json and jsonl");
    }

    @Test
    void zipsByACategoryOfTheConstraints() throws IOException {
        Path groups = Files.writeString(folder.resolve("gender.con"), """
            "Gender" "Men" 0 9 1 2
            "Gender" "Women" 0 9 3 4
            """);
        Path list = folder.resolve("list.json");

        Ran ran = Ran.of("list --rules scottish-local --places 2 --constraints " + groups + " --zip Gender " + ballots);
        Ran.of("list --rules scottish-local --places 2 --constraints " + groups
                + " --zip Gender --format json --output " + list + " " + ballots);

        assertThat(ran.out())
                .contains("""
                      1. Ash (Orchard)
                      2. Cedar (Orchard)
                    """, "Zipped by       Gender: in every count each of its two groups has at least half");
        assertThat(Ran.of("verify --constraints " + groups + " --seats 2 " + list + " " + ballots)
                        .status())
                .isZero();
    }

    @Test
    void aTieOfARecountIsToldWithTheOptionThatSettlesIt() throws IOException {
        Path tied = Files.writeString(
                folder.resolve("tied.blt"), "3 2\n5 1 0\n5 2 0\n1 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n");

        Ran ran = Ran.of("list --rules scottish-local " + tied);
        Ran settled = Ran.of("list --rules scottish-local --recount-answer 1/1:exclusion:1,2:1 " + tied);
        Ran lost = Ran.of("list --rules scottish-local --recount-answer 1/2:exclusion:1,2:1 " + tied);
        Ran nowhere = Ran.of("list --rules scottish-local --lots 1,2,3 --recount-answer 3/2:exclusion:1,2:1 " + tied);

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err())
                .endsWith("tied.blt: count for 1 place: tie for exclusion at stage 1 between \"A\" and \"B\" needs a"
                        + " lot, and none was supplied (candidates 1, 2); to settle it: --recount-answer"
                        + " \"1/1:exclusion:1,2:N\", N being the candidate drawn, or --lots with an order of all"
                        + " candidates\n");
        assertThat(settled.out()).contains("  1. B\n  2. A\n");
        assertThat(lost.status()).isEqualTo(3);
        assertThat(nowhere.err()).endsWith("--recount-answer: there was no count for 3 places\n");
    }

    /** What a person drew in a recount is checked if it is stated, and doubted if not. */
    @Test
    void aLotOfARecountIsStatedToVerifyByTheSameOption() throws IOException {
        Path tied = Files.writeString(
                folder.resolve("tied.blt"), "3 2\n5 1 0\n5 2 0\n1 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n");
        Path list = folder.resolve("list.json");
        Ran.of("list --rules scottish-local --format json --recount-answer 1/1:exclusion:1,2:1 --output " + list + " "
                + tied);

        Ran doubted = Ran.of("verify " + list + " " + tied);
        Ran stated = Ran.of("verify --recount-answer 1/1:exclusion:1,2:1 " + list + " " + tied);
        Ran other = Ran.of("verify --recount-answer 1/1:exclusion:1,2:2 " + list + " " + tied);
        Ran nowhere = Ran.of("verify --recount-answer 2/1:exclusion:1,2:2 " + list + " " + tied);

        assertThat(doubted)
                .isEqualTo(new Ran(
                        4,
                        "count for 1 place: not checkable: stage 1: the lot between [A, B], drawn by a person\n",
                        ""));
        assertThat(stated.status()).isZero();
        assertThat(other.out())
                .isEqualTo("count for 1 place: R2: stage 1, the lot between [1, 2]: expected 2, found 1\n");
        assertThat(nowhere.err()).isEqualTo("verify: --recount-answer: there was no other count for 2 places\n");
    }
}
