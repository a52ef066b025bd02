package org.scrutineer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Whether an internal error shows where in the program it arose. */
enum Trace {
    /** It does not. */
    HIDDEN {
        @Override
        void print(Throwable error, Messages to) {}
    },
    /** It does, for a report of the defect. */
    SHOWN {
        @Override
        void print(Throwable error, Messages to) {
            StringWriter lines = new StringWriter();
            error.printStackTrace(new PrintWriter(lines));
            to.sayLines(lines.toString());
        }
    };

    /** The option that asks for it. */
    static final String OPTION = "--debug";

    /**
     * Returns whether a command asks for it.
     *
     * @param arguments the words of the command
     * @return the choice
     */
    static Trace of(List<String> arguments) {
        return arguments.contains(OPTION) ? SHOWN : HIDDEN;
    }

    /**
     * Prints the way to an error.
     *
     * @param error the error
     * @param to where to print it
     */
    abstract void print(Throwable error, Messages to);

    /**
     * Says that the program broke a promise of its own.
     *
     * @param during what was worked on: a file, or else the word of the command
     * @param error the error
     * @param to where to say it
     * @return how that ends the work
     */
    ExitStatus internalError(String during, Throwable error, Messages to) {
        to.say(during + ": internal error: " + error);
        print(error, to);
        return ExitStatus.INTERNAL_ERROR;
    }
}
