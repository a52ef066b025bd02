package org.scrutineer.format.papers;

import java.util.Set;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;

/** Rows with a column for each candidate, in which the rank stands. */
final class MatrixRows implements RowReader {

    /** The highest rank where no other is told: higher ones would be nothing but gaps. */
    private static final int HIGHEST = 1000;

    private final int[] columns;
    private final int[] candidates;
    private final PaperColumns paper;
    private final RankWords words;
    private final Set<String> blanks;
    private final int maxRank;
    private final Collected collected;
    private final RankedMarks marks = new RankedMarks();
    private final MarkBuffer buffer = new MarkBuffer();

    /**
     * Makes a reader of rows.
     *
     * @param columns the columns of candidates, from 0
     * @param candidates the candidate number of each
     * @param paper the other columns
     * @param words how a rank is written
     * @param settings what is told
     * @param collected where papers go
     */
    MatrixRows(
            int[] columns,
            int[] candidates,
            PaperColumns paper,
            RankWords words,
            ReaderSettings settings,
            Collected collected) {
        this.columns = columns;
        this.candidates = candidates;
        this.paper = paper;
        this.words = words;
        this.blanks = Set.copyOf(settings.list(ReaderSetting.SKIPPED_LABEL));
        this.maxRank = MaxRank.of(settings, columns.length, HIGHEST);
        this.collected = collected;
    }

    @Override
    public void read(Rows rows) {
        if (!paper.admits(rows)) {
            return;
        }
        for (int i = 0; i < columns.length; i++) {
            int rank = rank(rows, columns[i]);
            if (rank > 0) {
                marks.mark(candidates[i], rank);
            }
        }
        marks.moveTo(buffer);
        collected.papers(paper.weight(rows), buffer, paper.label(rows));
    }

    private int rank(Rows rows, int column) {
        int rank = rows.number(column);
        if (rank == Rows.BLANK) {
            return 0;
        }
        if (rank == Rows.NO_NUMBER) {
            String text = rows.text(column).strip();
            if (blanks.contains(text)) {
                return 0;
            }
            rank = words.rank(text);
        }
        if (rank == Rows.HUGE || rank > maxRank) {
            throw rows.error(
                    "C08",
                    column,
                    "a rank must be at most " + maxRank + ", but was "
                            + rows.text(column).strip());
        }
        if (rank < 1) {
            throw rows.error(
                    "C07", column, "a cell must hold a rank from 1 or nothing, but held \"" + rows.text(column) + "\"");
        }
        return rank;
    }
}
