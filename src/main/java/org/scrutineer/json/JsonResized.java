package org.scrutineer.json;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.ResizedRecord;
import org.scrutineer.record.Resizing;
import org.scrutineer.record.StatedCount;
import org.scrutineer.record.StatedResized;

/**
 * The result of counts for all places, for more and for fewer as JSON, in the format {@value #FORMAT}: the bounds, who
 * is elected by which count, and the record of each count as {@link JsonRecord} has it.
 */
public final class JsonResized {

    /** The name of the format and its version. */
    public static final String FORMAT = "stv-resized-counts/1";

    private static final String CATEGORY = "category";
    private static final String NAME = "name";
    private static final String GROUPS = "groups";
    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final String MEMBERS = "members";
    private static final String GROUP = "group";
    private static final String PLACES = "places";

    private final Json.Members content;

    private JsonResized(Json.Members content) {
        this.content = content;
    }

    /**
     * Renders a result.
     *
     * @param resized the result
     * @return the same in JSON
     * @throws IllegalArgumentException if one of its counts cannot be rendered
     */
    public static JsonResized of(ResizedRecord resized) {
        return new JsonResized(Json.object()
                .withAll(withoutCounts(resized.category(), resized.counts()))
                .with(CountsFormat.COUNTS, CountsFormat.write(resized.counts()))
                .build());
    }

    private static Json.Members withoutCounts(Category category, List<? extends CountStatement> counts) {
        Resizing result = Resizing.of(category, counts);
        return Json.object()
                .with("format", FORMAT)
                .with(
                        CATEGORY,
                        Json.object()
                                .with(NAME, category.name())
                                .with(GROUPS, Json.list(category.groups(), JsonResized::group)))
                .with("elected", Json.list(result.elected(), from -> from(from, category)))
                .withUnlessEmpty("steppedOver", result.steppedOver(), JsonResized::steppedOver)
                .build();
    }

    private static Json group(Group group) {
        return Json.object()
                .with(NAME, group.name())
                .with(MIN, group.min())
                .with(MAX, group.max())
                .with(MEMBERS, Json.list(List.copyOf(group.members()), number -> Json.whole(number)))
                .build();
    }

    private static Json from(Resizing.From from, Category category) {
        return Json.object()
                .with("candidate", from.candidate().number())
                .with(NAME, from.candidate().name())
                .with(GROUP, category.groupOf(from.candidate()).name())
                .with(PLACES, from.places())
                .build();
    }

    private static Json steppedOver(Resizing.SteppedOver steppedOver) {
        return Json.object()
                .with(GROUP, steppedOver.group())
                .with(PLACES, steppedOver.places())
                .with("wanted", steppedOver.wanted())
                .with("found", steppedOver.found())
                .build();
    }

    /**
     * Reads a result from JSON, strictly.
     *
     * @param text the JSON, in any layout
     * @return the result, which renders to the same JSON again
     * @throws RecordFormatException if the text is anything else
     * @throws IllegalArgumentException if its counts do not go together, or come to another result
     */
    public static ResizedRecord parse(String text) {
        return read(text).sound();
    }

    /**
     * Reads what a JSON text states of a result, to be checked.
     *
     * @param text the JSON, in any layout
     * @return what it states, with its faults
     * @throws RecordFormatException if the text is not JSON, of another format, or a member is missing or of another
     *     kind, among them a category that does not place every candidate in one of two groups
     */
    public static StatedResized read(String text) {
        JsonValue found = new JsonValue(JsonPath.ROOT, JsonParser.parse(text), new Faults());
        CountsFormat.requireFormat(found, FORMAT);
        List<StatedCount> counts = CountsFormat.read(found);
        Category category = category(found.member(CATEGORY), counts.get(0).candidates());
        new JsonDifference(found.faults())
                .find(
                        found.path(),
                        withoutCounts(category, counts),
                        new Json.Members(found.members()).without(CountsFormat.COUNTS));
        return new StatedResized(category, counts, found.faults().all());
    }

    private static Category category(JsonValue category, List<Candidate> candidates) {
        List<JsonValue> groups = category.member(GROUPS).items();
        try {
            Category read = new Category(
                    category.member(NAME).text(),
                    groups.stream()
                            .map(group -> group(group, candidates.size()))
                            .toList());
            candidates.forEach(read::groupOf);
            if (groups.size() == 2) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            RecordFormatException wrong = category.wrong("a category of which holds: " + e.getMessage());
            wrong.initCause(e);
            throw wrong;
        }
        throw category.wrong("a category of two groups");
    }

    private static Group group(JsonValue group, int candidates) {
        Set<Integer> members = new TreeSet<>();
        group.member(MEMBERS).items().forEach(member -> members.add(member.whole(1, candidates)));
        return new Group(
                group.member(NAME).text(),
                group.member(MIN).whole(0, Integer.MAX_VALUE),
                group.member(MAX).whole(0, Integer.MAX_VALUE),
                members);
    }

    /**
     * Returns the result on one line, the same characters for the same result always.
     *
     * <p>Source: RFC 8785 (JSON Canonicalization Scheme).
     *
     * @return one line without line end
     */
    public String toCanonicalString() {
        return content.canonical();
    }

    /**
     * Returns the result for people to read.
     *
     * @return lines indented by depth, each ended by LF but the last
     */
    @Override
    public String toString() {
        return content.indented();
    }
}
