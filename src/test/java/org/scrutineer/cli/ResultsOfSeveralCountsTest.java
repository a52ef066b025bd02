package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of several counts in JSON are explained and printed as those of one. */
class ResultsOfSeveralCountsTest {

    private static final String NAMES = "0\n\"A\"\n\"B\"\n\"C\"\n\"D\"\n\"Committee\"\n";

    @TempDir
    private Path folder;

    private Path ballots;
    private Path list;
    private Path resized;
    private Path contests;

    /** The list is B, A, C; with a minimum of one woman, C or D, it is C by three places and B by one. */
    @BeforeEach
    void writeResults() throws IOException {
        ballots = Files.writeString(
                folder.resolve("committee.blt"), "4 3\n38 1 2 0\n32 2 1 0\n27 3 2 0\n3 4 1 0\n" + NAMES);
        Path groups =
                Files.writeString(folder.resolve("sex.con"), "\"Sex\" \"Women\" 1 9 3 4\n\"Sex\" \"Men\" 0 9 1 2\n");
        Path file = Files.writeString(folder.resolve("contests.txt"), """
                "Chair" committee.blt rules=scottish-local seats=1
                "Committee" committee.blt rules=scottish-local seats=2 after="Chair"
                """);
        list = written("list --rules scottish-local --format json ", "list.json", ballots);
        resized = written(
                "count --rules scottish-local --seats 2 --format json --constraints-by resized-counts --constraints "
                        + groups + " ",
                "resized.json",
                ballots);
        contests = written("contests --format json ", "contests.json", file);
    }

    private Path written(String command, String name, Path input) {
        Path output = folder.resolve(name);
        assertThat(Ran.of(command + "--output " + output + " " + input).status())
                .isZero();
        return output;
    }

    @Test
    void aListIsExplainedByTheRecountThatLeavesTheCandidateOut() {
        assertThat(Ran.of("explain " + list + " A").out()).isEqualTo("""
                        A has place 2 of 3 on the list: elected by the count for 2 places, and left out by that for 1 place.
                        The count for 1 place:
                          A
                            Stage 1: A has 41.00000 votes: 41 first preferences. A, with 41.00000 votes, is not elected. \
                        The one place is filled: clause 49(1), 51(1).
                            A is not elected: the place is filled by B.
                        """);
        assertThat(Ran.of("explain " + list + " B").out())
                .startsWith(
                        "B has place 1 of 3 on the list, elected by the count for 1 place.\nThe count for 1 place:\n");
        assertThat(Ran.of("explain " + list + " C").out())
                .startsWith(
                        "C has place 3 of 3 on the list: elected by the count for 3 places, and left out by that for"
                                + " 2 places.\nThe count for 2 places:\n");
        assertThat(Ran.of("explain " + list + " D").out())
                .startsWith("D is not on the list, for the count for all of it does not elect D.\nThe count for 3"
                        + " places:\n");
    }

    @Test
    void largerAndSmallerCountsAreExplainedByTheOneThatDecidesForTheGroup() {
        assertThat(Ran.of("explain " + resized + " C").out())
                .startsWith(
                        "C is elected by the count for 3 places, which decides for Women, for the count for 2 places"
                                + " elects 0 of Women, where 1 is wanted.\nThe count for 3 places:\n");
        assertThat(Ran.of("explain " + resized + " A").out())
                .startsWith(
                        "A is not elected by the count for 1 place, which decides for Men, for the count for 2 places"
                                + " elects 0 of Women, where 1 is wanted.\nThe count for 1 place:\n");
    }

    /** For one place D goes, then C, and B has 59 of 100. */
    @Test
    void contestsAreExplainedForEachInWhichTheCandidateStands() {
        assertThat(Ran.of("explain " + contests + " B").out())
                .startsWith("Chair: B is elected at stage 3, as number 1 of 1.\nThe count of Chair:\n")
                .contains("\nCommittee: B is withdrawn, being elected in Chair.\nThe count of Committee:\n");
        assertThat(Ran.of("explain " + contests + " Z").err())
                .isEqualTo("explain: no candidate of any contest has the name \"Z\"\n");
    }

    @Test
    void sheetPrintsWhatTheCountPrinted() {
        assertThat(Ran.of("sheet " + list).out())
                .isNotEmpty()
                .isEqualTo(Ran.of("list --rules scottish-local " + ballots).out());
        assertThat(Ran.of("sheet " + resized).out()).startsWith("Committee\n=========\n\nElected\n  C - Women");
        assertThat(Ran.of("sheet --bars " + contests).out())
                .startsWith("Contests in counting order\n")
                .isNotEqualTo(Ran.of("sheet " + contests).out());
        assertThat(Ran.of("sheet --format html " + list).err())
                .endsWith("list.json: --format html holds one count, but there are several\n");
    }

    @Test
    void countsThatDoNotFollowFromOneAnotherAreRefused() throws IOException {
        Path forged = Files.writeString(
                folder.resolve("forged.json"),
                Files.readString(list)
                        .replace(
                                "{\"place\": 1, \"candidate\": 2, \"name\": \"B\"}",
                                "{\"place\": 1, \"candidate\": 3, \"name\": \"C\"}")
                        .replace(
                                "{\"place\": 3, \"candidate\": 3, \"name\": \"C\"}",
                                "{\"place\": 3, \"candidate\": 2, \"name\": \"B\"}"));

        assertThat(Ran.of("sheet " + forged).err())
                .endsWith("forged.json: the list must be [B, A, C], to which its counts lead, but was [C, A, B]\n");
        assertThat(Ran.of("explain " + forged).err())
                .isEqualTo("explain: the list must be [B, A, C], to which its counts lead, but was [C, A, B]\n");
        assertThat(Ran.of("verify " + forged + " " + ballots).out())
                .isEqualTo("R1: list: expected [B, A, C], found [C, A, B]\n");
    }
}
