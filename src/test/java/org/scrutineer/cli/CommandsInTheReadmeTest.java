package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of commands and of exit statuses are whole. */
class CommandsInTheReadmeTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^\\| `([a-z-]+)[^`]*` \\| [^|]+ \\|$");
    private static final Pattern STATUS = Pattern.compile("(?:Exit status:|;)\\s([0-9]+) ");
    private static final Pattern ROW = Pattern.compile("<tr><th scope=\"row\">([0-9]+)</th>");
    private static final Path README = Path.of("README.md");
    private static final Path GUIDE = Path.of("src/main/java/org/scrutineer/package-info.java");

    @Test
    void everyCommandHasARow() throws IOException {
        assertThat(COMMAND.matcher(Files.readString(README))
                        .results()
                        .map(row -> row.group(1))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Commands.all().stream()
                        .map(command -> command.spec().name())
                        .toList());
    }

    @Test
    void everyCommandIsCalledAsItIsListed() {
        assertThat(Commands.all().stream().map(command -> command.spec().name()))
                .containsExactlyElementsOf(Commands.names());
    }

    @Test
    void everyExitStatusIsExplained() throws IOException {
        assertThat(STATUS.matcher(Files.readString(README)).results().map(status -> status.group(1)))
                .containsExactlyInAnyOrderElementsOf(ExitStatus.meanings().keySet());
    }

    @Test
    void everyExitStatusHasARowOfTheGuideInItsOrder() throws IOException {
        assertThat(ROW.matcher(Files.readString(GUIDE)).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(ExitStatus.meanings().keySet());
    }
}
