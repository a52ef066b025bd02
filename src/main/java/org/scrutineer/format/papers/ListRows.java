package org.scrutineer.format.papers;

import java.util.regex.Pattern;
import org.scrutineer.ballot.raw.MarkBuffer;

/** Rows in which one cell lists the candidates in order of preference. */
final class ListRows implements RowReader {

    private final int column;
    private final String delimiter;
    private final PaperColumns paper;
    private final ChoiceCells cells;
    private final Collected collected;
    private final MarkBuffer buffer = new MarkBuffer();

    /**
     * Makes a reader of rows.
     *
     * @param column the column of the lists, from 0
     * @param delimiter what stands between candidates
     * @param paper the other columns
     * @param cells how a candidate is read
     * @param collected where papers go
     */
    ListRows(int column, String delimiter, PaperColumns paper, ChoiceCells cells, Collected collected) {
        this.column = column;
        this.delimiter = delimiter;
        this.paper = paper;
        this.cells = cells;
        this.collected = collected;
    }

    @Override
    public void read(Rows rows) {
        if (!paper.admits(rows)) {
            return;
        }
        buffer.clear();
        String text = rows.text(column).strip();
        String list = text.endsWith(delimiter) ? text.substring(0, text.length() - delimiter.length()) : text;
        if (!list.isEmpty()) {
            for (String name : list.split(Pattern.quote(delimiter), -1)) {
                if (name.isBlank()) {
                    throw rows.error("C12", column, "a list must not have an empty part, but was \"" + text + "\"");
                }
                int[] candidates = cells.read(rows, column, name);
                if (candidates.length == 1 && candidates[0] == 0) {
                    buffer.unknown();
                } else {
                    buffer.candidates(candidates, candidates.length);
                }
            }
        }
        collected.papers(paper.weight(rows), buffer, paper.label(rows));
    }
}
