package org.scrutineer.json;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A place in a JSON text. It is put in words only when they are asked for, since names may be long and values many.
 *
 * <p>Source: RFC 9535 (JSONPath), 2.5.1; a name of letters and digits in its short form, any other in quotes.
 */
final class JsonPath {

    /** The whole text. */
    static final JsonPath ROOT = new JsonPath(() -> "$");

    private static final Pattern SHORT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Supplier<String> words;

    private JsonPath(Supplier<String> words) {
        this.words = words;
    }

    /**
     * Returns a member of the object here.
     *
     * @param name the name
     * @return the path of the member
     */
    JsonPath member(String name) {
        return new JsonPath(() -> SHORT.matcher(name).matches()
                ? text() + "." + name
                : text() + "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']");
    }

    /**
     * Returns a value of the list here.
     *
     * @param index the place, from 0
     * @return the path of the value
     */
    JsonPath item(int index) {
        return new JsonPath(() -> text() + "[" + index + "]");
    }

    /**
     * Returns the path.
     *
     * @return the path in words
     */
    String text() {
        return words.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonPath that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
