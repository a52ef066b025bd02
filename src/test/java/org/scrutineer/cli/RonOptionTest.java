package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Four places, quota 21: RON has 50 votes, a surplus of 29 makes RON 2 elected, and 8 of it go on to RON 3. */
class RonOptionTest {

    private static final String PAPERS = " @ron-elected-twice.blt";

    private static Ran onTheRecord(String command) {
        Ran counted = Ran.of("count --rules scottish-local --ron 5 --format json" + PAPERS);
        return Ran.reading(new ByteArrayInputStream(counted.out().getBytes(StandardCharsets.UTF_8)), command);
    }

    @Test
    void leavesPlacesVacantOnTheSheet() {
        assertThat(Ran.of("count --rules scottish-local --ron 5" + PAPERS).out())
                .contains(
                        "  RON elected: place left vacant - stage 1, reached the quota, with 50.00000 votes, 29.00000 over\n",
                        "  Places left unfilled: 2\n",
                        "RON             RON is re-open nominations, and never excluded\n",
                        "Stage 2: Surplus of RON to RON 2\n",
                        "Count ended - all places are filled or left vacant");
    }

    @Test
    void isTracedToTheRonThatThePaperStaysWith() {
        assertThat(onTheRecord("trace -" + PAPERS).out())
                .contains("    stage 2: RON 0.42, RON 2 0.58\n", "    stage 3: RON 0.42, RON 2 0.42, RON 3 0.16\n");
    }

    @Test
    void isExplained() {
        assertThat(onTheRecord("explain -").out())
                .contains(
                        "  RON is elected on the figures of stage 1, and the place is left vacant.\n",
                        "  Stage 2: RON 3 begins to stand with 0.00000 votes, as the RON before is elected and a place is"
                                + " open.\n",
                        "RON 3, with 8.00000 votes, stays, for RON is never excluded: clause 51.");
    }

    @Test
    void isVerifiedFromTheRecordAndAgainstWhatIsStated() {
        assertThat(onTheRecord("verify -" + PAPERS).out())
                .contains(
                        "every number and every decision is right\n",
                        "re-open nominations: candidate 5, never excluded");
        assertThat(onTheRecord("verify --ron 5 --ron-excludable -" + PAPERS).status())
                .isEqualTo(1);
    }

    @Test
    void isExcludedLikeAnyOtherIfItSaysSo() {
        assertThat(Ran.of("count --rules scottish-local --ron 5 --ron-excludable" + PAPERS)
                        .out())
                .contains("  Excluded: RON 3 - fewest votes [51].\n", "  2. Birch - stage 5, reached the quota");
    }

    @Test
    void mustNameACandidateToBeExcludable() {
        Ran ran = Ran.of("count --rules scottish-local --ron-excludable" + PAPERS);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--ron-excludable must be given with --ron only");
    }

    @Test
    void isRefusedWhereTheMostVotesWin() {
        assertThat(Ran.of("count --rules block-vote --ron 5" + PAPERS).err())
                .contains("votes for re-open nominations must pass on, but in rule book block-vote the most votes win");
    }
}
