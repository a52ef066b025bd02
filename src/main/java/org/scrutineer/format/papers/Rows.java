package org.scrutineer.format.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/** The rows of a table, one after another: of a text with separators, or of a spreadsheet. */
interface Rows extends AutoCloseable {

    /** What {@link #number(int)} gives for a blank cell. */
    int BLANK = -1;

    /** What {@link #number(int)} gives for a cell without a whole number. */
    int NO_NUMBER = -2;

    /** What {@link #number(int)} gives for a number of more than nine digits. */
    int HUGE = -3;

    /**
     * Goes to the next row; rows without a single character are passed over.
     *
     * @return whether there is one
     * @throws IOException if the file cannot be read
     */
    boolean next() throws IOException;

    /** The cells of the row. */
    int size();

    /**
     * Returns a cell as it stands.
     *
     * @param cell the cell, from 0
     * @return its text, empty if the row has no such cell
     */
    String text(int cell);

    /**
     * Returns a cell as a whole number, with blanks around it or {@code .0} behind it.
     *
     * @param cell the cell, from 0
     * @return the number, from 0; or one of the constants
     */
    default int number(int cell) {
        return WholeNumber.of(text(cell));
    }

    /** What is done with each cell that is not empty. */
    interface Action {

        /**
         * Does it.
         *
         * @param cell the cell, from 0
         * @param number the number, if the cell holds one to nine digits; {@link Rows#NO_NUMBER} if anything else
         */
        void on(int cell, int number);
    }

    /**
     * Hands the cells that are not empty to an action.
     *
     * @param first the first cell that is looked at, from 0
     * @param action what is done with each
     * @return the cells of the row, as {@link #size()} tells them
     */
    default int forEach(int first, Action action) {
        for (int cell = first; cell < size(); cell++) {
            byte[] text = text(cell).getBytes(StandardCharsets.UTF_8);
            if (text.length > 0) {
                // A cell by itself, in which no separator can stand.
                CellScan.scan(text, 0, text.length, (byte) 0, cell, action);
            }
        }
        return size();
    }

    /**
     * Hands the parts of a cell between commas that are not empty to an action.
     *
     * @param cell the cell, from 0
     * @param action what is done with each part, numbered from 0
     * @return the parts of the cell
     */
    default int forEachIn(int cell, Action action) {
        byte[] text = text(cell).getBytes(StandardCharsets.UTF_8);
        return CellScan.scan(text, 0, text.length, (byte) ',', 0, action);
    }

    /**
     * Returns where a cell is.
     *
     * @param cell the cell, from 0
     * @return its place
     */
    Spot spot(int cell);

    /** The row, from 1. */
    int row();

    /** The name of the file. */
    String name();

    /** The digest of the file, once all rows have been read. */
    String digest() throws IOException;

    /**
     * Returns an error at a cell.
     *
     * @param code the code
     * @param cell the cell, from 0
     * @param problem what must hold and what was found
     * @return the error
     */
    default BallotFormatException error(String code, int cell, String problem) {
        return new BallotFormatException(name(), spot(cell), code, problem);
    }

    @Override
    void close() throws IOException;
}
