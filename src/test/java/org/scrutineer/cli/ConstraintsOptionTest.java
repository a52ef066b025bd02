package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConstraintsOptionTest {

    private static final String WOMEN = " --constraints src/test/resources/cli/women.con";

    /** One place, for a woman: both men leave at once, then the woman with fewer votes. */
    @Test
    void bindsACount() {
        Ran ran = Ran.of("count --rules scottish-local --seats 1" + WOMEN + " @branch.blt");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("Constraints     Gender: Women 1 to 2 of 2, Men 0 to 2 of 2\n")
                .contains("  Doomed: Ash and Birch - cannot be elected if the constraints are to be met")
                .contains(
                        "  1. Cedar - stage 3, no more candidates continue than places are vacant, with 3.00000 votes,\n",
                        "    below the quota of 5.00000 [53]\n");
    }

    @Test
    void bindsTheCountsOfOtherCommands() {
        assertThat(Ran.of("ties --rules scottish-local --seats 1" + WOMEN + " @branch.blt")
                        .out())
                .startsWith("elected: Cedar;");
        assertThat(Ran.of("compare --rules scottish-local --rules meek-prf --seats 1" + WOMEN + " @branch.blt")
                        .status())
                .isZero();
    }

    @Test
    void isVerifiedFromTheRecord() {
        Ran counted = Ran.of("count --rules scottish-local --format json" + WOMEN + " @branch.blt");

        Ran ran = Ran.reading(
                new ByteArrayInputStream(counted.out().getBytes(StandardCharsets.UTF_8)), "verify - @branch.blt");

        assertThat(ran).isEqualTo(new Ran(0, """
                        every number and every decision is right
                        note: taken from the record: constraints: Gender: Women 1 to 2 of 3, 4; Men 0 to 2 of 1, 2
                        """, ""));
    }

    @Test
    void isRefusedWhereNoResultMeetsIt() {
        Ran ran = Ran.of(
                "count --rules scottish-local --seats 3 --constraints src/test/resources/cli/too-many-women.con @branch.blt");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "src/test/resources/cli/branch.blt: some set of candidates must meet the constraints, but none"
                                + " does: Gender: Women at least 3 (0 elected, 2 continuing)\n");
    }

    @Test
    void isRefusedWhereTheRuleBookCannotMeetIt() {
        Ran ran = Ran.of("count --rules block-vote --constraints src/test/resources/cli/one-woman.con @branch.blt");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "src/test/resources/cli/branch.blt: where the most votes win, constraints must be minima, but"
                                + " group \"Women\" of category \"Gender\" has the maximum 1\n");
    }

    @Test
    void saysWhereItsFileIsMalformed() {
        Ran ran =
                Ran.of("count --rules scottish-local --constraints src/test/resources/cli/nobody-else.con @branch.blt");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "src/test/resources/cli/branch.blt: nobody-else.con:2:1: E056: every candidate must be in a group"
                                + " of \"Gender\", but 2 is in none up to its last line\n");
    }

    @Test
    void needsItsFile() {
        Ran ran = Ran.of("count --rules scottish-local --constraints src/test/resources/cli/none.con @branch.blt");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).startsWith("src/test/resources/cli/branch.blt: src/test/resources/cli/none.con: ");
    }
}
