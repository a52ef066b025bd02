package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;
import org.scrutineer.format.papers.ChoiceCells.BlankRow;

/** Layouts of the records that voting systems give as sheets with a column for each contest and rank. */
final class RecordSheets {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(.*?)\\s*\\b(?:choice (\\d+)(?: of \\d+)?|(\\d+)(?:st|nd|rd|th)(?: choice)?)\\b\\s*(.*?)\\s*(?:\\(\\d+\\))?");

    private RecordSheets() {}

    /**
     * A column of one contest and rank.
     *
     * @param column the column, from 0
     * @param rank the rank
     * @param before what stands before the rank in its heading
     * @param behind what stands behind it
     */
    private record RankColumn(int column, int rank, String before, String behind) {

        /** Every way in which the contest can be named. */
        private boolean isOf(String contest) {
            return List.of(
                            before,
                            behind,
                            before + ", " + behind,
                            before + " " + behind,
                            (before + " " + behind).strip())
                    .contains(contest);
        }

        private String contest() {
            return before.isEmpty() || behind.isEmpty() ? before + behind : before + ", " + behind;
        }
    }

    /**
     * Ranks of a contest found by their headings, or told by number.
     *
     * @param headers the rows of headings
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader ofContest(List<Header> headers, ReaderSettings settings, Collected collected) {
        Header header = headers.get(headers.size() - 1);
        if (settings.has(ReaderSetting.FIRST_VOTE_COLUMN) || settings.has(ReaderSetting.RANK_COLUMNS)) {
            return Tables.choices(
                    header, Tables.rankColumns(header, settings), settings, BlankRow.NOT_ON_PAPER, collected);
        }
        return Tables.choices(header, ranks(header, settings, collected), settings, BlankRow.NOT_ON_PAPER, collected);
    }

    /**
     * Ranks of a contest in which candidates stand by number, with a table of their names.
     *
     * @param names the names by number
     * @param header the headings
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader byNumber(Map<String, String> names, Header header, ReaderSettings settings, Collected collected) {
        Map<Integer, Integer> ranks = ranks(header, settings, collected);
        return new ChoiceRows(
                ranks.keySet().stream().mapToInt(Integer::intValue).toArray(),
                ranks.values().stream().mapToInt(Integer::intValue).toArray(),
                new PaperColumns(header, settings, collected),
                new ChoiceCells(settings, collected.candidates(), names, BlankRow.NOT_ON_PAPER),
                collected);
    }

    private static Map<Integer, Integer> ranks(Header header, ReaderSettings settings, Collected collected) {
        List<RankColumn> columns = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            Matcher matcher = HEADING.matcher(header.names().get(column));
            if (matcher.matches()) {
                String rank = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
                columns.add(new RankColumn(column, WholeNumber.of(rank), matcher.group(1), matcher.group(4)));
            }
        }
        TreeSet<String> contests = new TreeSet<>();
        columns.forEach(column -> contests.add(column.contest()));
        String wanted = CandidateList.normal(
                settings.get(ReaderSetting.CONTEST).orElse(contests.size() == 1 ? contests.first() : ""));
        Map<Integer, Integer> ranks = new TreeMap<>();
        for (RankColumn column : columns) {
            if (column.isOf(wanted) || column.contest().equals(wanted)) {
                ranks.put(column.column(), column.rank());
            }
        }
        if (ranks.isEmpty() || (wanted.isEmpty() && contests.size() > 1)) {
            throw new BallotFormatException(
                    header.file(),
                    Spot.START,
                    "J10",
                    "the contest must be one of " + String.join("; ", contests) + ", but was \"" + wanted + "\"");
        }
        collected.title(wanted);
        return ranks;
    }

    /**
     * Aggregated rows with a column {@code Count}.
     *
     * @param headers the rows of headings
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader aggregated(List<Header> headers, ReaderSettings settings, Collected collected) {
        Header header = headers.get(headers.size() - 1);
        ReaderSettings weighted = header.names().contains("Count")
                ? TableFormats.or(settings, ReaderSetting.WEIGHT_COLUMN, "Count")
                : settings;
        return Tables.choices(header, ranks(header, weighted, collected), weighted, BlankRow.UNMARKED, collected);
    }
}
