package org.scrutineer.nomination;

import java.util.Objects;

/**
 * Somebody who seeks to stand.
 *
 * @param name the name, not blank
 * @param nominations how many nominations the person has, zero or more
 */
public record Nominee(String name, int nominations) {

    /**
     * Checks the name and the number.
     *
     * @throws IllegalArgumentException if the name is blank or the number negative
     */
    public Nominee {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a nominee must have a name, but had \"" + name + "\"");
        }
        if (nominations < 0) {
            throw new IllegalArgumentException(
                    "nominations of \"" + name + "\" must be zero or more, but were " + nominations);
        }
    }
}
