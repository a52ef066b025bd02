package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.scrutineer.ballot.Printable;

/** Messages for a terminal: below them a line tells what work is going on, and for how long, once it takes long. */
final class TerminalMessages implements Messages {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final int WIDTH = 79;

    private final PrintStream terminal;
    private String activity = "";
    private long since;
    private int shown;

    private TerminalMessages(PrintStream terminal) {
        this.terminal = terminal;
    }

    /**
     * Returns messages on standard error. Java 17 can only tell whether standard input and output both are terminals;
     * what standard error is stands in a link of the system, where there is such a link, as on Linux. Where there is
     * none, it is not known to be a terminal.
     *
     * @param standardError standard error
     * @return messages with progress if standard error is known to be a terminal
     */
    static Messages orPlain(PrintStream standardError) {
        return isTerminal(STANDARD_ERROR) ? start(standardError, 1000) : new PlainMessages(standardError);
    }

    /**
     * Returns whether a link leads to a terminal.
     *
     * @param link the link
     * @return whether it is known to
     */
    static boolean isTerminal(Path link) {
        try {
            String device = Files.readSymbolicLink(link).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /**
     * Returns messages with progress.
     *
     * @param terminal where they go
     * @param everyMillis how often the progress is shown, in milliseconds; the first time after as long
     * @return the messages
     */
    static TerminalMessages start(PrintStream terminal, long everyMillis) {
        TerminalMessages messages = new TerminalMessages(terminal);
        Thread ticker = new Thread(() -> messages.showEvery(everyMillis), "progress");
        ticker.setDaemon(true);
        ticker.start();
        return messages;
    }

    @Override
    public synchronized void sayLines(String lines) {
        wipe();
        terminal.print(lines);
        terminal.flush();
    }

    @Override
    public synchronized void working(String activity) {
        wipe();
        this.activity = Printable.message(activity);
        since = System.nanoTime();
    }

    @Override
    public synchronized void stillWorking(String activity) {
        this.activity = Printable.message(activity);
    }

    @Override
    public synchronized void close() {
        wipe();
        activity = "";
        terminal.flush();
    }

    private void showEvery(long millis) {
        try {
            while (true) {
                Thread.sleep(millis);
                show(TimeUnit.MILLISECONDS.toNanos(millis));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void show(long longNanos) {
        long nanos = System.nanoTime() - since;
        if (activity.isEmpty() || nanos < longNanos) {
            return;
        }
        wipe();
        String line = activity + ", " + TimeUnit.NANOSECONDS.toSeconds(nanos) + " s";
        line = line.substring(Math.max(0, line.length() - WIDTH));
        terminal.print(line);
        terminal.flush();
        shown = line.length();
    }

    private void wipe() {
        if (shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }
}
