package org.scrutineer.format.papers;

import java.io.IOException;
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
