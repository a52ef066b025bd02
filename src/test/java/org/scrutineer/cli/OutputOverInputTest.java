package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that a command reads is never written, by whatever name it goes. */
class OutputOverInputTest {

    @TempDir
    private Path folder;

    private Path ballots;
    private Path groups;

    @BeforeEach
    void copy() throws IOException {
        ballots = Files.copy(Path.of(Ran.SAMPLES + "branch.blt"), folder.resolve("in.blt"));
        groups = Files.copy(Path.of(Ran.SAMPLES + "women.con"), folder.resolve("in.con"));
        Files.createSymbolicLink(folder.resolve("symbolic"), Path.of("in.blt"));
        Files.createSymbolicLink(folder.resolve("symbolic.con"), groups);
        Files.createSymbolicLink(folder.resolve("twice"), Path.of("symbolic"));
        Files.createSymbolicLink(folder.resolve("here"), folder);
        Files.createLink(folder.resolve("hard"), ballots);
        Files.createLink(folder.resolve("hard.con"), groups);
    }

    private Ran count(String command, String output) {
        return Ran.of(command + " --constraints " + groups + " --output " + folder.resolve(output) + " " + ballots);
    }

    private Ran refused(String output, String input) {
        String reason = ": the output must not be a file that is read, but it is the ";
        return new Ran(2, "", folder.resolve(output) + reason + input + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in.blt", "./in.blt", "symbolic", "twice", "hard", "here/in.blt", "here/hard"})
    void theBallotFileIsNotWritten(String output) throws IOException {
        Ran ran = count("count --rules scottish-local", output);

        assertThat(ran).isEqualTo(refused(output, "ballot file \"" + ballots + "\""));
        assertThat(ballots).hasSameBinaryContentAs(Path.of(Ran.SAMPLES + "branch.blt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in.con", "symbolic.con", "hard.con", "here/in.con"})
    void theFileOfConstraintsIsNotWritten(String output) throws IOException {
        Ran ran = count("count --rules scottish-local", output);

        assertThat(ran).isEqualTo(refused(output, "file of constraints \"" + groups + "\""));
        assertThat(groups).hasSameBinaryContentAs(Path.of(Ran.SAMPLES + "women.con"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare --rules scottish-local --rules meek-prf",
                "slates --rules scottish-local",
                "ties --rules scottish-local",
                "reduce --rules scottish-local",
                "vacancy --rules scottish-local --leaving 1",
                "count --format json --rules scottish-local"
            })
    void noCommandWritesWhatItReads(String command) {
        assertThat(count(command, "symbolic")).isEqualTo(refused("symbolic", "ballot file \"" + ballots + "\""));
        assertThat(count(command, "hard.con")).isEqualTo(refused("hard.con", "file of constraints \"" + groups + "\""));
    }

    @Test
    void noneOfSeveralBallotFilesIsWritten() {
        Ran ran = Ran.of("count --rules scottish-local --output " + folder.resolve("hard") + " @branch.blt " + ballots);

        assertThat(ran).isEqualTo(refused("hard", "ballot file \"" + ballots + "\""));
    }

    @Test
    void noFileOfAFolderThatIsReadIsWritten() throws IOException {
        InputFile read = new InputFile("ballot file", folder.toString());
        Path elsewhere = Files.createLink(folder.resolveSibling(folder.getFileName() + ".blt"), ballots);

        assertThatThrownBy(() -> read.requireOtherThan(elsewhere, elsewhere))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(
                        "the output must not be a file that is read, but it is the ballot file \"" + folder);
        assertThatCode(() -> read.requireOtherThan(Path.of("new"), folder.resolve("new")))
                .doesNotThrowAnyException();
        Files.delete(elsewhere);
    }

    /** A link that leads to no file yet: the file is made where it leads, and the link stays. */
    @Test
    void aLinkThatLeadsNowhereYetIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("later"), Path.of("here/made.txt"));

        Ran ran = count("count --rules scottish-local", "later");

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("made.txt")).content().startsWith("Branch committee\n");
    }

    @Test
    void aLinkThatLeadsToItselfIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));

        Ran ran = count("count --rules scottish-local", "circle");

        assertThat(ran).isEqualTo(new Ran(2, "", link + ": too many links lead from one to the next\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/null", "/dev/zero"})
    void aDeviceIsRefusedThroughALinkToo(String device) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("device"), Path.of(device));

        Ran ran = count("count --rules scottish-local", "device");

        assertThat(ran).isEqualTo(new Ran(2, "", link + ": must be a file, not a folder, a pipe or a device\n"));
    }

    @Test
    void theFilesOfTheExampleMustBeTwo() throws IOException {
        Path papers = Files.writeString(folder.resolve("example.blt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("example.con"), papers);

        Ran ran = Ran.of("example " + folder);

        assertThat(ran).isEqualTo(new Ran(2, "", link + ": must be another file than " + papers + "\n"));
        assertThat(papers).hasContent("old");
    }

    @Test
    void theExampleIsWrittenWholeOrNotAtAll() throws IOException {
        Path papers = Files.writeString(folder.resolve("example.blt"), "old");
        Path inTheWay = Files.createDirectory(folder.resolve("example.con"));

        Ran ran = Ran.of("example " + folder);

        assertThat(ran).isEqualTo(new Ran(2, "", inTheWay + ": must be a file, not a folder, a pipe or a device\n"));
        assertThat(papers).hasContent("old");
    }

    @Test
    void aDashIsStandardOutput() {
        Ran ran = Ran.of("count --rules scottish-local --output - @branch.blt");

        assertThat(ran.out()).startsWith("Branch committee\n");
        assertThat(Path.of("-")).doesNotExist();
    }
}
