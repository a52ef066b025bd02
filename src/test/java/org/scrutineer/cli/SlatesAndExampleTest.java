package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlatesAndExampleTest {

    @Test
    void slatesStandSideBySide() {
        Ran ran = Ran.of("slates --rules sntv --rules ers97 @slates.blt");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("""
            125 papers, 6 candidates, 3 places

              Slate       candidates  first preferences      %  sntv  ers97
              Red                  3                 65  52.00     1      2
              Blue                 2                 40  32.00     1      1
              (no slate)           1                 20  16.00     1      0
            """);
    }

    @Test
    void slatesNeedTheLotsOfEachCount() {
        Ran ran = Ran.of("slates --rules block-vote --rules ers97 @slates.blt");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("tie for election at stage 1 between \"Cy\" and \"Dee\" needs a lot, and none was supplied");
    }

    @Test
    void slatesNeedARuleBook() {
        assertThat(Ran.of("slates @slates.blt"))
                .isEqualTo(new Ran(2, "", "scrutineer: Missing required option: '--rules=ID'\n"));
    }

    @Test
    void theExampleIsAnElectionAndTwoSmallOnes(@TempDir Path folder) throws IOException {
        Ran ran = Ran.of("example " + folder);

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(folder.resolve("example.blt")))
                .startsWith("42 9\n")
                .contains("\"Ada Alder\" \"Orchard Alliance\"\n");
        assertThat(Files.readString(folder.resolve("example.con"))).startsWith("\"Gender\" \"Women\" 4 9 1 4 7 10 ");
    }

    /** Of 57 papers 20 and 18 name Ash among their first two, 20 and 19 Birch, 19 and 18 Elder. */
    @Test
    void theSmallExamplesShowWhatSplittingTheVoteCosts(@TempDir Path folder) {
        Ran.of("example " + folder);

        Ran two = Ran.of("slates --rules block-vote --rules ers97 " + folder.resolve("two-alike.blt"));
        Ran three = Ran.of("slates --rules block-vote --rules ers97 " + folder.resolve("three-alike.blt"));
        Ran parting = Ran.of("compare --rules block-vote --rules ers97 " + folder.resolve("three-alike.blt"));

        assertThat(two.out()).startsWith("""
            100 papers, 4 candidates, 2 places

              Slate  candidates  first preferences      %  block-vote  ers97
              Red             2                 57  57.00           2      1
              Blue            2                 43  43.00           0      1
            """).contains("""
            ers97 elects:
              Cedar (Blue)
              Ash (Red)
            """);
        assertThat(three.out()).startsWith("""
            100 papers, 5 candidates, 2 places

              Slate  candidates  first preferences      %  block-vote  ers97
              Red             3                 57  57.00           0      1
              Blue            2                 43  43.00           2      1
            """).contains("""
            ers97 elects:
              Ash (Red)
              Cedar (Blue)
            """);
        assertThat(parting.out()).contains("""
              Ash: 38 and 20.00
              Birch: 39 and 19.00
              Elder: 37 and 18.00
              Cedar: 43 and 23.00
              Damson: 43 and 20.00
            Elected by block-vote alone: Damson
            Elected by ers97 alone: Ash
            """);
    }

    @Test
    void theExampleNeedsAFolderThatExists(@TempDir Path folder) {
        Path missing = folder.resolve("missing");

        Ran ran = Ran.of("example " + missing);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(missing + ": ").endsWith("\n");
    }

    @Test
    void nominationsAreReadFromAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("nominations.csv");
        Files.writeString(file, "name,nominations\nAda,5\nBo,4\n");

        assertThat(Ran.of("nominations --least 5 " + file)).isEqualTo(new Ran(0, """
            2 sought nomination, 1 stands: at least 5 nominations are needed

            Stand
              Ada: 5

            Do not stand
              Bo: 4
            """, ""));
    }

    @Test
    void nominationsSayWhichLineIsWrong(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("nominations.csv");
        Files.writeString(file, "name,nominations\nAda,some\n");

        assertThat(Ran.of("nominations --least 5 " + file))
                .isEqualTo(new Ran(
                        2, "", file + ": line 2: nominations of \"Ada\" must be a whole number, but are \"some\"\n"));
    }

    @Test
    void nominationsNeedAFile(@TempDir Path folder) {
        Ran ran = Ran.of("nominations --least 5 " + folder.resolve("missing.csv"));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).startsWith(folder.resolve("missing.csv") + ": ");
    }

    @Test
    void twoWhoLeaveTogetherAreReplacedByOneRecount() {
        assertThat(Ran.of("vacancy --rules ers97 --leaving 1,2 @two-leave.blt")).isEqualTo(new Ran(0, """
            Ulla, Vic leave their places together.
            By a recount of all papers (as in ERS97 7.1): Xan, elected at stage 1 of the recount; Yve, elected at stage 2 of the recount.
            """, ""));
        assertThat(Ran.of("vacancy --rules ers97 --leaving 1,2 --unwilling 5,6 @two-leave.blt")
                        .out())
                .endsWith("No candidate is left for 1 of the places.\n");
    }

    @Test
    void aVacancyIsFilledByRecountOrByTheRunnerUp() {
        assertThat(Ran.of("vacancy --rules ers97 --leaving 1 @vacancy.blt")).isEqualTo(new Ran(0, """
            A leaves a place.
            By a recount of all papers (as in ERS97 7.1): E, elected at stage 2 of the recount.
            Runner-up (as in ERS97 7.2): F.
            """, ""));
    }

    @Test
    void aVacancyPassesOverTheUnwilling() {
        assertThat(Ran.of("vacancy --rules ers97 --leaving 1 --unwilling 4 @vacancy.blt")
                        .out())
                .contains("By a recount of all papers (as in ERS97 7.1): D, elected at stage 1 of the recount.\n");
    }

    /** Of A's 14 papers three go, by 8 x 3 / 14 and 6 x 3 / 14, to C and D: six for C and five for D stay. */
    @Test
    void aVacancyIsFilledByThePapersOfTheMember() {
        assertThat(Ran.of("vacancy --rules malta --order file --leaving 1 --consenting 3,4 @countback.blt"))
                .isEqualTo(new Ran(0, """
            A leaves a place.
            By countback of 11 papers of A, of which 11 name a candidate who consents: C, elected at stage 1 of the countback.
            """, ""));
    }

    @Test
    void aVacancyIsFilledByPapersOfOneVoteOnly() {
        assertThat(Ran.of("vacancy --rules ers97 --leaving 1 --consenting 3,4 @vacancy.blt"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "src/test/resources/cli/vacancy.blt: papers must be worth one vote each to be counted back, but"
                                + " those of \"A\" were passed on at other values at stage 2, and what they weigh in a"
                                + " countback is the matter of other rules\n"));
    }

    @Test
    void aVacancyTakesThoseWhoConsentOrThoseWhoDoNot() {
        assertThat(Ran.of("vacancy --rules ers97 --leaving 1 --consenting 3 --unwilling 4 @vacancy.blt"))
                .isEqualTo(new Ran(2, "", "scrutineer: --consenting and --unwilling must not be given together\n"));
    }

    @Test
    void refusesAVacancyInACountInWhichNobodyIsExcluded() {
        assertThat(Ran.of("vacancy --rules block-vote --lots 1,2,3,4 --leaving 1 --constraints @women.con @branch.blt"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "src/test/resources/cli/branch.blt: a recount must be by a rule book that excludes candidates,"
                                + " but by \"block-vote\" the most votes win\n"));
    }

    @Test
    void aVacancyIsThatOfAMember() {
        assertThat(Ran.of("vacancy --rules ers97 --leaving 6 @vacancy.blt"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "src/test/resources/cli/vacancy.blt: candidate 6 \"G\" must be elected to leave a place, but is"
                                + " not\n"));
    }
}
