package org.scrutineer.format.papers;

import java.util.Objects;

/**
 * A format that a file looks like.
 *
 * @param format the word of the format
 * @param reason what in the file looks like it
 */
public record Proposal(String format, String reason) {

    public Proposal {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns the format with its reason. */
    @Override
    public String toString() {
        return format + " (" + reason + ")";
    }
}
