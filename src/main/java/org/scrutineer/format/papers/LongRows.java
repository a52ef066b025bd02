package org.scrutineer.format.papers;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;

/** Rows of one mark each; those of a paper have its key. A paper without marks has a row without a rank. */
final class LongRows implements RowReader {

    private static final int HIGHEST = 1000;

    private final int id;
    private final int rank;
    private final int candidate;
    private final boolean sorted;
    private final int maxRank;
    private final PaperColumns columns;
    private final ChoiceCells cells;
    private final Collected collected;
    private final Map<String, Paper> papers = new LinkedHashMap<>();
    private final Set<String> finished = new HashSet<>();
    private final MarkBuffer buffer = new MarkBuffer();

    /** A paper whose rows are being read. */
    private record Paper(RankedMarks marks, Label label, long weight) {}

    /**
     * Makes a reader of rows.
     *
     * @param header the headings
     * @param settings what is told
     * @param cells how a candidate is read
     * @param collected where papers go
     */
    LongRows(Header header, ReaderSettings settings, ChoiceCells cells, Collected collected) {
        this.id = header.column(settings, ReaderSetting.ID_COLUMN).orElseGet(() -> header.require("ballot_id"));
        this.rank = header.column(settings, ReaderSetting.RANK).orElseGet(() -> header.require("rank"));
        this.candidate = header.column(settings, ReaderSetting.CANDIDATE).orElseGet(() -> header.require("choice"));
        this.sorted = settings.isTrue(ReaderSetting.SORTED);
        this.maxRank = MaxRank.of(settings, HIGHEST, HIGHEST);
        this.columns = new PaperColumns(header, settings, collected);
        this.cells = cells;
        this.collected = collected;
    }

    @Override
    public void read(Rows rows) {
        String key = rows.text(id).strip();
        if (key.isEmpty()) {
            throw rows.error("C11", id, "a row must have the key of its paper, but has none");
        }
        if (sorted && !papers.isEmpty() && !papers.containsKey(key)) {
            finished.addAll(papers.keySet());
            end();
        }
        if (sorted && finished.contains(key)) {
            throw rows.error(
                    "C11",
                    id,
                    "rows of a paper must follow one another, but others stand between those of \"" + key + "\"");
        }
        collected.count("rows", 1);
        Paper paper = papers.computeIfAbsent(
                key, added -> new Paper(new RankedMarks(), columns.label(rows), columns.weight(rows)));
        int at = rows.number(rank);
        if (at == Rows.BLANK) {
            if (!rows.text(candidate).isBlank()) {
                throw rows.error("J05", rank, "a mark must have a rank, but has none");
            }
            return;
        }
        if (at == Rows.NO_NUMBER || at == 0) {
            throw rows.error("C07", rank, "a rank must be a whole number from 1, but was \"" + rows.text(rank) + "\"");
        }
        if (at == Rows.HUGE || at > maxRank) {
            throw rows.error("C08", rank, "a rank must be at most " + maxRank + ", but was " + rows.text(rank));
        }
        for (int number : cells.read(rows, candidate, rows.text(candidate))) {
            paper.marks().mark(number, at);
        }
    }

    @Override
    public void end() {
        papers.forEach((key, paper) -> {
            paper.marks().moveTo(buffer);
            collected.papers(paper.weight(), buffer, paper.label());
        });
        papers.clear();
    }
}
