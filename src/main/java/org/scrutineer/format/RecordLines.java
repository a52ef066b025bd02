package org.scrutineer.format;

import java.util.Arrays;
import java.util.OptionalInt;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.NumberedAccumulator;

/**
 * Where in a ballot file each distinct list of preferences stands first, if any paper has a skipped or an equal rank.
 * If every rank of every paper holds one candidate, no rule book has a question about a paper, and lines are not kept.
 */
public final class RecordLines {

    private static final RecordLines NOT_KEPT = new RecordLines(new int[0]);

    private final int[] lines;

    private RecordLines(int[] lines) {
        this.lines = lines;
    }

    /**
     * Finds the lines.
     *
     * @param ballots the papers
     * @param records how many records the file has
     * @param papers the papers as they were added, one record after the other
     * @param places where each record stands
     * @return the lines
     */
    static RecordLines of(Ballots ballots, int records, NumberedAccumulator papers, RecordPlaces places) {
        if (ballots.isStrict()) {
            return NOT_KEPT;
        }
        int[] lines = new int[ballots.size()];
        for (int record = records - 1; record >= 0; record--) {
            lines[papers.entryOf(record)] = places.of(record).line();
        }
        return new RecordLines(lines);
    }

    /**
     * Returns where a list of preferences stands first.
     *
     * @param entry the entry of the ballots, from 0
     * @return the line, from 1; empty if lines are not kept
     */
    public OptionalInt lineOf(int entry) {
        return lines.length == 0 ? OptionalInt.empty() : OptionalInt.of(lines[entry]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordLines that && Arrays.equals(lines, that.lines);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lines);
    }
}
