package org.scrutineer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;

/**
 * One line of the table of a golden count.
 *
 * @param cells the text of each column, in order, by the name of the column
 */
record GoldenStage(Map<String, String> cells) {

    /** The text of a cell that the source does not give. */
    private static final String NOT_GIVEN = "-";

    private static final String ALL_PARTS = "all";

    GoldenStage {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /**
     * Returns the text of a column.
     *
     * @param column the name of the column
     * @return the text, empty if the cell is blank
     * @throws IllegalArgumentException if there is no such column
     */
    String text(String column) {
        String text = cells.get(column);
        if (text == null) {
            throw new IllegalArgumentException("there is no column \"" + column + "\" in " + cells.keySet());
        }
        return text;
    }

    /**
     * Returns the candidates of a column.
     *
     * @param column the name of the column
     * @return their numbers, in ascending order
     */
    Set<Integer> numbers(String column) {
        return new TreeSet<>(GoldenCounts.numbers(text(column)));
    }

    /**
     * Returns whether the source shows a stage only as it stands at its end, with the decisions of all its parts.
     *
     * @return whether the parts of the stage are not told apart
     */
    boolean isWholeStage() {
        return text("part").equals(ALL_PARTS);
    }

    /**
     * Returns whether the source shows this line after, or beside, what the rule book counts.
     *
     * @return whether the line is not to be compared
     */
    boolean isBeyond() {
        return !text("beyond").isEmpty();
    }

    /**
     * Returns where a stage first differs from this line.
     *
     * @param stage the stage
     * @return the stage, the column or candidate and both values; empty if every figure agrees
     */
    Optional<String> firstDifference(Stage stage) {
        Map<String, Object> actual = actual(stage);
        return expected().entrySet().stream()
                .filter(expected -> !expected.getValue().equals(actual.get(expected.getKey())))
                .findFirst()
                .map(expected -> place() + ", " + expected.getKey() + ": expected " + expected.getValue() + ", but was "
                        + actual.get(expected.getKey()));
    }

    private String place() {
        return "stage " + text("stage") + (text("part").isEmpty() ? "" : " part " + text("part"));
    }

    private Map<String, Object> expected() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("stage", Integer.valueOf(text("stage")));
        if (!text("part").isEmpty() && !isWholeStage()) {
            values.put("part", Integer.valueOf(text("part")));
        }
        values.put("kind", text("kind"));
        values.put("candidates", numbers("candidates"));
        if (cells.containsKey("iterations")) {
            values.put("iterations", Integer.valueOf(text("iterations")));
        }
        values.put("quota", votes("quota"));
        for (int number = 1; cells.containsKey(String.valueOf(number)); number++) {
            if (isGiven(String.valueOf(number))) {
                values.put("candidate " + number, votes(String.valueOf(number)));
            }
            if (cells.containsKey("keep " + number) && isGiven("keep " + number)) {
                values.put("keep " + number, keepValue("keep " + number));
            }
        }
        values.put("nonTransferable", votes("nonTransferable"));
        if (!text("loss").isEmpty()) {
            values.put("loss", votes("loss"));
        }
        values.put("elected", numbers("elected"));
        values.put("excluded", numbers("excluded"));
        for (String column : List.of("guarded", "doomed")) {
            if (cells.containsKey(column)) {
                values.put(column, numbers(column));
            }
        }
        return values;
    }

    private boolean isGiven(String column) {
        return !text(column).equals(NOT_GIVEN);
    }

    private KeepValue keepValue(String column) {
        return text(column).isEmpty() ? KeepValue.ZERO : KeepValue.parse(text(column));
    }

    private Votes votes(String column) {
        return text(column).isEmpty() ? Votes.ZERO : Votes.parse(text(column));
    }

    private Map<String, Object> actual(Stage stage) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("stage", stage.number());
        values.put("part", stage.part());
        values.put("kind", stage.action().term());
        values.put("candidates", actedOn(stage.action()));
        values.put("quota", stage.quota());
        Votes rest = stage.nonTransferable().plus(text("loss").isEmpty() ? stage.lossByFraction() : Votes.ZERO);
        for (Tally tally : stage.tallies()) {
            int number = tally.candidate().number();
            values.put("candidate " + number, tally.votes());
            rest = isGiven(String.valueOf(number)) ? rest : rest.plus(tally.votes());
        }
        values.put("nonTransferable", rest);
        if (stage.action() instanceof StageAction.KeepValues action) {
            values.put("iterations", action.passes());
            action.keepValues()
                    .forEach(keep -> values.put("keep " + keep.candidate().number(), keep.value()));
        }
        values.put("loss", stage.lossByFraction());
        values.put("elected", decided(stage, DecisionType.ELECT));
        values.put("excluded", decided(stage, DecisionType.EXCLUDE));
        values.put("guarded", decided(stage, DecisionType.GUARD));
        values.put("doomed", decided(stage, DecisionType.DOOM));
        return values;
    }

    private static Set<Integer> actedOn(StageAction action) {
        if (action instanceof StageAction.Surplus surplus) {
            return numbers(surplus.candidates());
        }
        return action instanceof StageAction.Exclusion exclusion ? numbers(exclusion.candidates()) : Set.of();
    }

    /** Whom the decisions name, but for those who are only left over when all places are filled. */
    private static Set<Integer> decided(Stage stage, DecisionType type) {
        Set<Integer> numbers = new TreeSet<>();
        for (Decision decision : stage.decisions()) {
            if (decision.type() == type && decision.reason() != Reason.COUNT_COMPLETE) {
                numbers.addAll(numbers(decision.candidates()));
            }
        }
        return numbers;
    }

    private static Set<Integer> numbers(List<Candidate> candidates) {
        Set<Integer> numbers = new TreeSet<>();
        candidates.forEach(candidate -> numbers.add(candidate.number()));
        return numbers;
    }
}
