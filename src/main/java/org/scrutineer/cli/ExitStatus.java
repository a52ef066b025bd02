package org.scrutineer.cli;

/** How a run ended, from the least to the gravest. */
enum ExitStatus {
    /** Everything asked for was done. */
    DONE(0),
    /** A record is not found good. */
    NOT_GOOD(1),
    /** A tie needs a lot that was not supplied. */
    LOT_NEEDED(3),
    /** The command or a file cannot be used as it is. */
    BAD_INPUT(2),
    /** The program broke a promise of its own. */
    INTERNAL_ERROR(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /**
     * Returns the number that the process ends with.
     *
     * @return the number
     */
    int code() {
        return code;
    }

    /**
     * Returns the graver of two.
     *
     * @param other the other
     * @return this or the other
     */
    ExitStatus graver(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
