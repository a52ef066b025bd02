package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ballot.Nearest;
import org.scrutineer.ballot.raw.RankedMarks;

/** Cells that hold a candidate: by name, by a label for what is none, or several joined by a delimiter. */
final class ChoiceCells {

    private static final int[] NOTHING = {};
    /** The mark of an overvote of unknown candidates among candidate numbers, as {@link RankedMarks} takes it. */
    private static final int[] OVERVOTE = {0};

    private final CandidateList candidates;
    private final Set<String> skipped;
    private final Set<String> overvotes;
    private final Set<String> writeIns;
    private final Map<String, String> table;
    private final String delimiter;
    private final boolean blankIsWriteIn;
    private final boolean blankRowIsNotOnPaper;
    private final boolean closed;

    /**
     * Makes a reader of cells.
     *
     * @param settings what is told
     * @param candidates the candidates
     * @param table the names of candidates by number, empty if cells hold names
     * @param blankRow what a row without marks is where nothing is told
     */
    ChoiceCells(ReaderSettings settings, CandidateList candidates, Map<String, String> table, BlankRow blankRow) {
        this.candidates = candidates;
        this.table = table;
        this.skipped = labels(settings, ReaderSetting.SKIPPED_LABEL, List.of("undervote"));
        this.overvotes = labels(settings, ReaderSetting.OVERVOTE_LABEL, List.of("overvote"));
        this.writeIns =
                labels(settings, ReaderSetting.WRITE_IN_LABEL, List.of("UWI", "write-in", "Write-in", "Write-In"));
        this.delimiter =
                settings.get(ReaderSetting.OVERVOTE_DELIMITER).orElse("").replace("\\n", "\n");
        this.blankIsWriteIn = settings.isTrue(ReaderSetting.BLANK_IS_WRITE_IN);
        this.blankRowIsNotOnPaper = blankRow.told(settings) == BlankRow.NOT_ON_PAPER && !blankIsWriteIn;
        this.closed = settings.has(ReaderSetting.CANDIDATES) || !table.isEmpty();
    }

    private static Set<String> labels(ReaderSettings settings, ReaderSetting setting, List<String> otherwise) {
        Stream<String> labels = (settings.has(setting) ? settings.list(setting) : otherwise).stream();
        return labels.map(CandidateList::normal)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether the contest is not on a paper whose marks are all blank. */
    boolean blankRowIsNotOnPaper() {
        return blankRowIsNotOnPaper;
    }

    /**
     * Reads a cell.
     *
     * @param rows its row
     * @param column its column, from 0
     * @param text its text
     * @return the candidate numbers, 0 for an overvote of unknown candidates; none if the rank was skipped
     */
    int[] read(Rows rows, int column, String text) {
        String name = CandidateList.normal(text);
        if (name.isEmpty()) {
            return blankIsWriteIn ? new int[] {candidates.writeIn()} : NOTHING;
        }
        if (skipped.contains(name)) {
            return NOTHING;
        }
        if (overvotes.contains(name)) {
            return OVERVOTE;
        }
        if (delimiter.isEmpty() || !name.contains(delimiter)) {
            return new int[] {candidate(rows, column, name)};
        }
        List<Integer> numbers = new ArrayList<>();
        for (String part : name.split(Pattern.quote(delimiter), -1)) {
            if (part.isBlank()) {
                throw rows.error("C12", column, "an overvote must not have an empty part, but was \"" + text + "\"");
            }
            numbers.add(candidate(rows, column, CandidateList.normal(part)));
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private int candidate(Rows rows, int column, String name) {
        if (writeIns.contains(name)) {
            return candidates.writeIn();
        }
        int known = candidates.find(name);
        if (known > 0) {
            return known;
        }
        String listed = table.get(WholeNumber.of(name) >= 0 ? String.valueOf(WholeNumber.of(name)) : name);
        if (listed != null) {
            return candidates.findOrAdd(listed);
        }
        if (closed) {
            List<String> names = table.isEmpty() ? candidates.names() : List.copyOf(table.keySet());
            throw rows.error(
                    "C09",
                    column,
                    "a candidate must be one of those there are, but was \"" + name + "\"; the nearest is \""
                            + Nearest.to(name, names) + "\"");
        }
        return candidates.findOrAdd(name);
    }

    /** What a row without marks is. */
    enum BlankRow {
        /** A paper without the contest. */
        NOT_ON_PAPER,
        /** A paper on which nothing is marked. */
        UNMARKED;

        private BlankRow told(ReaderSettings settings) {
            return settings.get(ReaderSetting.ALL_BLANK_ROW).map(this::parse).orElse(this);
        }

        private BlankRow parse(String text) {
            return switch (text) {
                case "notOnPaper", "contest not on this paper" -> NOT_ON_PAPER;
                case "unmarked" -> UNMARKED;
                default ->
                    throw new IllegalArgumentException(ReaderSetting.ALL_BLANK_ROW.key()
                            + " must be notOnPaper or unmarked, but was \"" + text + "\"");
            };
        }
    }
}
