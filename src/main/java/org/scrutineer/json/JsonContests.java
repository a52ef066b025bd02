package org.scrutineer.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Identity;
import org.scrutineer.record.ContestsRecord;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.Elected;
import org.scrutineer.record.StatedContests;
import org.scrutineer.record.StatedCount;

/**
 * Contests that were counted one after the other as JSON, in the format {@value #FORMAT}: who is elected in each, who
 * was withdrawn for being elected earlier, and the record of each count as {@link JsonRecord} has it, in the same
 * order.
 */
public final class JsonContests {

    /** The name of the format and its version. */
    public static final String FORMAT = "stv-contests/1";

    private static final String CONTESTS = "contests";
    private static final String PERSONS = "persons";
    private static final String NAME = "name";
    private static final String AFTER = "after";
    private static final String DISTRIBUTED = "distributed";
    private static final String WITHDRAWN = "withdrawn";
    private static final String CANDIDATE = "candidate";
    private static final String ELECTED_IN = "electedIn";
    private static final String AS = "as";
    private static final String RULING = "ruling";
    private static final String ONE = "one";
    private static final String OTHER = "other";
    private static final String CONTEST = "contest";

    private final Json.Members content;

    private JsonContests(Json.Members content) {
        this.content = content;
    }

    /**
     * Renders contests.
     *
     * @param contests the contests
     * @return the same in JSON
     * @throws IllegalArgumentException if one of the counts cannot be rendered
     */
    public static JsonContests of(ContestsRecord contests) {
        List<Json> each = contests.contests().stream()
                .map(contest -> contest(
                        contest.name(), contest.after(), contest.withdrawn(), contest.distributed(), contest.record()))
                .toList();
        List<CountRecord> counts =
                contests.contests().stream().map(ContestsRecord.Counted::record).toList();
        return new JsonContests(Json.object()
                .withAll(withoutCounts(each, contests.identities()))
                .with(CountsFormat.COUNTS, CountsFormat.write(counts))
                .build());
    }

    private static Json.Members withoutCounts(List<Json> contests, List<Identity> identities) {
        return Json.object()
                .with("format", FORMAT)
                .with(CONTESTS, new Json.Items(contests))
                .withUnlessEmpty(PERSONS, identities, JsonContests::identity)
                .build();
    }

    private static Json contest(
            String name,
            List<String> after,
            List<ContestsRecord.Earlier> withdrawn,
            long distributed,
            CountStatement count) {
        return Json.object()
                .with(NAME, name)
                .withUnlessEmpty(AFTER, after, Json::text)
                .withIfPresent(
                        DISTRIBUTED,
                        Optional.of(distributed)
                                .filter(papers -> papers > 0)
                                .map(papers -> Json.text(Long.toString(papers))))
                .withUnlessEmpty(
                        WITHDRAWN,
                        withdrawn,
                        earlier -> Json.object()
                                .with(CANDIDATE, earlier.candidate().number())
                                .with(NAME, earlier.candidate().name())
                                .with(ELECTED_IN, earlier.contest())
                                .with(AS, earlier.there().number())
                                .build())
                .with("elected", Json.list(count.elected(), JsonContests::elected))
                .build();
    }

    private static Json elected(Elected elected) {
        return Json.object()
                .with(CANDIDATE, elected.candidate().number())
                .with(NAME, elected.candidate().name())
                .build();
    }

    private static Json identity(Identity identity) {
        return Json.object()
                .with(RULING, identity.ruling().term())
                .with(ONE, named(identity.one()))
                .with(OTHER, named(identity.other()))
                .build();
    }

    private static Json named(Identity.Named named) {
        return Json.object()
                .with(NAME, named.name())
                .withUnlessEmpty(CONTEST, named.contest())
                .build();
    }

    /**
     * Reads contests from JSON, strictly.
     *
     * @param text the JSON, in any layout
     * @return the contests, which render to the same JSON again
     * @throws RecordFormatException if the text is anything else
     * @throws IllegalArgumentException if the contests do not go together
     */
    public static ContestsRecord parse(String text) {
        return read(text).sound();
    }

    /**
     * Reads what a JSON text states of contests, to be checked.
     *
     * @param text the JSON, in any layout
     * @return what it states, with its faults
     * @throws RecordFormatException if the text is not JSON, of another format, or a member is missing or of another
     *     kind
     */
    public static StatedContests read(String text) {
        JsonValue found = new JsonValue(JsonPath.ROOT, JsonParser.parse(text), new Faults());
        CountsFormat.requireFormat(found, FORMAT);
        List<StatedCount> counts = CountsFormat.read(found);
        List<JsonValue> items = found.member(CONTESTS).items();
        if (items.size() != counts.size()) {
            throw found.member(CONTESTS).wrong("as many contests as the " + counts.size() + " records");
        }
        List<StatedContests.Counted> contests = new ArrayList<>();
        Map<String, StatedCount> before = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            contests.add(contest(items.get(i), counts.get(i), before));
            before.put(contests.get(i).name(), counts.get(i));
        }
        List<Identity> identities = found.optional(PERSONS)
                .map(persons -> persons.list(JsonContests::identity))
                .orElse(List.of());
        new JsonDifference(found.faults())
                .find(
                        found.path(),
                        withoutCounts(
                                contests.stream().map(JsonContests::written).toList(), identities),
                        new Json.Members(found.members()).without(CountsFormat.COUNTS));
        return new StatedContests(contests, identities, found.faults().all());
    }

    private static Json written(StatedContests.Counted contest) {
        return contest(contest.name(), contest.after(), contest.withdrawn(), contest.distributed(), contest.count());
    }

    private static StatedContests.Counted contest(
            JsonValue contest, StatedCount count, Map<String, StatedCount> before) {
        return new StatedContests.Counted(
                contest.member(NAME).text(),
                contest.optional(AFTER)
                        .map(after -> after.list(JsonValue::text))
                        .orElse(List.of()),
                contest.optional(WITHDRAWN)
                        .map(withdrawn -> withdrawn.list(earlier -> earlier(earlier, count, before)))
                        .orElse(List.of()),
                contest.optional(DISTRIBUTED).map(JsonValue::papers).orElse(0L),
                count);
    }

    private static ContestsRecord.Earlier earlier(
            JsonValue earlier, StatedCount count, Map<String, StatedCount> before) {
        JsonValue contest = earlier.member(ELECTED_IN);
        StatedCount there = before.get(contest.text());
        if (there == null) {
            throw contest.unsound("the name of a contest before this one");
        }
        Candidate as = earlier.member(AS).candidate(there.candidates());
        return new ContestsRecord.Earlier(earlier.member(CANDIDATE).candidate(count.candidates()), contest.text(), as);
    }

    private static Identity identity(JsonValue identity) {
        return new Identity(
                identity.member(RULING).term(Identity.Ruling.values(), Identity.Ruling::term),
                named(identity.member(ONE)),
                named(identity.member(OTHER)));
    }

    private static Identity.Named named(JsonValue named) {
        return new Identity.Named(
                named.member(NAME).text(),
                named.optional(CONTEST).map(JsonValue::text).orElse(""));
    }

    /**
     * Returns the contests on one line, the same characters for the same contests always.
     *
     * <p>Source: RFC 8785 (JSON Canonicalization Scheme).
     *
     * @return one line without line end
     */
    public String toCanonicalString() {
        return content.canonical();
    }

    /**
     * Returns the contests for people to read.
     *
     * @return lines indented by depth, each ended by LF but the last
     */
    @Override
    public String toString() {
        return content.indented();
    }
}
