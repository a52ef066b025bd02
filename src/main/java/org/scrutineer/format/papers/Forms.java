package org.scrutineer.format.papers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scrutineer.format.papers.ChoiceCells.BlankRow;

/**
 * Layouts of the answers to a form. Time stamps and addresses stand in columns of which nothing is read, so that they
 * reach neither papers nor messages.
 */
final class Forms {

    private static final Set<String> ABOUT_RESPONDENTS = Set.of(
            "ID",
            "Start time",
            "Completion time",
            "Email",
            "Name",
            "Last modified time",
            "Language",
            "Timestamp",
            "Email Address",
            "Username");

    private Forms() {}

    /**
     * A question with a row for each candidate, headed {@code question [candidate]}.
     *
     * @param headers the rows of headings
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader gridOfCandidates(List<Header> headers, ReaderSettings settings, Collected collected) {
        Header header = headers.get(0);
        return Tables.matrix(header, inBrackets(header, settings), RankWords.WORDS, settings, collected);
    }

    /**
     * A question with a row for each rank, headed {@code question [rank]}.
     *
     * @param headers the rows of headings
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader gridOfRanks(List<Header> headers, ReaderSettings settings, Collected collected) {
        Header header = headers.get(0);
        Map<Integer, Integer> ranks = new TreeMap<>();
        inBrackets(header, settings).forEach((column, text) -> {
            int rank = RankWords.WORDS.rank(text);
            if (rank < 1) {
                throw header.error("C04", column, "a heading must have a rank in brackets, but has \"" + text + "\"");
            }
            ranks.put(column, rank);
        });
        return Tables.choices(header, ranks, settings, BlankRow.UNMARKED, collected);
    }

    /** What stands in the last brackets of the headings of a question, by column. */
    private static Map<Integer, String> inBrackets(Header header, ReaderSettings settings) {
        String question =
                CandidateList.normal(settings.get(ReaderSetting.QUESTION).orElse(""));
        Map<Integer, String> found = new TreeMap<>();
        Set<String> questions = new TreeSet<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.names().get(column);
            int open = question.isEmpty() ? name.lastIndexOf('[') : name.indexOf('[', question.length());
            boolean bracketed = name.endsWith("]") && open >= 0;
            if (bracketed
                    && (question.isEmpty() || name.substring(0, open).strip().equals(question))) {
                questions.add(name.substring(0, open).strip());
                found.put(column, name.substring(open + 1, name.length() - 1).strip());
            }
        }
        if (found.isEmpty()) {
            throw header.error("C04", 0, "a heading must be \"" + question + " [...]\", but none is");
        }
        if (questions.size() > 1) {
            throw header.error("C04", 0, "the question must be told, for there are " + String.join(", ", questions));
        }
        return found;
    }

    /**
     * A question whose answer is a list in one cell.
     *
     * @param headers the rows of headings
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader ranking(List<Header> headers, ReaderSettings settings, Collected collected) {
        Header header = headers.get(0);
        int column = settings.get(ReaderSetting.QUESTION)
                .map(header::require)
                .orElseGet(() -> onlyQuestion(header, settings));
        return new ListRows(
                column,
                settings.get(ReaderSetting.DELIMITER).orElse(";"),
                new PaperColumns(header, settings, collected),
                new ChoiceCells(settings, collected.candidates(), Map.of(), BlankRow.UNMARKED),
                collected);
    }

    private static int onlyQuestion(Header header, ReaderSettings settings) {
        Set<Integer> others = header.named(settings);
        List<Integer> left = IntStream.range(0, header.size())
                .filter(column -> !others.contains(column)
                        && !ABOUT_RESPONDENTS.contains(header.names().get(column)))
                .boxed()
                .toList();
        if (left.size() != 1) {
            throw header.error("C04", 0, "the question must be told, for there are " + left.size());
        }
        return left.get(0);
    }

    /**
     * A question with several rows of headings, one of which has the candidates behind a text.
     *
     * @param headers the rows of headings
     * @param settings what is told
     * @param collected where papers go
     * @return the reader of the rows below
     */
    static RowReader candidatesInARow(List<Header> headers, ReaderSettings settings, Collected collected) {
        Header header = headers.get(settings.number(ReaderSetting.CANDIDATE_ROW, 1) - 1);
        String before = settings.get(ReaderSetting.CANDIDATE_AFTER).orElse("");
        String question = settings.get(ReaderSetting.QUESTION).orElse("");
        Map<Integer, String> names = new TreeMap<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.names().get(column);
            int at = before.isEmpty() ? 0 : name.indexOf(before);
            if (!name.isEmpty() && at >= 0 && (question.isEmpty() || name.startsWith(question))) {
                names.put(column, name.substring(at + before.length()).strip());
            }
        }
        if (names.isEmpty()) {
            throw header.error("C04", 0, "a heading must name a candidate behind \"" + before + "\", but none does");
        }
        return Tables.matrix(headers.get(0), names, RankWords.WORDS, settings, collected);
    }
}
