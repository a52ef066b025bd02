package org.scrutineer.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Writes JSON on one line. */
final class FlatJson extends JsonWriter {

    private final String comma;
    private final String colon;
    private final Function<Map<String, Json>, Collection<String>> order;
    private int room = Integer.MAX_VALUE;

    private FlatJson(String comma, String colon, Function<Map<String, Json>, Collection<String>> order) {
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
        return new FlatJson(",", ":", FlatJson::sorted);
    }

    /**
     * Returns a writer with blanks that keeps the members in their order.
     *
     * @return the writer, empty
     */
    static FlatJson line() {
        return new FlatJson(", ", ": ", Map::keySet);
    }

    private static Collection<String> sorted(Map<String, Json> members) {
        String[] names = members.keySet().toArray(String[]::new);
        Arrays.sort(names);
        return Arrays.asList(names);
    }

    /**
     * Begins an empty line, on which writing leaves off once it is longer than there is room.
     *
     * @param characters the room, zero or more
     */
    void beginLine(int characters) {
        out.setLength(0);
        room = characters;
    }

    /**
     * Returns whether what was written has the room it needs.
     *
     * @return whether it was written to its end
     */
    boolean fits() {
        return out.length() <= room;
    }

    @Override
    void object(Map<String, Json> members) {
        out.append('{');
        String before = "";
        for (String name : order.apply(members)) {
            if (!fits()) {
                return;
            }
            out.append(before);
            text(name);
            out.append(colon);
            Objects.requireNonNull(members.get(name)).writeTo(this);
            before = comma;
        }
        out.append('}');
    }

    @Override
    void list(Iterable<? extends Json> values) {
        out.append('[');
        String before = "";
        for (Json value : values) {
            if (!fits()) {
                return;
            }
            out.append(before);
            value.writeTo(this);
            before = comma;
        }
        out.append(']');
    }
}
