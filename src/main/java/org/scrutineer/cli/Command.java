package org.scrutineer.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program; {@link Commands} lists them. */
interface Command {

    /**
     * Returns the syntax.
     *
     * @return the syntax, with the word that is the command; what all commands share is added by {@link Program}
     */
    CommandSpec spec();

    /**
     * Does what the command asks for.
     *
     * @param parsed the command
     * @param streams what is read from and written to
     * @return how it ended
     * @throws CountFailure if it cannot be done
     * @throws picocli.CommandLine.ParameterException if what is asked for does not go together
     */
    ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure;
}
