package org.scrutineer.format;

import java.io.Serial;

/** Says that a ballot file cannot be read, where, and why. */
public final class BallotFormatException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String source;
    private final Spot spot;
    private final String code;

    /**
     * Makes an exception whose message is {@code source:line:column: code: problem}.
     *
     * @param source the name of the file
     * @param line the line, from 1
     * @param column the column in Unicode code points, from 1
     * @param code the short code of the kind of error
     * @param problem what must hold and what was found
     */
    public BallotFormatException(String source, int line, int column, String code, String problem) {
        this(source, Spot.at(line, column), code, problem);
    }

    /**
     * Makes an exception whose message is {@code source:line:column: code: problem}, with the path before the problem and the
     * cell and the record behind it where there are any.
     *
     * @param source the name of the file
     * @param spot where in the file
     * @param code the short code of the kind of error
     * @param problem what must hold and what was found
     */
    public BallotFormatException(String source, Spot spot, String code, String problem) {
        super(source + ":" + spot.line() + ":" + spot.column() + ": " + code + ": " + spot.around(problem));
        this.source = source;
        this.spot = spot;
        this.code = code;
    }

    /**
     * Returns where in the file the error is.
     *
     * @return the place
     */
    public Spot spot() {
        return spot;
    }

    /**
     * Returns the name of the file.
     *
     * @return the name, without its folder
     */
    public String source() {
        return source;
    }

    /**
     * Returns the line that the error points at.
     *
     * @return the line, from 1
     */
    public int line() {
        return spot.line();
    }

    /**
     * Returns the column that the error points at.
     *
     * @return the column in Unicode code points, from 1; a tab is one column
     */
    public int column() {
        return spot.column();
    }

    /**
     * Returns the code of the kind of error.
     *
     * @return the code, such as {@code E012}; that of a {@link Notice} if notices were to be errors
     */
    public String code() {
        return code;
    }
}
