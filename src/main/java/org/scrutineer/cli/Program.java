package org.scrutineer.cli;

import java.io.IOException;
import java.util.List;
import org.scrutineer.ballot.Printable;
import picocli.CommandLine.ParameterException;

/**
 * The program without its process: reads a command, does it, and says how it ended.
 *
 * @param streams what is read from and written to
 */
record Program(Streams streams) {

    private static final String NAME = "scrutineer";

    /**
     * Runs a command.
     *
     * @param arguments the words of the command
     * @return how it ended, whatever was thrown on the way
     */
    ExitStatus run(String... arguments) {
        try {
            return new Syntax(NAME, Commands.neededFor(arguments)).run(arguments, streams);
        } catch (ParameterException e) {
            streams.messages().say(NAME + ": " + e.getMessage());
            return ExitStatus.BAD_INPUT;
        } catch (CountFailure e) {
            streams.messages().say(e.line());
            return e.status();
        } catch (ReaderGoneException e) {
            return ExitStatus.READER_GONE;
        } catch (RuntimeException | Error e) {
            String during = arguments.length == 0 ? NAME : arguments[0];
            return Trace.of(List.of(arguments)).internalError(during, e, streams.messages());
        }
    }

    /**
     * Prints for people to standard output.
     *
     * @param text what to print, in lines; what cannot be printed is shown as U+FFFD
     * @param streams where to
     * @return how it ended
     */
    static ExitStatus print(String text, Streams streams) {
        try {
            new StandardOutput(streams.out()).write(Printable.lines(text));
            return ExitStatus.DONE;
        } catch (IOException e) {
            streams.messages().say(new OutputTarget.Standard() + ": " + CountFailure.reason(e));
            return ExitStatus.BAD_INPUT;
        }
    }
}
