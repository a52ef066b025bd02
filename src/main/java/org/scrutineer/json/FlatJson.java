package org.scrutineer.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Writes JSON on one line. */
final class FlatJson extends JsonWriter {

    private final String comma;
    private final String colon;
    private final UnaryOperator<Map<String, Json>> order;

    private FlatJson(String comma, String colon, UnaryOperator<Map<String, Json>> order) {
        this.comma = comma;
        this.colon = colon;
        this.order = order;
    }

    /**
     * Returns a writer without blanks that sorts members by the UTF-16 code units of their names.
     *
     * <p>Source: RFC 8785, 3.2.1 and 3.2.3.
     *
     * @return the writer, empty
     */
    static FlatJson canonical() {
        return new FlatJson(",", ":", TreeMap::new);
    }

    /**
     * Returns a writer with blanks that keeps the members in their order.
     *
     * @return the writer, empty
     */
    static FlatJson line() {
        return new FlatJson(", ", ": ", UnaryOperator.identity());
    }

    @Override
    void object(Map<String, Json> members) {
        out.append('{');
        String before = "";
        for (Map.Entry<String, Json> member : order.apply(members).entrySet()) {
            out.append(before);
            text(member.getKey());
            out.append(colon);
            member.getValue().writeTo(this);
            before = comma;
        }
        out.append('}');
    }

    @Override
    void list(List<Json> values) {
        out.append('[');
        String before = "";
        for (Json value : values) {
            out.append(before);
            value.writeTo(this);
            before = comma;
        }
        out.append(']');
    }
}
