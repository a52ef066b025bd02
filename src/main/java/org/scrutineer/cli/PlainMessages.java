package org.scrutineer.cli;

import java.io.PrintStream;

/**
 * Messages for a file, a pipe, or whatever is not known to be a terminal: no progress.
 *
 * @param to where they go
 */
record PlainMessages(PrintStream to) implements Messages {

    @Override
    public void sayLines(String lines) {
        to.print(lines);
        to.flush();
    }

    @Override
    public void working(String activity) {}

    @Override
    public void stillWorking(String activity) {}

    @Override
    public void close() {
        to.flush();
    }
}
