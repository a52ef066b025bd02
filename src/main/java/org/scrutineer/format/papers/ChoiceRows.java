package org.scrutineer.format.papers;

import java.util.HashMap;
import java.util.Map;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;

/** Rows with a column for each rank, in which the candidate stands. */
final class ChoiceRows implements RowReader {

    private final int[] columns;
    private final int[] ranks;
    private final PaperColumns paper;
    private final ChoiceCells cells;
    private final Collected collected;
    private final Map<String, int[]> known = new HashMap<>();
    private final RankedMarks marks = new RankedMarks();
    private final MarkBuffer buffer = new MarkBuffer();

    /**
     * Makes a reader of rows.
     *
     * @param columns the columns of ranks, from 0
     * @param ranks the rank of each
     * @param paper the other columns
     * @param cells how a cell is read
     * @param collected where papers go
     */
    ChoiceRows(int[] columns, int[] ranks, PaperColumns paper, ChoiceCells cells, Collected collected) {
        this.columns = columns;
        this.ranks = ranks;
        this.paper = paper;
        this.cells = cells;
        this.collected = collected;
    }

    @Override
    public void read(Rows rows) {
        if (!paper.admits(rows)) {
            return;
        }
        boolean blank = true;
        for (int i = 0; i < columns.length; i++) {
            String text = rows.text(columns[i]);
            blank &= text.isBlank();
            int[] candidates = known.get(text);
            if (candidates == null) {
                candidates = cells.read(rows, columns[i], text);
                known.put(text, candidates);
            }
            for (int candidate : candidates) {
                marks.mark(candidate, ranks[i]);
            }
        }
        marks.moveTo(buffer);
        if (blank && cells.blankRowIsNotOnPaper()) {
            collected.notOnPaper();
        } else {
            collected.papers(paper.weight(rows), buffer, paper.label(rows));
        }
    }
}
