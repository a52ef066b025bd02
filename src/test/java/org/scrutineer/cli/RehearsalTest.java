package org.scrutineer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @TempDir
    private Path folder;

    @Test
    void doesAllItsCommandsAndSaysNothing() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        ExitStatus status = Rehearsal.in(folder, new PrintStream(err, true, UTF_8));

        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(status).isEqualTo(ExitStatus.DONE);
    }
}
