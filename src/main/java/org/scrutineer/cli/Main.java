package org.scrutineer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The process: ties the program to the standard streams, which are UTF-8 whatever the machine is set to. */
final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process.
     *
     * @param arguments the words of the command
     */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        ExitStatus status;
        try (Messages messages = TerminalMessages.orPlain(err)) {
            status = new Program(new Streams(System.in, new FileOutputStream(FileDescriptor.out), messages))
                    .run(arguments);
        }
        System.exit(status.code());
    }
}
