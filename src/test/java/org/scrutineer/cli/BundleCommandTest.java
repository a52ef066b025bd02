package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six papers, 4 × A B and 2 × C, two places: A and C are elected. */
class BundleCommandTest {

    @TempDir
    private Path folder;

    private Ran bundle(String papers) throws IOException {
        Path ballots = folder.resolve("ward.blt");
        Files.writeString(ballots, "3 2\n4 1 2 0\n2 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"Ward\"\n");
        Path record = folder.resolve("ward.json");
        Files.writeString(
                record,
                Ran.of("count --rules scottish-local --format json " + ballots).out());
        Files.writeString(ballots, papers);
        return Ran.of("bundle " + record + " " + ballots + " " + folder);
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void holdsWhatCouncilsPublish() throws IOException {
        assertThat(bundle("3 2\n4 1 2 0\n2 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"Ward\"\n"))
                .isEqualTo(new Ran(0, "", ""));

        assertThat(file("1-declaration.txt"))
                .contains("Ward\n", "Elected, in this order\n  1. A, stage 1\n  2. C, stage 3\n");
        assertThat(file("2-votes-per-stage.csv")).startsWith("""
                        "candidate","party","stage 1","stage 2","stage 3","status"
                        "A","",4.00000,3.00000,3.00000,"elected"
                        """);
        assertThat(file("3-transfers.csv")).contains("\"2\",\"Surplus of A\",\"A\",0.25000,\"B\",4,1.00000\n");
        assertThat(file("4-first-preferences.csv")).isEqualTo("""
                        "candidate","party","firstPreferences","percent","elected"
                        "A","",4,66.67,"elected"
                        "B","",0,0,""
                        "C","",2,33.33,"elected"
                        """);
        assertThat(file("5-preference-summary.csv"))
                .isEqualTo("\"candidate\",\"1\",\"2\"\n\"A\",4,0\n\"B\",0,4\n\"C\",2,0\n");
        assertThat(file("7-preference-profile.blt")).contains("4 1 2 0\n", "2 3 0\n");
        assertThat(file("7-how-to-read.txt")).isNotEmpty();
    }

    @Test
    void refusesOtherPapers() throws IOException {
        Ran refused = bundle("3 2\n5 1 2 0\n2 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"Ward\"\n");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("the record must be of these papers");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    /** The profile of preferences would be written over the papers. */
    @Test
    void writesNothingOverThePapers() throws IOException {
        String papers = "3 2\n4 1 2 0\n2 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"Ward\"\n";
        Path profile = Files.createSymbolicLink(folder.resolve("7-preference-profile.blt"), Path.of("ward.blt"));

        Ran refused = bundle(papers);

        assertThat(refused)
                .isEqualTo(new Ran(
                        2,
                        "",
                        profile + ": the output must not be a file that is read, but it is the ballot file \""
                                + folder.resolve("ward.blt") + "\"\n"));
        assertThat(file("ward.blt")).isEqualTo(papers);
        assertThat(folder.resolve("1-declaration.txt")).doesNotExist();
    }
}
