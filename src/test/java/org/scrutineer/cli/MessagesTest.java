package org.scrutineer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    /** What a terminal was sent; tells when something is shown. */
    private static final class Screen extends ByteArrayOutputStream {
        private final CountDownLatch shown = new CountDownLatch(1);

        @Override
        public synchronized void flush() {
            if (toString(UTF_8).contains(" s")) {
                shown.countDown();
            }
        }
    }

    @TempDir
    private Path folder;

    @Test
    void areOneLineEach() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        try (Messages messages = new PlainMessages(new PrintStream(err, true, UTF_8))) {
            messages.say("Zoë\u001b[31m\nÅsa");
        }

        assertThat(err.toString(UTF_8)).isEqualTo("Zoë\ufffd[31m\ufffdÅsa\n");
    }

    @Test
    void showNoProgressUnlessOnATerminal() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        try (Messages messages = new PlainMessages(new PrintStream(err, true, UTF_8))) {
            messages.working("a.blt: reading");
        }

        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void showHowFarTheSameWorkIs() throws InterruptedException {
        Screen screen = new Screen();

        boolean shown;
        try (Messages messages = TerminalMessages.start(new PrintStream(screen, false, UTF_8), 100)) {
            messages.working("a.blt: 0 of 9 recounts");
            messages.stillWorking("a.blt: 5 of 9 recounts");
            shown = screen.shown.await(30, TimeUnit.SECONDS);
        }

        assertThat(shown).isTrue();
        assertThat(screen.toString(UTF_8)).startsWith("a.blt: 5 of 9 recounts, 0 s");
    }

    @Test
    void showProgressOnATerminalAndWipeItOff() throws InterruptedException {
        Screen screen = new Screen();

        boolean shown;
        try (Messages messages = TerminalMessages.start(new PrintStream(screen, false, UTF_8), 100)) {
            messages.working("a.blt: reading");
            shown = screen.shown.await(30, TimeUnit.SECONDS);
            messages.say("a.blt: bad");
        }

        assertThat(shown).isTrue();
        assertThat(screen.toString(UTF_8))
                .startsWith("a.blt: reading, 0 s")
                .endsWith("\r" + " ".repeat(19) + "\ra.blt: bad\n");
    }

    @Test
    void showTheEndOfALongName() throws InterruptedException {
        Screen screen = new Screen();

        try (Messages messages = TerminalMessages.start(new PrintStream(screen, false, UTF_8), 100)) {
            messages.working("a".repeat(100) + ": reading");
            assertThat(screen.shown.await(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(screen.toString(UTF_8)).startsWith("a".repeat(65) + ": reading, 0 s\r");
    }

    @ParameterizedTest
    @CsvSource({"/dev/pts/3, true", "/dev/tty1, true", "/dev/console, true", "/dev/null, false", "pipe:[42], false"})
    void knowATerminalByItsLink(String device, boolean isTerminal) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("2"), Path.of(device));

        boolean found = TerminalMessages.isTerminal(link);
        Files.delete(link);

        assertThat(found).isEqualTo(isTerminal);
    }

    @Test
    void takeWhatCannotBeKnownForNoTerminal() {
        assertThat(TerminalMessages.isTerminal(folder.resolve("none"))).isFalse();
    }
}
