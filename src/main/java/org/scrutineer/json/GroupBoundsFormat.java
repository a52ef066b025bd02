package org.scrutineer.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.ReOpenNominations;

/**
 * The bounds on groups of candidates among the parameters of a rule book: {@code constraint.N.category},
 * {@code .group}, {@code .min} and {@code .max} for the group at place N, from 1. Who belongs to a group stands with
 * the candidates.
 */
final class GroupBoundsFormat {

    private static final String PREFIX = "constraint.";
    private static final String CATEGORY = ".category";
    private static final String GROUP = ".group";
    private static final String MIN = ".min";
    private static final String MAX = ".max";

    private GroupBoundsFormat() {}

    /**
     * Writes the parameters.
     *
     * @param categories the categories
     * @return names and words, none if there is no category
     */
    static Map<String, String> write(List<Category> categories) {
        Map<String, String> parameters = new TreeMap<>();
        int place = 0;
        for (Category category : categories) {
            for (Group group : category.groups()) {
                place++;
                String prefix = PREFIX + place;
                parameters.put(prefix + CATEGORY, category.name());
                parameters.put(prefix + GROUP, group.name());
                parameters.put(prefix + MIN, Integer.toString(group.min()));
                parameters.put(prefix + MAX, Integer.toString(group.max()));
            }
        }
        return parameters;
    }

    /**
     * Returns whether a parameter is one of these.
     *
     * @param name the name of the parameter
     * @return whether it belongs to the bounds of a group
     */
    static boolean includes(String name) {
        return name.startsWith(PREFIX);
    }

    /**
     * Reads the categories.
     *
     * @param parameters the parameters of the rule book
     * @param candidates the candidates
     * @param ron who of them is in no group
     * @return the categories in order
     */
    static List<Category> read(JsonValue parameters, JsonValue candidates, ReOpenNominations ron) {
        Map<String, List<Group>> categories = new LinkedHashMap<>();
        Map<String, Map<String, Set<Integer>>> membersOf = CandidatesFormat.members(candidates);
        for (int place = 1; parameters.optional(PREFIX + place + CATEGORY).isPresent(); place++) {
            String prefix = PREFIX + place;
            String category = parameters.member(prefix + CATEGORY).text();
            String group = parameters.member(prefix + GROUP).text();
            JsonValue min = parameters.member(prefix + MIN);
            JsonValue max = parameters.member(prefix + MAX);
            Set<Integer> members = membersOf.getOrDefault(category, Map.of()).getOrDefault(group, Set.of());
            int least = number(min);
            int most = number(max);
            if (least > most || group.isBlank()) {
                min.doubt("the minimum of a group with a name, at most " + most);
                return List.of();
            }
            categories.computeIfAbsent(category, any -> new ArrayList<>()).add(new Group(group, least, most, members));
        }
        try {
            List<Category> read = new ArrayList<>();
            categories.forEach((name, groups) -> read.add(new Category(name, groups)));
            requireToPlace(candidates.items().size(), read, ron);
            return read;
        } catch (IllegalArgumentException e) {
            parameters.doubt("groups that divide the candidates");
            return List.of();
        }
    }

    private static void requireToPlace(int candidates, List<Category> categories, ReOpenNominations ron) {
        for (int number = 1; number <= candidates; number++) {
            Candidate candidate = Candidate.of(number, "");
            if (!ron.includes(candidate)) {
                categories.forEach(category -> category.groupOf(candidate));
            }
        }
    }

    private static int number(JsonValue bound) {
        if (!bound.text().matches("0|[1-9][0-9]{0,8}")) {
            throw bound.wrong("a whole number");
        }
        return Integer.parseInt(bound.text());
    }
}
