package org.scrutineer.json;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.ListRecord;
import org.scrutineer.record.RecordFault;
import org.scrutineer.record.StatedList;

/**
 * An ordered list as JSON, in the format {@value #FORMAT}: the list, and the record of each count as {@link JsonRecord}
 * has it, in the order in which they were made.
 */
public final class JsonList {

    /** The name of the format and its version. */
    public static final String FORMAT = "stv-list/1";

    private static final String ZIP = "zip";
    private static final String LIST = "list";
    private static final String PLACE = "place";
    private static final String CANDIDATE = "candidate";
    private static final String NAME = "name";

    private final Json.Members content;

    private JsonList(Json.Members content) {
        this.content = content;
    }

    /**
     * Renders a list.
     *
     * @param list the list
     * @return the same in JSON
     * @throws IllegalArgumentException if one of its counts cannot be rendered
     */
    public static JsonList of(ListRecord list) {
        return new JsonList(Json.object()
                .withAll(withoutCounts(list.zip(), list.order()))
                .with(CountsFormat.COUNTS, CountsFormat.write(list.counts()))
                .build());
    }

    private static Json.Members withoutCounts(String zip, List<Candidate> order) {
        return Json.object()
                .with("format", FORMAT)
                .withUnlessEmpty(ZIP, zip)
                .with(
                        LIST,
                        Json.list(
                                order,
                                candidate -> Json.object()
                                        .with(PLACE, order.indexOf(candidate) + 1L)
                                        .with(CANDIDATE, candidate.number())
                                        .with(NAME, candidate.name())
                                        .build()))
                .build();
    }

    /**
     * Reads a list from JSON, strictly.
     *
     * @param text the JSON, in any layout
     * @return the list, which renders to the same JSON again
     * @throws RecordFormatException if the text is anything else
     * @throws IllegalArgumentException if its counts do not follow from one another, or lead to another list
     */
    public static ListRecord parse(String text) {
        return read(text).sound();
    }

    /**
     * Reads what a JSON text states of a list, to be checked.
     *
     * @param text the JSON, in any layout
     * @return what it states, with its faults
     * @throws RecordFormatException if the text is not JSON, of another format, or a member is missing or of another
     *     kind
     */
    public static StatedList read(String text) {
        JsonValue found = new JsonValue(JsonPath.ROOT, JsonParser.parse(text), new Faults());
        CountsFormat.requireFormat(found, FORMAT);
        var counts = CountsFormat.read(found);
        String zip = found.optional(ZIP).map(JsonValue::text).orElse("");
        List<Candidate> all = counts.get(0).candidates();
        List<Candidate> order = found
                .member(LIST)
                .list(place -> place.member(CANDIDATE).candidate(all))
                .stream()
                .distinct()
                .toList();
        new JsonDifference(found.faults())
                .find(
                        found.path(),
                        withoutCounts(zip, order),
                        new Json.Members(found.members()).without(CountsFormat.COUNTS));
        List<RecordFault> faults = found.faults().all();
        return new StatedList(zip, order, counts, faults);
    }

    /**
     * Returns the list on one line, the same characters for the same list always.
     *
     * <p>Source: RFC 8785 (JSON Canonicalization Scheme).
     *
     * @return one line without line end
     */
    public String toCanonicalString() {
        return content.canonical();
    }

    /**
     * Returns the list for people to read.
     *
     * @return lines indented by depth, each ended by LF but the last
     */
    @Override
    public String toString() {
        return content.indented();
    }
}
