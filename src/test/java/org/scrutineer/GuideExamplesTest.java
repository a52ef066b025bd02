package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs examples of guides, as they stand there. */
class GuideExamplesTest {

    @TempDir
    private Path folder;

    /** Ann has 2 of 3 papers, and the quota is 3 / 2 + 1 = 2; the second paper skips a rank, the third repeats. */
    @Test
    void theExampleOfRawPapersCountsTheRowsOfAnApplication() throws Exception {
        GuideExample example = new GuideExample(
                "ballot.raw",
                List.of(
                        "java.util",
                        "org.scrutineer",
                        "org.scrutineer.ballot.raw",
                        "org.scrutineer.ballot.validity",
                        "org.scrutineer.books",
                        "org.scrutineer.record"));

        assertThat(example.run(folder)).isEqualTo("{GAP=1, REPEAT=1}\nann\n");
    }

    /**
     * Crosses: 57 each of Red, or 38, 39 and 37; 43 each of Blue. The quota is 33.34, of which Red has 1.7, Blue 1.3.
     */
    @Test
    void theExampleOfComparisonsShowsWhatSplittingTheVoteCosts() throws Exception {
        GuideExample example = new GuideExample(
                "compare",
                List.of(
                        "java.util",
                        "org.scrutineer",
                        "org.scrutineer.ballot",
                        "org.scrutineer.books",
                        "org.scrutineer.compare",
                        "org.scrutineer.rules"));

        assertThat(example.run(folder)).isEqualTo("""
                Two alike, block-vote: Red 2 Blue 0
                Two alike, ers97: Red 1 Blue 1
                Three alike, block-vote: Red 0 Blue 2
                Three alike, ers97: Red 1 Blue 1
                """);
    }

    /** Of ten papers with 17 marks, seven of them named second. */
    @Test
    void theExampleOfRecountsMakesThem() throws Exception {
        GuideExample example = new GuideExample(
                "recount",
                List.of(
                        "org.scrutineer.ballot",
                        "org.scrutineer.books",
                        "org.scrutineer.lot",
                        "org.scrutineer.recount"));

        assertThat(example.run(folder))
                .startsWith("1000 recounts of 10 papers with 17 marks by scottish-local\n")
                .containsPattern("\n[0-9]+ of 1000\n$");
    }
}
