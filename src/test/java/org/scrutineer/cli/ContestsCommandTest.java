package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContestsCommandTest {

    private static final String PRESIDENT = """
            3 1
            40 1 2 0
            35 2 1 0
            25 3 2 0
            2 0
            0
            "Ann Ash"
            "Bob Birch"
            "Cat Cole"
            "President"
            """;

    private static final String COUNCIL = """
            4 2
            20 1 2 0
            30 2 3 0
            25 3 0
            15 4 1 0
            0
            "Ann Ash"
            "Bob Birch"
            "Dan Dee"
            "Eve Elm"
            "Council"
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeBallots() throws IOException {
        Files.writeString(folder.resolve("president.blt"), PRESIDENT);
        Files.writeString(folder.resolve("council.blt"), COUNCIL);
    }

    private Path contests(String lines) throws IOException {
        return Files.writeString(folder.resolve("contests.txt"), lines);
    }

    private static final String CHAIN = """
            "President" president.blt rules=ers97 distributed=500
            "Council" council.blt rules=ers97 after="President"
            """;

    /**
     * For president C is excluded, and B has 60 of 100. In the council, quota 30, B is withdrawn: D has 55 of 90, A 20
     * and E 15, whose papers go to A with 35.
     */
    @Test
    void printsWhoIsElectedInEachTheFiguresOfTheScrutineerAndAllSheets() throws IOException {
        Ran ran = Ran.of("contests " + contests(CHAIN));

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("""
                        Contests in counting order
                        ==========================

                        President (1 place)
                          1. Bob Birch
                        Council (2 places)
                          1. Dan Dee
                          2. Ann Ash

                        President
                        ---------

                        Distributed     500 voting papers
                        Returned        102
                        Invalid         2 no valid preference for a standing candidate [5.1.2, inferred]
                        Valid           100
                        Valid votes     Ann Ash 40.00, Bob Birch 35.00, Cat Cole 25.00
                        Quota           50.00
                        Stages          2
                        Elected         Bob Birch

                        President
                        =========
                        """).contains("""
                        Counted after   President
                        Withdrawn here  Bob Birch, elected in President
                        Distributed     not stated
                        Returned        90
                        Invalid         0
                        Valid           90
                        Valid votes     Ann Ash 20.00, Dan Dee 55.00, Eve Elm 15.00
                        """);
    }

    @Test
    void writesAResultThatVerifyFindsRightAndARecordALine() throws IOException {
        Path file = contests(CHAIN);
        Path result = folder.resolve("result.json");

        Ran written = Ran.of("contests --format json --output " + result + " " + file);

        assertThat(written.status()).isZero();
        assertThat(Ran.of("verify " + result + " " + file).out())
                .isEqualTo(
                        "every number and every decision is right in all counts, and the result follows from them\n");
        assertThat(Ran.of("verify " + result + " " + contests(CHAIN.replace("=500", "=600")))
                        .out())
                .isEqualTo("R2: papers distributed for \"President\": expected 600, found 500\n");
        assertThat(Ran.of("verify --seats 2 " + result + " " + file).err())
                .isEqualTo("scrutineer: --seats must stand in the file of contests, as a key of its contest\n");
        assertThat(Ran.of("contests --format jsonl " + file).out().lines()).hasSize(2);
    }

    @Test
    void contestsOfTheSamePapersCanBeIndependent() throws IOException {
        Ran ran = Ran.of("contests "
                + contests("\"One\" council.blt rules=scottish-local seats=1\n\"Two\" council.blt rules=ers97\n"));

        assertThat(ran.out()).contains("One (1 place)\n  1. Ann Ash\nTwo (2 places)\n");
    }

    @Test
    void namesThatLookAlikeAreRefusedUntilTheFileSaysWhetherTheyAreOnePerson() throws IOException {
        Files.writeString(folder.resolve("council.blt"), COUNCIL.replace("Bob Birch", "BOB Birch"));
        Path file = contests(CHAIN);

        Ran refused = Ran.of("contests " + file);
        Ran same = Ran.of("contests " + contests(CHAIN + "same \"Bob Birch\" \"BOB Birch\"\n"));
        Ran different = Ran.of("contests " + contests(CHAIN + "different \"Bob Birch\" \"BOB Birch\"\n"));

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .endsWith(
                        "contests.txt:2:1: E068: it must be known whether candidate 2 \"BOB Birch\" of \"Council\" and"
                                + " candidate 2 \"Bob Birch\" of \"President\" are one person, but their names look alike and"
                                + " are not the same; say so in a line: same \"Bob Birch\" in \"President\" \"BOB Birch\" in"
                                + " \"Council\", or different\n");
        assertThat(same.out()).contains("Withdrawn here  BOB Birch, elected in President");
        assertThat(different.out()).contains("Withdrawn here  nobody");
    }

    @Test
    void aTieIsSettledByAKeyOfItsContest() throws IOException {
        Files.writeString(folder.resolve("tied.blt"), "2 1\n5 1 0\n5 2 0\n0\n\"X\"\n\"Y\"\n\"T\"\n");
        String line = "\"Tied\" tied.blt rules=scottish-local";

        Ran needed = Ran.of("contests " + contests(line));
        Ran answered = Ran.of("contests " + contests(line + " answer=\"1:exclusion:1,2:2\""));
        Ran ordered = Ran.of("contests " + contests(line + " lots=2,1"));
        Ran drawn = Ran.of("contests --seed dice --format json " + contests(line));
        Ran lost = Ran.of("contests " + contests(line + " lots=2,1 answer=\"3:exclusion:1,2:2\""));

        assertThat(needed.status()).isEqualTo(3);
        assertThat(needed.err())
                .endsWith("contest \"Tied\": tie for exclusion at stage 1 between \"X\" and \"Y\" needs a lot, and none"
                        + " was supplied; to settle it, on the line of the contest: answer=\"1:exclusion:1,2:N\", N"
                        + " being the candidate drawn, or lots= with an order of all candidates\n");
        assertThat(answered.out()).contains("Tied (1 place)\n  1. X\n");
        assertThat(ordered.out()).contains("Tied (1 place)\n  1. Y\n");
        assertThat(drawn.out()).contains("\"context\": \"Tied\"");
        assertThat(lost.err())
                .endsWith("contests.txt:1:1: E064: answer: no tie for exclusion at stage 3 between candidates 1, 2"
                        + " needed a lot\n");
    }

    @Test
    void whatIsWrongIsToldWithItsPlaceAndNothingIsCounted() throws IOException {
        assertThat(Ran.of("contests " + contests("\"A\" no.blt rules=ers97")).err())
                .endsWith("contests.txt:1:5: E062: " + folder.resolve("no.blt") + ": no such file or folder\n");
        assertThat(Ran.of("contests " + contests("\"A\" council.blt rules=ers98"))
                        .err())
                .endsWith("contests.txt:1:23: E064: no rule book is called \"ers98\"; did you mean ers97\n");
        assertThat(Ran.of("contests " + contests("\"A\" council.blt rules=ers97 seats=0"))
                        .err())
                .endsWith("contests.txt:1:35: E064: seats must be a whole number of at least 1, but was \"0\"\n");
        assertThat(Ran.of("contests " + contests("\"A\" council.blt rules=ers97 withdraw=1,9"))
                        .err())
                .endsWith("contests.txt:1:40: E064: candidate number 9 is not between 1 and 4\n");
        assertThat(Ran.of("contests " + contests("\"A\" council.blt rules=ers97 distributed=89"))
                        .err())
                .endsWith("contests.txt:1:1: E064: papers distributed must be at least the 90 returned, but were 89\n");
        assertThat(Ran.of("contests " + contests("\"A\" council.blt rules=ers97 lots=1 x=2"))
                        .err())
                .endsWith("contests.txt:1:36: E063: no key of a contest is called \"x\"; the nearest is \"ron\"\n");
        assertThat(Ran.of("contests --seed s " + contests("\"A\" council.blt rules=ers97 lots=1"))
                        .err())
                .endsWith("contests.txt:1:34: E064: lots and --seed must not be given together\n");
        assertThat(Ran.of("contests " + contests(CHAIN + "same \"Bob Birch\" \"Bob Birck\"\n"))
                        .err())
                .endsWith(
                        "contests.txt:3:18: E067: no candidate is called \"Bob Birck\"; the nearest is \"Bob Birch\"\n");
        assertThat(Ran.of("contests --draw stv-lot/1 " + contests(CHAIN)).err())
                .isEqualTo("scrutineer: --draw must be given with --seed only\n");
        assertThat(Ran.of("contests --output " + folder.resolve("council.blt") + " " + contests(CHAIN))
                        .err())
                .contains("the output must not be a file that is read, but it is the ballot file");
    }
}
