package org.scrutineer.report;

import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of a sheet, none wider than the page. Not safe for several threads at once. */
final class SheetPage {

    private static final int LABEL = 16;

    private final int width;
    private final List<String> lines = new ArrayList<>();

    /**
     * Starts a page.
     *
     * @param width the columns of text that no line exceeds
     */
    SheetPage(int width) {
        this.width = width;
    }

    /** Adds an empty line. */
    void blank() {
        lines.add("");
    }

    /**
     * Adds a line that something is underlined by.
     *
     * @param sign what to draw it with
     * @param length the columns it takes, at most the width of the page
     */
    void underline(String sign, int length) {
        lines.add(sign.repeat(Math.min(length, width)));
    }

    /**
     * Adds lines that keep to the width already.
     *
     * @param ready the lines
     */
    void lines(List<String> ready) {
        lines.addAll(ready);
    }

    /**
     * Adds a text, broken where it must be; its further lines stand two columns in.
     *
     * @param indent the columns to stand in
     * @param text the text
     */
    void text(int indent, String text) {
        hanging(" ".repeat(indent), indent + 2, text);
    }

    /**
     * Adds a value with its label.
     *
     * @param label what it is, empty for a further value
     * @param value the value
     */
    void field(String label, String value) {
        hanging(Text.left(label, LABEL), LABEL, value);
    }

    private void hanging(String first, int indent, String text) {
        String before = first;
        for (String line : Text.wrap(text, width - indent)) {
            lines.add(before + line);
            before = " ".repeat(indent);
        }
    }

    /** Returns the lines, each ended by LF, without blanks at their ends. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(line.stripTrailing()).append('\n'));
        return out.toString();
    }
}
