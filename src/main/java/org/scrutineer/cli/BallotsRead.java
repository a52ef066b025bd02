package org.scrutineer.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Election;
import org.scrutineer.format.BltFile;
import org.scrutineer.format.Notice;

/**
 * What was read of a ballot file, in whatever format.
 *
 * @param election the election
 * @param notices what a person might want to look at
 * @param tieOrder the candidate numbers in the order that the file states for ties, empty if it states none
 * @param lines where each entry of the ballots stands first, as it goes between the name of the file and a message;
 *     empty where that is not known
 */
record BallotsRead(Election election, List<Notice> notices, List<Integer> tieOrder, IntFunction<String> lines) {

    /** Copies the lists. */
    BallotsRead {
        Objects.requireNonNull(election, "election");
        notices = List.copyOf(notices);
        tieOrder = List.copyOf(tieOrder);
        Objects.requireNonNull(lines, "lines");
    }

    /**
     * Returns the same with the papers of the election in another order.
     *
     * @param other the election
     * @return the changed copy
     */
    BallotsRead with(Election other) {
        return new BallotsRead(other, notices, tieOrder, lines);
    }

    /**
     * Returns what was read of a BLT file.
     *
     * @param file all that the file says
     * @return the same
     */
    static BallotsRead of(BltFile file) {
        return new BallotsRead(
                file.election(),
                file.notices(),
                file.tieOrder(),
                entry -> file.lines().lineOf(entry).stream()
                        .mapToObj(line -> ":" + line)
                        .collect(Collectors.joining()));
    }

    /**
     * Returns what was read of papers in another format.
     *
     * @param election the election that was made of them
     * @param notices what a person might want to look at
     * @return the same
     */
    static BallotsRead of(Election election, List<Notice> notices) {
        return new BallotsRead(election, notices, List.of(), entry -> "");
    }
}
