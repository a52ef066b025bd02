package org.scrutineer.report;

import java.util.List;
import org.scrutineer.ballot.Printable;

/**
 * Writes lines of comma-separated values. Every text stands in quotation marks, and a number stands as it is.
 *
 * <p>Source: RFC 4180, with LF at line ends.
 */
public final class Csv {

    private static final String DANGEROUS = "=+-@\t\r";

    private final Formulas formulas;
    private final StringBuilder lines = new StringBuilder();
    private int line;

    /**
     * Starts a table.
     *
     * @param formulas what becomes of text that a spreadsheet would take for a formula
     */
    public Csv(Formulas formulas) {
        this.formulas = formulas;
    }

    /**
     * Adds text from outside, or of this library.
     *
     * @param text the text; what would not be seen stands as U+FFFD
     * @return this table
     */
    public Csv text(String text) {
        boolean formula = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        String safe = (formula ? formulas.before() : "") + Printable.line(text);
        return number('"' + safe.replace("\"", "\"\"") + '"');
    }

    /**
     * Adds texts.
     *
     * @param texts the texts
     * @return this table
     */
    public Csv texts(List<String> texts) {
        texts.forEach(this::text);
        return this;
    }

    /**
     * Adds a number.
     *
     * @param digits its digits, or nothing
     * @return this table
     */
    public Csv number(String digits) {
        lines.append(digits).append(',');
        return this;
    }

    /**
     * Adds a whole number.
     *
     * @param number the number
     * @return this table
     */
    public Csv number(long number) {
        return number(Long.toString(number));
    }

    /**
     * Takes the cells of a line that is not ended, so that they can be written several times.
     *
     * @return the cells, at least one, as {@link #again} takes them
     */
    String takeCells() {
        String cells = lines.substring(line, lines.length() - 1);
        lines.setLength(line);
        return cells;
    }

    /**
     * Adds cells that were written before.
     *
     * @param cells the cells
     * @return this table
     */
    Csv again(String cells) {
        return number(cells);
    }

    /** Ends the line. */
    public void end() {
        lines.setLength(Math.max(line, lines.length() - 1));
        lines.append('\n');
        line = lines.length();
    }

    /** Returns the lines, each ended by LF. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
