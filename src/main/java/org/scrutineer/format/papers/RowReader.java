package org.scrutineer.format.papers;

/** Reads the rows of one file below its headings. */
interface RowReader {

    /**
     * Reads a row.
     *
     * @param rows the row
     */
    void read(Rows rows);

    /** Says that there are no more rows. */
    default void end() {}
}
