package org.scrutineer.format;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * A place in a ballot file.
 *
 * @param line the line, or the row of a sheet, from 1
 * @param column the column in Unicode code points, or the cell of a sheet, from 1
 * @param cell the cell of a table, from 1; 0 where there are no cells
 * @param path the path in JSON or XML, empty where there is none
 * @param record the key of the record, empty where there is none
 */
public record Spot(int line, int column, int cell, String path, String record) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The beginning of a file. */
    public static final Spot START = at(1, 1);

    public Spot {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(record, "record");
    }

    /**
     * Returns a place in a text.
     *
     * @param line the line, from 1
     * @param column the column in Unicode code points, from 1
     * @return the place
     */
    public static Spot at(int line, int column) {
        return new Spot(line, column, 0, "", "");
    }

    /**
     * Returns this place as that of a cell.
     *
     * @param cell the cell, from 1
     * @return the changed copy
     */
    public Spot withCell(int cell) {
        return new Spot(line, column, cell, path, record);
    }

    /**
     * Returns this place with a path.
     *
     * @param path the path
     * @return the changed copy
     */
    public Spot withPath(String path) {
        return new Spot(line, column, cell, path, record);
    }

    /**
     * Returns this place with the record that it is in.
     *
     * @param record the key of the record
     * @return the changed copy
     */
    public Spot withRecord(String record) {
        return new Spot(line, column, cell, path, record);
    }

    /**
     * Returns a problem with what is known of its place beside line and column.
     *
     * @param problem the problem
     * @return the path before it and the cell and the record behind it, where there are any, without e-mail addresses
     */
    public String around(String problem) {
        return Addresses.hidden((path.isEmpty() ? "" : path + ": ")
                + problem
                + (cell == 0 ? "" : " (cell " + cell + ")")
                + (record.isEmpty() ? "" : " (record " + record + ")"));
    }
}
