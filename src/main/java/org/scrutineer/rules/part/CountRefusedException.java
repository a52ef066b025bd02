package org.scrutineer.rules.part;

/**
 * An election that cannot be counted by a rule book as both stand: what is asked of it, its papers, their number or
 * what the rules make of them passes a limit, which the message names with what was found.
 */
public abstract class CountRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what must hold, and what was found
     */
    public CountRefusedException(String message) {
        super(message);
    }
}
