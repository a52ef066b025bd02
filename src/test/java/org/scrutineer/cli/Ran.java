package org.scrutineer.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the program, seen from outside.
 *
 * @param status the number it ended with
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ran(int status, String out, String err) {

    /** The folder of the sample elections. */
    static final String SAMPLES = "src/test/resources/cli/";

    /**
     * Runs a command with nothing on standard input.
     *
     * @param command the words of the command, parted by blanks; {@code @} stands for the folder of the samples
     * @return how it went
     */
    static Ran of(String command) {
        return reading(new ByteArrayInputStream(new byte[0]), command);
    }

    /**
     * Runs a command.
     *
     * @param in standard input
     * @param command the words of the command, as for {@link #of}
     * @return how it went
     */
    static Ran reading(InputStream in, String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(in, out, err, command.replace("@", SAMPLES).split(" "));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /**
     * Runs a command on streams.
     *
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param arguments the words of the command
     * @return the number it ended with
     */
    static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        try (Messages messages = new PlainMessages(new PrintStream(err, true, StandardCharsets.UTF_8))) {
            return new Program(new Streams(in, out, messages)).run(arguments).code();
        }
    }
}
