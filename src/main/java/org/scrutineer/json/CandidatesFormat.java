package org.scrutineer.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Standing;
import org.scrutineer.record.CountHeader;

/** The candidates of a count record, and to which groups they belong. */
final class CandidatesFormat {

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String PARTY = "party";
    private static final String KEY = "key";
    private static final String STANDING = "standing";
    private static final String GROUPS = "groups";

    private CandidatesFormat() {}

    /**
     * Writes the candidates.
     *
     * @param header what is stated of them
     * @return their JSON
     */
    static Json write(CountHeader header) {
        return Json.list(
                header.candidates(),
                candidate -> write(
                        candidate, header.reOpenNominations().includes(candidate) ? List.of() : header.categories()));
    }

    private static Json write(Candidate candidate, List<Category> categories) {
        return Json.object()
                .with(ID, candidate.number())
                .with(NAME, candidate.name())
                .withUnlessEmpty(PARTY, candidate.party())
                .withUnlessEmpty(KEY, candidate.key())
                .with(STANDING, term(candidate.standing()))
                .withIfPresent(
                        GROUPS,
                        Optional.of(categories).filter(some -> !some.isEmpty()).map(some -> groups(candidate, some)))
                .build();
    }

    private static String term(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private static Json groups(Candidate candidate, List<Category> categories) {
        JsonObject groups = Json.object();
        categories.forEach(category ->
                groups.with(category.name(), category.groupOf(candidate).name()));
        return groups.build();
    }

    /**
     * Writes candidates that are written elsewhere.
     *
     * @param candidates the candidates
     * @return their numbers
     */
    static Json numbers(List<Candidate> candidates) {
        return Json.list(candidates, CandidatesFormat::number);
    }

    /**
     * Writes a candidate who is written elsewhere.
     *
     * @param candidate the candidate
     * @return the number; of a further RON the number of RON, a dot, and which of the RONs it is: {@code "4.2"}
     */
    static Json number(Candidate candidate) {
        return candidate.isNominated() ? Json.whole(candidate.number()) : Json.text(candidate.reference());
    }

    /**
     * Reads the candidates.
     *
     * @param candidates the list of them
     * @return the candidates, numbered from 1
     */
    static List<Candidate> read(JsonValue candidates) {
        List<JsonValue> items = candidates.items();
        if (items.isEmpty()) {
            candidates.doubt("at least one candidate");
        }
        if (items.size() > Candidate.MAX_NUMBER) {
            throw candidates.wrong("no more than " + Candidate.MAX_NUMBER + " candidates");
        }
        List<Candidate> read = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        items.forEach(item -> read.add(candidate(item, read.size() + 1, keys)));
        return read;
    }

    private static Candidate candidate(JsonValue candidate, int place, Set<String> keys) {
        candidate.member(ID).whole(place, place);
        return new Candidate(
                place,
                candidate.member(NAME).text(),
                candidate.optional(PARTY).map(JsonValue::text).orElse(""),
                candidate.member(STANDING).term(Standing.values(), CandidatesFormat::term),
                candidate.optional(KEY).map(key -> key(key, keys)).orElse(""));
    }

    /** The key, or none if the text cannot be one. */
    private static String key(JsonValue key, Set<String> others) {
        String text = key.text();
        if (text.isEmpty() || !Candidate.isKey(text)) {
            key.doubt("1 to " + Candidate.LONGEST_KEY + " printable characters");
            return "";
        }
        if (!others.add(text)) {
            key.doubt("a key that no other candidate has");
        }
        return text;
    }

    /**
     * Reads who is in which group of which category.
     *
     * @param candidates the list of candidates
     * @return the numbers of the candidates, by group and category
     */
    static Map<String, Map<String, Set<Integer>>> members(JsonValue candidates) {
        Map<String, Map<String, Set<Integer>>> members = new TreeMap<>();
        int number = 0;
        for (JsonValue candidate : candidates.items()) {
            number++;
            for (JsonValue groups : candidate.optional(GROUPS).stream().toList()) {
                for (String category : groups.members().keySet()) {
                    members.computeIfAbsent(category, any -> new TreeMap<>())
                            .computeIfAbsent(groups.member(category).text(), any -> new TreeSet<>())
                            .add(number);
                }
            }
        }
        return members;
    }
}
