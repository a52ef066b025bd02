package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scrutineer.ballot.Nearest;
import org.scrutineer.format.papers.ChoiceCells.BlankRow;

/** Layouts of tables that people make by hand: ranks by candidate, candidates by rank, one mark a row. */
final class Tables {

    private Tables() {}

    /**
     * A column for each candidate.
     *
     * @param headers the rows of headings
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader matrix(List<Header> headers, ReaderSettings settings, Collected collected) {
        Header header = headers.get(settings.number(ReaderSetting.CANDIDATE_ROW, 1) - 1);
        return matrix(header, markColumns(header, settings, ReaderSetting.CANDIDATE_COLUMNS), settings, collected);
    }

    /**
     * A column for each candidate, of whom the headings are known.
     *
     * @param header the headings
     * @param names the name of each candidate by column
     * @param words how a rank is written
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader matrix(
            Header header, Map<Integer, String> names, RankWords words, ReaderSettings settings, Collected collected) {
        int[] columns = new int[names.size()];
        int[] numbers = new int[columns.length];
        Map<Integer, Integer> first = new TreeMap<>();
        int i = 0;
        for (Map.Entry<Integer, String> named : names.entrySet()) {
            int column = named.getKey();
            if (named.getValue().isEmpty()) {
                throw header.error("C06", column, "a candidate must have a name, but the heading is empty");
            }
            columns[i] = column;
            numbers[i] = candidate(header, column, named.getValue(), settings, collected);
            Integer before = first.putIfAbsent(numbers[i], column);
            if (before != null) {
                throw header.error(
                        "C05",
                        column,
                        "a candidate must have one column, but \"" + named.getValue() + "\" stands in column "
                                + (before + 1) + " already");
            }
            i++;
        }
        PaperColumns paper = new PaperColumns(header, settings, collected);
        return new MatrixRows(columns, numbers, paper, words, settings, collected);
    }

    private static RowReader matrix(
            Header header, List<Integer> columns, ReaderSettings settings, Collected collected) {
        Map<Integer, String> names = new TreeMap<>();
        columns.forEach(column -> names.put(column, header.names().get(column)));
        return matrix(header, names, RankWords.NUMBERS_ONLY, settings, collected);
    }

    private static int candidate(Header header, int column, String name, ReaderSettings settings, Collected collected) {
        CandidateList candidates = collected.candidates();
        int known = candidates.find(name);
        if (known > 0) {
            return known;
        }
        if (settings.list(ReaderSetting.WRITE_IN_LABEL).contains(name)) {
            return candidates.addWriteIn(name);
        }
        if (settings.has(ReaderSetting.CANDIDATES) || collected.hasFiles()) {
            throw header.error(
                    "C09",
                    column,
                    "a candidate must be one of those there are, but was \"" + name + "\"; the nearest is \""
                            + Nearest.to(name, candidates.names()) + "\"");
        }
        return candidates.add(name, "");
    }

    /**
     * A column for each rank.
     *
     * @param headers the rows of headings
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader choices(List<Header> headers, ReaderSettings settings, Collected collected) {
        Header header = headers.get(headers.size() - 1);
        return choices(header, rankColumns(header, settings), settings, BlankRow.UNMARKED, collected);
    }

    /** The rank of each column of ranks. */
    static Map<Integer, Integer> rankColumns(Header header, ReaderSettings settings) {
        Map<Integer, Integer> ranks = new TreeMap<>();
        List<Integer> columns = markColumns(header, settings, ReaderSetting.RANK_COLUMNS);
        for (int i = 0; i < columns.size(); i++) {
            ranks.put(columns.get(i), i + 1);
        }
        return ranks;
    }

    /**
     * A column for each rank, of which the headings are known.
     *
     * @param header the headings
     * @param ranks the rank of each column
     * @param settings what is told
     * @param blankRow what a row without marks is where nothing is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader choices(
            Header header,
            Map<Integer, Integer> ranks,
            ReaderSettings settings,
            BlankRow blankRow,
            Collected collected) {
        if (ranks.isEmpty()) {
            throw header.error("C04", 0, "columns of ranks must be told, for no heading is of a rank");
        }
        int most = MaxRank.of(settings, ranks.size(), Integer.MAX_VALUE);
        ranks.forEach((column, rank) -> {
            if (rank > most) {
                throw header.error("C08", column, "a rank must be at most " + most + ", but the column is of " + rank);
            }
        });
        return new ChoiceRows(
                ranks.keySet().stream().mapToInt(Integer::intValue).toArray(),
                ranks.values().stream().mapToInt(Integer::intValue).toArray(),
                new PaperColumns(header, settings, collected),
                new ChoiceCells(settings, collected.candidates(), Map.of(), blankRow),
                collected);
    }

    /**
     * One mark a row.
     *
     * @param headers the rows of headings
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader marks(List<Header> headers, ReaderSettings settings, Collected collected) {
        ChoiceCells cells = new ChoiceCells(settings, collected.candidates(), Map.of(), BlankRow.UNMARKED);
        return new LongRows(headers.get(headers.size() - 1), settings, cells, collected);
    }

    /**
     * The columns of marks: those that are told; else all from the first on; else, of candidates, all that are not told
     * to be something else, and of ranks, all whose headings are ranks.
     */
    private static List<Integer> markColumns(Header header, ReaderSettings settings, ReaderSetting setting) {
        if (settings.has(setting) && !settings.get(setting).orElse("").equals("all others")) {
            return header.columns(settings, setting);
        }
        TreeSet<Integer> others = new TreeSet<>(header.named(settings));
        List<Integer> columns = new ArrayList<>(IntStream.range(0, header.size())
                .filter(column -> !others.contains(column))
                .boxed()
                .toList());
        if (settings.has(ReaderSetting.FIRST_VOTE_COLUMN)) {
            int first = header.column(settings, ReaderSetting.FIRST_VOTE_COLUMN).orElse(0);
            columns.removeIf(column -> column < first);
            int most = MaxRank.of(settings, columns.size(), columns.size());
            return setting == ReaderSetting.RANK_COLUMNS && columns.size() > most ? columns.subList(0, most) : columns;
        }
        if (setting == ReaderSetting.RANK_COLUMNS) {
            columns.removeIf(column -> RankWords.WORDS.rank(header.names().get(column)) == 0);
        }
        return columns;
    }
}
