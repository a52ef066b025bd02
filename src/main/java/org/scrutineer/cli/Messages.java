package org.scrutineer.cli;

import org.scrutineer.ballot.Printable;

/** What is said beside the result, on standard error. */
sealed interface Messages extends AutoCloseable permits PlainMessages, TerminalMessages, GatheredMessages {

    /**
     * Says something that stays. Every error of the program comes here, so that none is longer than
     * {@link Printable#message} has it, whatever of a file or a command it quotes.
     *
     * @param message one line; what cannot be printed on it is shown as U+FFFD
     */
    default void say(String message) {
        sayLines(Printable.message(message) + "\n");
    }

    /**
     * Says something that stays, as it is.
     *
     * @param lines lines, each with its end
     */
    void sayLines(String lines);

    /**
     * Says what is being worked on, for those who watch.
     *
     * @param activity what is done to what
     */
    void working(String activity);

    /**
     * Says how far the same work is.
     *
     * @param activity what is done to what, and how much of it
     */
    void stillWorking(String activity);

    /** Ends the work. */
    @Override
    void close();
}
