package org.scrutineer.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;

/**
 * All that a BLT file says: the election, and what is no part of an election.
 *
 * @param election the election, its papers as they were marked
 * @param dialect the dialect that the file was read as, for a person
 * @param records the number of ballot records in the file; equal ones are one entry of the ballots
 * @param lines where each entry of the ballots stands first, if any paper has a skipped or an equal rank
 * @param notices what a person might want to look at, in order of line and column
 * @param nicknames the short names that stand for candidates in the file, in order of candidate number; empty if none
 * @param tieOrder the candidate numbers in the order of the file's {@code [tie]}, empty if it has none
 * @param countingOptions the words of each {@code [droop]} for the counting program, joined by a blank
 * @param ballotIds the preferences of each paper that has an id, by id, in order of the file
 * @param source the text after the title, said to be the source; empty if none
 * @param comment the text after the source; empty if none
 * @param trailingText what stands after all that and was not read; empty if none
 */
public record BltFile(
        Election election,
        String dialect,
        long records,
        RecordLines lines,
        List<Notice> notices,
        List<String> nicknames,
        List<Integer> tieOrder,
        List<String> countingOptions,
        Map<String, Preferences> ballotIds,
        String source,
        String comment,
        String trailingText) {

    /** Copies the lists. */
    public BltFile {
        Objects.requireNonNull(election, "election");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(lines, "lines");
        notices = List.copyOf(notices);
        nicknames = List.copyOf(nicknames);
        tieOrder = List.copyOf(tieOrder);
        countingOptions = List.copyOf(countingOptions);
        ballotIds = Collections.unmodifiableMap(new LinkedHashMap<>(ballotIds));
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(trailingText, "trailingText");
    }
}
