package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.scrutineer.ballot.Election;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.ConReader;

/**
 * A file of groups that bound who may be elected, for every election of a command.
 *
 * @param file the file
 */
record ConstraintsFile(Path file) implements UnaryOperator<Election> {

    /**
     * Binds an election.
     *
     * @param election the election
     * @return the same with the groups of the file
     * @throws IllegalArgumentException if the file cannot be read, or does not divide the candidates
     */
    @Override
    public Election apply(Election election) {
        try {
            return election.withCategories(
                    ConReader.read(file, election.candidates().size()));
        } catch (BallotFormatException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": " + CountFailure.reason(e), e);
        }
    }
}
