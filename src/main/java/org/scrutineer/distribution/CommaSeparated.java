package org.scrutineer.distribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lines of comma-separated values.
 *
 * <p>Source: RFC 4180; lines may also end with LF.
 */
final class CommaSeparated {

    private final String text;
    private int at;
    private int line = 1;

    private CommaSeparated(String text) {
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** A line of cells. */
    private record Cells(int line, List<String> texts) {}

    /**
     * Reads a table.
     *
     * @param text the text; one line may stand before the names of the columns
     * @param first a column that the table must have
     * @return its rows
     * @throws DistributionFormatException if the names of columns are not there, or a row has not as many cells
     */
    static List<Row> rows(String text, String first) {
        List<Cells> lines = new CommaSeparated(text).all();
        int head = 0;
        while (head < Math.min(2, lines.size()) && !names(lines.get(head)).contains(first)) {
            head++;
        }
        if (head >= Math.min(2, lines.size())) {
            throw new DistributionFormatException(
                    1, "the columns of a distribution must be named, \"" + first + "\" among them, but are not");
        }
        List<String> names = names(lines.get(head));
        return lines.subList(head + 1, lines.size()).stream()
                .map(cells -> row(names, cells))
                .toList();
    }

    private static List<String> names(Cells cells) {
        return cells.texts().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Row row(List<String> names, Cells cells) {
        if (cells.texts().size() != names.size()) {
            throw new DistributionFormatException(
                    cells.line(),
                    "a row must have " + names.size() + " cells, but has "
                            + cells.texts().size());
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), cells.texts().get(i));
        }
        return new Row(cells.line(), row);
    }

    private List<Cells> all() {
        List<Cells> lines = new ArrayList<>();
        while (at < text.length()) {
            int begins = line;
            List<String> cells = cells();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                lines.add(new Cells(begins, cells));
            }
        }
        return lines;
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
        } while (at < text.length() && text.charAt(at++) == ',');
        line++;
        return cells;
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(begin, at).stripTrailing();
    }

    private String quoted() {
        int begins = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
            char sign = text.charAt(at);
            line += sign == '\n' ? 1 : 0;
            cell.append(sign);
            at += sign == '"' ? 2 : 1;
        }
        if (at >= text.length()) {
            throw new DistributionFormatException(begins, "a quotation mark must be closed, but is not");
        }
        at++;
        if (!plain().isEmpty()) {
            throw new DistributionFormatException(line, "nothing must stand behind a quoted cell, but something does");
        }
        return cell.toString();
    }
}
