package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the conditions that a Dominion export states of marks: one says of a mark that another has its rank, and one
 * that its candidate has a better rank. Where they do not agree with the marks something was lost on the way.
 */
final class DominionConditions {

    private static final String OVERVOTED = "OvervotedRanking";
    private static final String DUPLICATED = "DuplicatedRcvCandidate";

    private final Map<String, String> identifiers = new HashMap<>();
    private final List<Marked> marks = new ArrayList<>();
    private final Collected collected;

    /**
     * A mark that counts.
     *
     * @param node the mark
     * @param candidate the candidate number
     * @param rank the rank
     */
    private record Marked(Node node, int candidate, int rank) {}

    /**
     * Makes a check.
     *
     * @param collected where notices go
     */
    DominionConditions(Collected collected) {
        this.collected = collected;
    }

    /** Learns the identifier of a condition from the manifest. */
    void learn(Node condition) {
        identifiers.put(condition.text("Description"), condition.require("Id").text());
    }

    /** Adds a mark of the paper that is being read. */
    void add(Node node, int candidate, int rank) {
        if (!identifiers.isEmpty()) {
            marks.add(new Marked(node, candidate, rank));
        }
    }

    /** Ends the paper. */
    void end() {
        for (Marked mark : marks) {
            check(
                    mark,
                    OVERVOTED,
                    marks.stream().filter(other -> other.rank == mark.rank).count() > 1);
            check(
                    mark,
                    DUPLICATED,
                    marks.stream().anyMatch(other -> other.candidate == mark.candidate && other.rank < mark.rank));
        }
        marks.clear();
    }

    private void check(Marked mark, String condition, boolean due) {
        String identifier = identifiers.get(condition);
        if (identifier != null && mark.node.words("OutstackConditionIds").contains(identifier) != due) {
            collected.notice(
                    "W-CONDITION",
                    mark.node.spot(),
                    "the condition " + condition
                            + " must be stated of the marks that it is true of and of no others, but"
                            + (due ? " is not stated here" : " is stated here"));
        }
    }
}
