package org.scrutineer.json;

import java.util.List;
import java.util.Map;
import org.scrutineer.record.RecordFault;

/**
 * Compares what was read with what should have been there.
 *
 * @param faults where differences go
 */
record JsonDifference(Faults faults) {

    private static final String NONE = "none";

    /** What some figures follow from, any of which may be the wrong one. */
    private static final Map<String, String> FOLLOWS = Map.of(
            HeaderFormat.ID, ", which the title of the contest gives",
            InputFormat.WEIGHT_VALID, ", which the first stage adds up to",
            ResultFormat.UNFILLED_SEATS, ", which the places less the elected are",
            StageFormat.TITLE, ", as its stage has it");

    /**
     * Finds every value that is not as it should be: what is too much, then what is missing or other.
     *
     * @param path the place
     * @param expected what should be there
     * @param found what is there
     */
    void find(JsonPath path, Json expected, Json found) {
        find(path, expected, found, "");
    }

    private void find(JsonPath path, Json expected, Json found, String follows) {
        if (expected instanceof Json.Members should && found instanceof Json.Members is) {
            find(path, should.values(), is.values());
        } else if (expected instanceof Json.Items should && found instanceof Json.Items is) {
            find(path, should.values(), is.values());
        } else if (!expected.equals(found)) {
            report(path, JsonValue.shown(expected) + follows, JsonValue.shown(found));
        }
    }

    private void find(JsonPath path, Map<String, Json> expected, Map<String, Json> found) {
        found.forEach((name, value) -> {
            if (!expected.containsKey(name)) {
                report(path.member(name), NONE, JsonValue.shown(value));
            }
        });
        expected.forEach((name, value) -> {
            Json other = found.get(name);
            if (other == null) {
                report(path.member(name), JsonValue.shown(value), NONE);
            } else {
                find(path.member(name), value, other, FOLLOWS.getOrDefault(name, ""));
            }
        });
    }

    private void find(JsonPath path, List<Json> expected, List<Json> found) {
        int common = Math.min(expected.size(), found.size());
        for (int i = 0; i < common; i++) {
            find(path.item(i), expected.get(i), found.get(i));
        }
        for (int i = common; i < found.size(); i++) {
            report(path.item(i), NONE, JsonValue.shown(found.get(i)));
        }
        for (int i = common; i < expected.size(); i++) {
            report(path.item(i), JsonValue.shown(expected.get(i)), NONE);
        }
    }

    private void report(JsonPath path, String expected, String found) {
        faults.add(new RecordFault(RecordFault.Kind.VALUE, path.text(), expected, found));
    }
}
