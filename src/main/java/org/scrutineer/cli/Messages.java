package org.scrutineer.cli;

/** What is said beside the result, on standard error. */
sealed interface Messages extends AutoCloseable permits PlainMessages, TerminalMessages {

    /**
     * Says something that stays.
     *
     * @param message one line; what cannot be printed on it is shown as U+FFFD
     */
    void say(String message);

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

    /** Ends the work. */
    @Override
    void close();
}
