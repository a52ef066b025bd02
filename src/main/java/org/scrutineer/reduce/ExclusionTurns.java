package org.scrutineer.reduce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/** Which papers of an excluded candidate leave in each part of an exclusion, beside those of one value. */
enum ExclusionTurns {
    /** All of the value that the part names. */
    BY_VALUE {
        @Override
        IntPredicate receivedAt(Stage first, Stage stage, List<Integer> receipts) {
            return line -> true;
        }
    },
    /** In the first part first preferences, if there are any; then those received later, of the value named. */
    FIRST_PREFERENCES_FIRST {
        @Override
        IntPredicate receivedAt(Stage first, Stage stage, List<Integer> receipts) {
            boolean firstPreferences = stage.part() < 2
                    && stage.action() instanceof StageAction.Exclusion exclusion
                    && exclusion.candidates().stream()
                            .anyMatch(candidate -> first.tallies().stream()
                                    .anyMatch(tally -> tally.candidate().equals(candidate) && tally.papers() > 0));
            return line -> (line == 0) == firstPreferences;
        }
    },
    /** In each part those received together, in the order in which they were received. */
    AS_RECEIVED {
        @Override
        IntPredicate receivedAt(Stage first, Stage stage, List<Integer> receipts) {
            int turn = Math.max(stage.part(), 1) - 1;
            return line -> turn < receipts.size() && line == receipts.get(turn);
        }
    };

    private static final Map<String, ExclusionTurns> WORDS = Map.of(
            "allAtOnce", BY_VALUE,
            "byValue", BY_VALUE,
            "firstPreferencesThenByValue", FIRST_PREFERENCES_FIRST,
            "asReceived", AS_RECEIVED);

    /**
     * Reads which it is from the parameters of the rule book; by value, whatever comes, where nobody is excluded.
     *
     * @throws IllegalArgumentException if the rule book has another word for it
     */
    static ExclusionTurns of(CountRecord record) {
        return record.rule().parameters().entrySet().stream()
                .filter(word -> word.getKey().endsWith(".transfers"))
                .map(word -> known(word.getKey(), word.getValue()))
                .findFirst()
                .orElse(BY_VALUE);
    }

    private static ExclusionTurns known(String name, String word) {
        return Optional.ofNullable(WORDS.get(word))
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" must be one of "
                        + new TreeSet<>(WORDS.keySet()) + ", but was \"" + word + "\""));
    }

    /**
     * Returns which papers leave, by the line of the record at which they were received.
     *
     * @param first the first preferences
     * @param stage the stage, or the part of it
     * @param receipts the lines at which the candidate received papers, in order
     * @return whether papers received at a line leave
     */
    abstract IntPredicate receivedAt(Stage first, Stage stage, List<Integer> receipts);
}
