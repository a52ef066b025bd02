package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minima by larger and smaller counts on the command line; worked out by hand in the test of the counts. */
class ResizedOptionTest {

    private static final String WAY = " --constraints-by resized-counts ";

    @TempDir
    private Path folder;

    private Path ballots;
    private Path stepping;
    private Path groups;

    @BeforeEach
    void writeFiles() throws IOException {
        String names = "0\n\"A\"\n\"B\"\n\"C\"\n\"D\"\n\"Committee\"\n";
        ballots = Files.writeString(
                folder.resolve("committee.blt"), "4 2\n38 1 2 0\n32 2 1 0\n27 3 2 0\n3 4 1 0\n" + names);
        stepping =
                Files.writeString(folder.resolve("stepping.blt"), "4 2\n31 1 4 0\n23 2 0\n24 3 0\n22 4 2 0\n" + names);
        groups = Files.writeString(folder.resolve("sex.con"), "\"Sex\" \"Women\" 1 9 3 4\n\"Sex\" \"Men\" 0 9 1 2\n");
    }

    private String constraints() {
        return " --constraints " + groups + WAY;
    }

    @Test
    void printsWhoIsElectedByWhichCount() {
        Ran ran = Ran.of("count --rules scottish-local" + constraints() + ballots);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("""
                        Committee
                        =========

                        Elected
                          C - Women, by the count for 3 places
                          B - Men, by the count for 1 place

                        Rules           SSI 2011/399 Schedule 1, as amended by SSI 2021/437
                                        (scottish-local, version 1)
                        Constraints     Sex, by larger and smaller counts in place of guarded and doomed candidates
                                        Women 1 to 2 of 2
                                        Men 0 to 2 of 2

                        For 2 places    0 of Women, 2 of Men: A, B
                        For 3 places    1 of Women, 2 of Men: A, B, C
                        For 1 place     0 of Women, 1 of Men: B

                        Count for 2 places
                        ------------------
                        """);
    }

    @Test
    void saysThatACountStepsOverTheNumberWanted() {
        Ran ran = Ran.of("count --rules scottish-local" + constraints() + stepping);

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.out()).contains("""
                        Elected
                          B - Men, by the count for 1 place
                          Not decided: the count for 3 places elects 2 of Women, not the 1 wanted; no rule settles it
                        """);
    }

    @Test
    void writesAResultThatVerifyFindsRight() {
        Path result = folder.resolve("result.json");
        Ran.of("count --rules scottish-local --format json --output " + result + constraints() + ballots);

        assertThat(Ran.of("verify --constraints " + groups + " " + result + " " + ballots))
                .isEqualTo(new Ran(
                        0,
                        "every number and every decision is right in all counts, and the result follows from them\n",
                        ""));
    }

    @Test
    void whatDoesNotGoWithItIsRefused() {
        assertThat(Ran.of("count --rules scottish-local" + WAY + ballots).err())
                .isEqualTo("scrutineer: --constraints-by must be given with --constraints only\n");
        assertThat(Ran.of("count --rules scottish-local --recount-answer 1/1:exclusion:1,2:1 " + ballots)
                        .err())
                .isEqualTo("scrutineer: --recount-answer must be given with --constraints-by resized-counts only\n");
        assertThat(Ran.of("count --rules scottish-local" + constraints() + ballots + " " + stepping)
                        .err())
                .isEqualTo("scrutineer: --constraints-by resized-counts must be given with one file\n");
        assertThat(Ran.of("count --rules scottish-local --format html" + constraints() + ballots)
                        .err())
                .isEqualTo("scrutineer: --format html holds one count, but there are several\n");
        assertThat(Ran.of("count --rules scottish-local --constraints-by resized " + ballots)
                        .err())
                .contains("no way to meet constraints is called \"resized\"; did you mean resized-counts");
    }
}
