package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCommandTest {

    @TempDir
    private Path folder;

    private Path record;

    @BeforeEach
    void count() {
        record = folder.resolve("record.json");
        Ran.of("count --rules scottish-local --format json --output " + record + " @branch.blt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--format text ", "--format json ", "--format jsonl ", "--width 60 "})
    void theRecordGivesWhatTheCountGave(String form) {
        Ran counted = Ran.of("count --rules scottish-local " + form + "@branch.blt");

        assertThat(counted.status()).isZero();
        assertThat(Ran.of("sheet " + form + record)).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"count --rules scottish-local --width 60 @branch.blt", "sheet --width 60 %s"})
    void noLineExceedsTheWidth(String command) {
        Ran ran = Ran.of(command.formatted(record));

        assertThat(ran.out()).startsWith("Branch committee\n").contains("Count ended");
        assertThat(ran.out().lines().filter(line -> line.length() > 60)).isEmpty();
        assertThat(ran.out().lines().filter(line -> line.length() > 50)).isNotEmpty();
    }

    @Test
    void aWidthThatIsTooNarrowIsRefused() {
        assertThat(Ran.of("sheet --width 47 " + record))
                .isEqualTo(new Ran(2, "", record + ": width must be at least 48 for this count, but was 47\n"));
        assertThat(Ran.of("count --rules scottish-local --width 47 @branch.blt"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "src/test/resources/cli/branch.blt: width must be at least 48 for this count, but was 47\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet --format json --width 60 x", "count --rules ers97 --format json --width 60 x"})
    void aWidthIsForSheetsOnly(String command) {
        assertThat(Ran.of(command))
                .isEqualTo(new Ran(
                        2, "", "scrutineer: --width must be given with --format text only, but was given with json\n"));
    }

    @Test
    void theSheetGoesToAFileButNotOverTheRecord() throws IOException {
        String before = Files.readString(record);
        Path link = Files.createSymbolicLink(folder.resolve("link"), record);

        assertThat(Ran.of("sheet --output " + folder.resolve("sheet.txt") + " " + record))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(Ran.of("sheet --output " + link + " " + record))
                .isEqualTo(new Ran(
                        2,
                        "",
                        link + ": the output must not be a file that is read, but it is the record \"" + record
                                + "\"\n"));
        assertThat(folder.resolve("sheet.txt")).content().startsWith("Branch committee\n");
        assertThat(record).hasContent(before);
    }

    @Test
    void aRecordThatIsNotSoundIsRefused() throws IOException {
        Files.writeString(record, Files.readString(record).replace("\"Ash\"", "\"Oak\""));

        Ran ran = Ran.of("sheet " + record);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(record + ": ").hasLineCount(1);
    }
}
