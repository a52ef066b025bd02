package org.scrutineer.page;

import java.util.List;
import java.util.stream.Stream;

/** The pieces of which tables are made. */
final class Tables {

    private Tables() {}

    /**
     * Returns the heading of a column.
     *
     * @param content what it says
     * @return the cell
     */
    static Element column(Node... content) {
        return Tag.TH.of(content).with(Attribute.SCOPE, "col");
    }

    /**
     * Returns the heading of a column.
     *
     * @param words what it says
     * @return the cell
     */
    static Element column(String words) {
        return column(new Node.Text(words));
    }

    /**
     * Returns the heading of a row.
     *
     * @param content what it says
     * @return the cell
     */
    static Element row(Node... content) {
        return Tag.TH.of(content).with(Attribute.SCOPE, "row");
    }

    /**
     * Returns the heading of a row.
     *
     * @param words what it says
     * @return the cell
     */
    static Element row(String words) {
        return row(new Node.Text(words));
    }

    /**
     * Returns a row of a heading and a value.
     *
     * @param words the heading
     * @param value the value
     * @return the row
     */
    static Element pair(String words, List<? extends Node> value) {
        return Tag.TR.of(row(words), Tag.TD.of(value));
    }

    /**
     * Returns a caption that is heard and not seen, for a table whose heading says the same.
     *
     * @param words what it says
     * @return the caption
     */
    static Element hidden(String words) {
        return Tag.CAPTION.of(words).as("vh");
    }

    /**
     * Returns a table of headings and values.
     *
     * @param caption what is heard of it
     * @param rows the rows
     * @return the table
     */
    static Element pairs(String caption, List<Element> rows) {
        return Tag.TABLE.of(hidden(caption), Tag.TBODY.of(rows)).as("kv2");
    }

    /**
     * Returns a table in a frame that scrolls by itself.
     *
     * @param table the table
     * @param caption the identifier of its caption
     * @return the frame
     */
    static Element scrolling(Element table, String caption) {
        return scrolling(table, caption, "wide");
    }

    /**
     * Returns a table in a frame that scrolls by itself.
     *
     * @param table the table
     * @param caption the identifier of its caption
     * @param kind the class of the frame
     * @return the frame
     */
    static Element scrolling(Element table, String caption, String kind) {
        return Tag.DIV
                .of(table)
                .as(kind)
                .with(Attribute.ROLE, "region")
                .with(Attribute.TABINDEX, 0)
                .with(Attribute.ARIA_LABELLEDBY, caption);
    }

    /**
     * Returns something folded under a line.
     *
     * @param line the line
     * @param content what is folded
     * @return the fold, closed
     */
    static Element folded(String line, Node... content) {
        return Tag.DETAILS
                .of(Stream.concat(Stream.of(Tag.SUMMARY.of(line)), Stream.of(content))
                        .toList())
                .as("more");
    }
}
