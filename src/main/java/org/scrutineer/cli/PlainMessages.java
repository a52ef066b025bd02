package org.scrutineer.cli;

import java.io.PrintStream;

/**
 * Messages for a file, a pipe, or whatever is not known to be a terminal: no progress.
 *
 * @param to where they go
 */
record PlainMessages(PrintStream to) implements Messages {

    /**
     * Returns a message without what would move the cursor of a terminal.
     *
     * @param message the message
     * @return one line
     */
    static String oneLine(String message) {
        StringBuilder line = new StringBuilder(message.length());
        message.codePoints().map(c -> Character.isISOControl(c) ? '?' : c).forEach(line::appendCodePoint);
        return line.toString();
    }

    @Override
    public void say(String message) {
        sayLines(oneLine(message) + "\n");
    }

    @Override
    public void sayLines(String lines) {
        to.print(lines);
        to.flush();
    }

    @Override
    public void working(String activity) {}

    @Override
    public void close() {
        to.flush();
    }
}
