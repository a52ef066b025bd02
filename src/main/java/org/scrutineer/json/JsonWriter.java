package org.scrutineer.json;

import java.util.Map;

/** Gathers a JSON value as characters. Not safe for several threads at once. */
abstract sealed class JsonWriter permits FlatJson, IndentedJson {

    /** What is written so far. */
    final StringBuilder out = new StringBuilder();

    /**
     * Writes an object.
     *
     * @param members the members by name
     */
    abstract void object(Map<String, Json> members);

    /**
     * Writes a list.
     *
     * @param values the values
     */
    abstract void list(Iterable<? extends Json> values);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    final void whole(long value) {
        out.append(value);
    }

    /**
     * Writes a text in quotes, with no more escapes than needed.
     *
     * <p>Source: RFC 8785, 3.2.2.2.
     *
     * @param value the characters
     */
    final void text(String value) {
        out.append('"');
        int from = 0;
        for (int at = 0; at < value.length(); at++) {
            char unit = value.charAt(at);
            if (unit < ' ' || unit == '"' || unit == '\\') {
                out.append(value, from, at);
                escape(unit);
                from = at + 1;
            }
        }
        if (from == 0) {
            out.append(value);
        } else {
            out.append(value, from, value.length());
        }
        out.append('"');
    }

    private void escape(char unit) {
        switch (unit) {
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            case '"', '\\' -> out.append('\\').append(unit);
            default -> out.append(unit < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(unit));
        }
    }

    @Override
    public final String toString() {
        return out.toString();
    }
}
