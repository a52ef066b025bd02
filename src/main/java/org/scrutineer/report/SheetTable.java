package org.scrutineer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;

/** The table of a result sheet, in as many blocks of columns as the width asks for, each with the names again. */
final class SheetTable {

    private static final int SHORTEST_NAME = 16;
    private static final int LONGEST_NAME = 30;
    private static final int GAP = 2;

    private final List<Candidate> candidates;
    private final SheetNames names;
    private final List<String> otherRows;
    private final List<List<SheetColumn>> units;

    /**
     * Reads the table of a count.
     *
     * @param record the count
     * @param words how it is put in words
     */
    SheetTable(CountRecord record, SheetWords words) {
        SheetFigures figures = new SheetFigures(record, words);
        candidates = record.rows();
        names = words.names();
        otherRows = figures.otherRows();
        units = units(figures.stages(), figures.outcome());
    }

    /** What must stand side by side: each stage alone, the last with the outcome. */
    private static List<List<SheetColumn>> units(List<SheetColumn> stages, SheetColumn outcome) {
        List<List<SheetColumn>> units = new ArrayList<>();
        stages.forEach(stage -> units.add(List.of(stage)));
        units.set(units.size() - 1, List.of(stages.get(stages.size() - 1), outcome));
        return units;
    }

    /**
     * Returns the width that the names and the widest column need.
     *
     * @return the columns of text
     */
    int leastWidth() {
        return SHORTEST_NAME + widest();
    }

    private int widest() {
        return units.stream().mapToInt(SheetTable::widthOf).max().orElseThrow();
    }

    private static int widthOf(List<SheetColumn> columns) {
        return columns.stream().mapToInt(column -> GAP + column.width()).sum();
    }

    /**
     * Lays the table out.
     *
     * @param width the columns of text to keep to, at least {@link #leastWidth()}
     * @return the lines
     */
    List<String> lines(int width) {
        int nameWidth = nameWidth(width);
        List<String> labels = Stream.concat(
                        candidates.stream().map(candidate -> names.of(candidate, nameWidth)), otherRows.stream())
                .toList();
        List<String> lines = new ArrayList<>();
        for (List<SheetColumn> block : blocks(width - nameWidth)) {
            lines.addAll(block(labels, nameWidth, block));
            lines.add("");
        }
        lines.addAll(Text.wrap("* elected at this stage    - excluded, no votes left", width));
        for (Candidate candidate : candidates) {
            if (names.isCut(candidate, nameWidth)) {
                lines.addAll(Text.wrap("(" + candidate.number() + ") " + names.of(candidate), width));
            }
        }
        return lines;
    }

    private int nameWidth(int width) {
        int longest = candidates.stream()
                .mapToInt(candidate -> Text.width(names.of(candidate)))
                .max()
                .orElse(0);
        int room = Math.min(LONGEST_NAME, width - widest());
        return Math.max(SHORTEST_NAME, Math.min(longest, room));
    }

    private List<List<SheetColumn>> blocks(int room) {
        List<List<SheetColumn>> blocks = new ArrayList<>();
        List<SheetColumn> block = new ArrayList<>();
        for (List<SheetColumn> unit : units) {
            if (!block.isEmpty() && widthOf(block) + widthOf(unit) > room) {
                blocks.add(List.copyOf(block));
                block.clear();
            }
            block.addAll(unit);
        }
        blocks.add(block);
        return blocks;
    }

    private List<String> block(List<String> labels, int nameWidth, List<SheetColumn> columns) {
        List<String> lines = new ArrayList<>();
        int height = columns.stream()
                .mapToInt(column -> column.heading().size())
                .max()
                .orElseThrow();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder(" ".repeat(nameWidth));
            for (SheetColumn column : columns) {
                String words = i < column.heading().size() ? column.heading().get(i) : "";
                line.append(" ".repeat(GAP)).append(Text.left(words, column.width()));
            }
            lines.add(line.toString());
        }
        String rule = "-".repeat(nameWidth + widthOf(columns));
        lines.add(rule);
        for (int row = 0; row < labels.size(); row++) {
            int other = row - candidates.size();
            if (other == 0 || (other > 0 && otherRows.get(other).equals(SheetFigures.TOTAL))) {
                lines.add(rule);
            }
            StringBuilder line = new StringBuilder(Text.left(labels.get(row), nameWidth));
            for (SheetColumn column : columns) {
                line.append(" ".repeat(GAP)).append(Text.left(column.cells().get(row), column.width()));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
