package org.scrutineer.format;

import java.io.Serial;
import java.util.List;
import org.scrutineer.ballot.Setting;

/** Says that a ballot file cannot be read, where, and why. */
public final class BallotFormatException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String source;
    private final Spot spot;
    private final String code;
    private final transient List<Setting> settings;

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
     * Makes an exception whose message is {@code source:line:column: code: problem}, with the path before the problem
     * and the cell and the record behind it where there are any.
     *
     * @param source the name of the file
     * @param spot where in the file
     * @param code the short code of the kind of error
     * @param problem what must hold and what was found
     */
    public BallotFormatException(String source, Spot spot, String code, String problem) {
        this(source, spot, code, problem, List.of());
    }

    /**
     * Makes an exception of a text that some choice would let be read.
     *
     * @param source the name of the file
     * @param spot where in the file
     * @param code the short code of the kind of error
     * @param problem what must hold and what was found
     * @param settings the choices of which each would settle it
     */
    public BallotFormatException(
            String source, Spot spot, String code, String problem, List<? extends Setting> settings) {
        super(source + ":" + spot.line() + ":" + spot.column() + ": " + code + ": " + spot.around(problem));
        this.source = source;
        this.spot = spot;
        this.code = code;
        this.settings = List.copyOf(settings);
    }

    /**
     * Returns the choices of which each would let the text be read.
     *
     * @return the choices, empty if there is none
     */
    public List<Setting> settings() {
        return settings;
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
