package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * Rows with a column for each oval: {@code Choice_id:contest:rank:winners:candidate:party}, 1 for a mark and 0 for
 * none.
 */
final class ClearBallot implements RowReader {

    private static final String OVAL = "Choice_";
    private static final int PARTS = 6;

    private final int[] columns;
    private final int[] candidates;
    private final int[] ranks;
    private final PaperColumns paper;
    private final Collected collected;
    private final RankedMarks marks = new RankedMarks();
    private final MarkBuffer buffer = new MarkBuffer();

    private ClearBallot(List<Oval> ovals, PaperColumns paper, Collected collected) {
        this.columns = ovals.stream().mapToInt(Oval::column).toArray();
        this.candidates = ovals.stream().mapToInt(Oval::candidate).toArray();
        this.ranks = ovals.stream().mapToInt(Oval::rank).toArray();
        this.paper = paper;
        this.collected = collected;
    }

    /**
     * An oval of the contest.
     *
     * @param column its column, from 0
     * @param candidate the candidate number
     * @param rank the rank
     */
    private record Oval(int column, int candidate, int rank) {}

    /**
     * Finds the ovals of a contest.
     *
     * @param headers the rows of headings
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader of(List<Header> headers, ReaderSettings settings, Collected collected) {
        Header header = headers.get(headers.size() - 1);
        TreeSet<String> contests = new TreeSet<>();
        for (int column = 0; column < header.size(); column++) {
            if (header.names().get(column).startsWith(OVAL)) {
                contests.add(parts(header, column)[1].strip());
            }
        }
        String wanted = CandidateList.normal(
                settings.get(ReaderSetting.CONTEST).orElse(contests.size() == 1 ? contests.first() : ""));
        if (!contests.contains(wanted)) {
            throw new BallotFormatException(
                    header.file(),
                    Spot.START,
                    "J10",
                    "the contest must be one of " + String.join("; ", contests) + ", but was \"" + wanted + "\"");
        }
        collected.title(wanted);
        List<Oval> ovals = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            if (header.names().get(column).startsWith(OVAL)) {
                String[] parts = parts(header, column);
                if (parts[1].strip().equals(wanted)) {
                    ovals.add(oval(header, column, parts, settings, collected));
                }
            }
        }
        return new ClearBallot(ovals, new PaperColumns(header, settings, collected), collected);
    }

    private static String[] parts(Header header, int column) {
        String[] parts = header.names().get(column).split(":", -1);
        if (parts.length != PARTS) {
            throw header.error(
                    "C04",
                    column,
                    "a heading of an oval must have " + PARTS + " parts between colons, but " + parts[0] + " has "
                            + parts.length);
        }
        return parts;
    }

    private static Oval oval(Header header, int column, String[] parts, ReaderSettings settings, Collected collected) {
        int rank = WholeNumber.of(parts[2]);
        if (rank < 1) {
            throw header.error("C04", column, "a heading must have a rank from 1, but has \"" + parts[2] + "\"");
        }
        String winners = parts[3].replaceAll("\\D", "");
        if (WholeNumber.of(winners) > 0) {
            collected.seats(WholeNumber.of(winners));
        }
        String name = CandidateList.normal(parts[4]);
        boolean writeIn = settings.list(ReaderSetting.WRITE_IN_LABEL).contains(name);
        int known = collected.candidates().find(name);
        int candidate = known > 0
                ? known
                : writeIn
                        ? collected.candidates().addWriteIn(name)
                        : collected.candidates().add(name, "");
        return new Oval(column, candidate, rank);
    }

    @Override
    public void read(Rows rows) {
        if (!paper.admits(rows)) {
            return;
        }
        int blanks = 0;
        for (int i = 0; i < columns.length; i++) {
            int cell = rows.number(columns[i]);
            if (cell == Rows.BLANK) {
                blanks++;
            } else if (cell == 1) {
                marks.mark(candidates[i], ranks[i]);
            } else if (cell != 0) {
                throw rows.error(
                        "C07", columns[i], "an oval must be 0, 1 or blank, but was \"" + rows.text(columns[i]) + "\"");
            }
        }
        marks.moveTo(buffer);
        if (blanks == columns.length) {
            collected.notOnPaper();
        } else if (blanks > 0) {
            throw rows.error("C07", columns[0], "ovals of a contest must be all blank or none, but " + blanks + " are");
        } else {
            collected.papers(paper.weight(rows), buffer, paper.label(rows));
        }
    }
}
