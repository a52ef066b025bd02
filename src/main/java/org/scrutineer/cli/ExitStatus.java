package org.scrutineer.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a run ended, from the least to the gravest. */
enum ExitStatus {
    /** Everything asked for was done. */
    DONE(0, "Done."),
    /** Whoever read standard output has gone. */
    READER_GONE(141, "Whoever read standard output has stopped reading, and so did the work."),
    /** Nothing is wrong in a record as far as it can be checked. */
    NOT_CHECKABLE(4, "Nothing wrong was found in a record, but something in it cannot be checked."),
    /** Something in a record is wrong. */
    NOT_GOOD(1, "Something in a record is wrong, or two ballot files differ."),
    /**
     * A tie needs a lot that was not supplied, or lots can fall in ways that were not followed, or a count stepped over
     * the number wanted of a group.
     */
    LOT_NEEDED(
            3,
            "A tie needs a lot that was not supplied, or not every way in which lots can fall was followed and the result"
                    + " is not certain, or no rule settles which of a group are elected."),
    /** The command or a file cannot be used as it is. */
    BAD_INPUT(2, "The command is wrong, or a file cannot be read, counted as asked for, or written."),
    /** The program broke a promise of its own. */
    INTERNAL_ERROR(70, "Internal error. Where several files fail differently, the last in this list applies.");

    private final int code;
    private final String meaning;

    ExitStatus(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
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

    /**
     * Returns what each number means.
     *
     * @return the meanings by number; of several that apply, the one that stands last
     */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(status -> meanings.put(Integer.toString(status.code), status.meaning));
        return meanings;
    }
}
