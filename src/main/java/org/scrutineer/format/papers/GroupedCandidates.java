package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.raw.Columns;

/** Candidates of a paper with squares for groups, in printed order. Not safe for several threads at once. */
final class GroupedCandidates {

    /** The code of those who are in no group. */
    static final String UNGROUPED = "UG";

    private final CandidateList candidates;
    private final Map<String, List<Integer>> groups = new LinkedHashMap<>();

    /**
     * Starts without candidates.
     *
     * @param candidates where they go
     */
    GroupedCandidates(CandidateList candidates) {
        this.candidates = candidates;
    }

    /**
     * Adds a candidate at the end of a group.
     *
     * @param group the code of the group
     * @param name the name
     * @param party the party
     * @return the candidate number
     */
    int add(String group, String name, String party) {
        int number = candidates.add(name, party);
        members(group).add(number);
        return number;
    }

    private List<Integer> members(String group) {
        return groups.computeIfAbsent(group.isEmpty() ? UNGROUPED : group, added -> new ArrayList<>());
    }

    /** The candidate at a place in a group, from 1; 0 if there is none. */
    int at(String group, int place) {
        List<Integer> members = groups.getOrDefault(group.isEmpty() ? UNGROUPED : group, List.of());
        return place < 1 || place > members.size() ? 0 : members.get(place - 1);
    }

    /** The columns that have a square, in order of groups, of papers of a law, with the tickets that are told. */
    Columns columns(String law, ReaderSettings settings) {
        Map<String, String> tickets = settings.map(ReaderSetting.TICKETS);
        Map<String, String> lots = settings.map(ReaderSetting.TICKET_LOTS);
        for (Map<String, String> told : List.of(tickets, lots)) {
            told.keySet().stream()
                    .filter(letter -> square(letter) < 0)
                    .findFirst()
                    .ifPresent(letter -> {
                        throw new IllegalArgumentException(
                                "tickets must be of groups that have a square, but \"" + letter + "\" has none");
                    });
        }
        List<Columns.Group> columns = new ArrayList<>();
        groups.forEach((group, members) -> {
            if (!group.equals(UNGROUPED)) {
                columns.add(new Columns.Group(
                        group,
                        members,
                        tickets.containsKey(group)
                                ? Arrays.stream(tickets.getOrDefault(group, "").split(";", -1))
                                        .map(GroupedCandidates::numbers)
                                        .toList()
                                : List.of(),
                        numbers(lots.getOrDefault(group, ""))));
            }
        });
        return new Columns(law, candidates.size(), columns);
    }

    /** The numbers in a text, 0 for anything else. */
    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.strip().split("[\\s,>]+", -1))
                .filter(number -> !number.isEmpty())
                .map(number -> Math.max(0, WholeNumber.of(number)))
                .toList();
    }

    /** The place of a group among the squares, from 0; -1 if it has none. */
    int square(String group) {
        List<String> codes =
                groups.keySet().stream().filter(code -> !code.equals(UNGROUPED)).toList();
        return codes.indexOf(group);
    }

    int size() {
        return candidates.size();
    }
}
