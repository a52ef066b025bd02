package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;

/**
 * A file that names papers by their numbers in the ballot file, from 1: numbers, or runs such as {@code 3-7}, with
 * blanks, commas or line ends between. They come first in the order, as they are named, and all others behind them as
 * they stand in the ballot file.
 *
 * @param file the file
 */
record PaperList(Path file) implements UnaryOperator<Election> {

    private static final Pattern RUN = Pattern.compile("([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?");

    /**
     * Puts the papers of an election in the order.
     *
     * @param election the election, in the order of its file
     * @return the same in the order of the list
     * @throws IllegalArgumentException if the file cannot be read, or names no paper, another than there are, or one
     * twice
     */
    @Override
    public Election apply(Election election) {
        if (!election.order().isKnown()) {
            return election;
        }
        boolean[] named = new boolean[election.order().papers() + 1];
        int[] entries = new int[election.order().papers()];
        int size = 0;
        for (String run : text().strip().split("[\\s,]+", -1)) {
            var ends = RUN.matcher(run);
            if (!ends.matches()) {
                throw refused("must be a number of a paper or a run such as 3-7, but was \"" + run + "\"");
            }
            int first = Integer.parseInt(ends.group(1));
            int last = ends.group(2) == null ? first : Integer.parseInt(ends.group(2));
            if (last < first || last >= named.length) {
                throw refused("must be of the papers 1 to " + entries.length + ", but was \"" + run + "\"");
            }
            for (int number = first; number <= last; number++) {
                if (named[number]) {
                    throw refused("must name each paper once, but named " + number + " twice");
                }
                named[number] = true;
                entries[size++] = election.order().entryOf(number);
            }
        }
        for (int number = 1; number < named.length; number++) {
            if (!named[number]) {
                entries[size++] = election.order().entryOf(number);
            }
        }
        return election.withOrder(PaperOrder.supplied(entries));
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": " + CountFailure.reason(e), e);
        }
    }

    private IllegalArgumentException refused(String message) {
        return new IllegalArgumentException(file + ": a list of papers " + message);
    }
}
