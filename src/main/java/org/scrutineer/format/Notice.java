package org.scrutineer.format;

import java.util.Objects;

/**
 * Something met in a ballot file that does not hinder reading it, but that a person might want to look at.
 *
 * @param code the short code of the kind of notice, such as {@code W-NO-TITLE}
 * @param line the line of the first place it was met, from 1
 * @param column the column of that place in Unicode code points, from 1
 * @param message what was met, and how often if more than once
 */
public record Notice(String code, int line, int column, String message) {

    public Notice {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /** Returns the notice as {@code line:column: code: message}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + code + ": " + message;
    }
}
