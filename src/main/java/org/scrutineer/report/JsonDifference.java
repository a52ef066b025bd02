package org.scrutineer.report;

import java.util.List;
import java.util.Map;

/** Compares what was read with what should have been there. */
final class JsonDifference {

    private static final String NONE = "none";

    private JsonDifference() {}

    /**
     * Refuses the first value that is not as it should be: what is too much, then what is missing or other.
     *
     * @param path the place
     * @param expected what should be there
     * @param found what is there
     * @throws RecordFormatException if there is such a value
     */
    static void refuse(JsonPath path, Json expected, Json found) {
        if (expected instanceof Json.Members should && found instanceof Json.Members is) {
            refuse(path, should.values(), is.values());
        } else if (expected instanceof Json.Items should && found instanceof Json.Items is) {
            refuse(path, should.values(), is.values());
        } else if (!expected.equals(found)) {
            throw new RecordFormatException(path.text(), JsonValue.shown(expected), JsonValue.shown(found));
        }
    }

    private static void refuse(JsonPath path, Map<String, Json> expected, Map<String, Json> found) {
        found.forEach((name, value) -> {
            if (!expected.containsKey(name)) {
                throw new RecordFormatException(path.member(name).text(), NONE, JsonValue.shown(value));
            }
        });
        expected.forEach((name, value) -> {
            Json other = found.get(name);
            if (other == null) {
                throw new RecordFormatException(path.member(name).text(), JsonValue.shown(value), NONE);
            }
            refuse(path.member(name), value, other);
        });
    }

    private static void refuse(JsonPath path, List<Json> expected, List<Json> found) {
        int common = Math.min(expected.size(), found.size());
        for (int i = 0; i < common; i++) {
            refuse(path.item(i), expected.get(i), found.get(i));
        }
        if (found.size() > common) {
            throw new RecordFormatException(path.item(common).text(), NONE, JsonValue.shown(found.get(common)));
        }
        if (expected.size() > common) {
            throw new RecordFormatException(path.item(common).text(), JsonValue.shown(expected.get(common)), NONE);
        }
    }
}
