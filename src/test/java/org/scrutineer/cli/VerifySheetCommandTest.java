package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.scrutineer.report.Resources;

/** What {@code verify-sheet} says of a published distribution, and how it ends. */
class VerifySheetCommandTest {

    private static final String SHEET = "src/test/resources/report/senate-distribution.csv";
    private static final String SENATE = "verify-sheet --rules au-senate-law-2021 ";
    private static final String TIES = """
            note: count 1: tie between C1, A1, settled by lot: A1
            note: count 1: tie between C1, A1, settled by earlierElection count 1: A1
            """;

    @Test
    void endsWellIfTheLotsAreStated() {
        assertThat(Ran.of(SENATE + "--lots 3,1,2,4,5 " + SHEET))
                .isEqualTo(new Ran(0, "every count follows from those before it\n" + TIES, ""));
    }

    @Test
    void saysWhatCannotBeChecked() {
        assertThat(Ran.of(SENATE + SHEET))
                .isEqualTo(new Ran(
                        4,
                        TIES + "not checkable: count 1: tie between C1, A1, settled by lot: A1; no order of lots is"
                                + " stated\n",
                        ""));
    }

    @Test
    void saysWhatIsWrong() {
        String wrong = Resources.text("senate-distribution.csv").replace("\"3\",\"49/110\"", "\"3\",\"0.445\"");
        Ran ran = Ran.reading(
                new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8)), SENATE + "--lots 3,1,2,4,5 -");

        assertThat(ran)
                .isEqualTo(new Ran(1, "I14: count 2, transfer value: expected 49/110, found 0.445\n" + TIES, ""));
    }

    @Test
    void refusesWhatItCannotServe() {
        assertThat(Ran.of("verify-sheet --rules meek-prf " + SHEET))
                .isEqualTo(new Ran(
                        2,
                        "",
                        SHEET
                                + ": a distribution must tell how papers of each value moved to be checked without papers,"
                                + " but by meek-prf votes are counted by keep values\n"));
        assertThat(Ran.of(SENATE + "--lots 3,1 " + SHEET))
                .isEqualTo(new Ran(
                        2, "", SHEET + ": an order of lots must name each of 5 candidates once, but was [3, 1]\n"));
        assertThat(Ran.of(SENATE + "src/test/resources/cli/branch.blt").status())
                .isEqualTo(2);
    }
}
