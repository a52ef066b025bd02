package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/** In which transfers the papers of the excluded leave, as the parameters say. */
enum LeavingReading {
    /** In one. */
    ALL_AT_ONCE("allAtOnce") {
        @Override
        List<List<Pile>> inTurn(List<Pile> piles) {
            return List.of(piles);
        }
    },
    /** In one for each value. */
    BY_VALUE("byValue") {
        @Override
        List<List<Pile>> inTurn(List<Pile> piles) {
            return byValue(piles);
        }
    },
    /** First preferences in one, and after it papers received by transfer in one for each value. */
    FIRST_PREFERENCES_THEN_BY_VALUE("firstPreferencesThenByValue") {
        @Override
        List<List<Pile>> inTurn(List<Pile> piles) {
            List<List<Pile>> turns = new ArrayList<>();
            turns.add(piles.stream().filter(pile -> pile.received() == 0).toList());
            turns.addAll(
                    byValue(piles.stream().filter(pile -> pile.received() > 0).toList()));
            turns.removeIf(List::isEmpty);
            return turns;
        }

        @Override
        IntPredicate receiptsOf(List<Stage> stages) {
            Stage first = stages.get(0);
            Stage stage = stages.get(stages.size() - 1);
            boolean firstPreferences = stage.part() < 2
                    && excluded(stage).stream()
                            .anyMatch(number -> first.tallies().get(number - 1).papers() > 0);
            return receipt -> (receipt == 0) == firstPreferences;
        }
    },
    /** In one for each pile, in the order in which they were received. */
    AS_RECEIVED("asReceived") {
        @Override
        List<List<Pile>> inTurn(List<Pile> piles) {
            return piles.stream()
                    .sorted(Comparator.comparing(Pile::received))
                    .map(List::of)
                    .toList();
        }

        @Override
        IntPredicate receiptsOf(List<Stage> stages) {
            Stage stage = stages.get(stages.size() - 1);
            List<Integer> receipts = excluded(stage).stream()
                    .flatMap(number -> receipts(stages, number).stream())
                    .toList();
            int turn = Math.max(stage.part() - 1, 0);
            return receipt -> turn < receipts.size() && receipt == receipts.get(turn);
        }
    };

    private final String word;

    LeavingReading(String word) {
        this.word = word;
    }

    /** Reads the word of a parameter. */
    static LeavingReading read(Words words, String name) {
        String[] known = Arrays.stream(values()).map(reading -> reading.word).toArray(String[]::new);
        String word = words.oneOf(name, known);
        return Arrays.stream(values())
                .filter(reading -> reading.word.equals(word))
                .findFirst()
                .orElse(ALL_AT_ONCE);
    }

    /** The piles that leave in each transfer; no transfer may be empty where there are piles. */
    abstract List<List<Pile>> inTurn(List<Pile> piles);

    /**
     * Which papers of the excluded leave in the last of some stages, by the place of the stage, from 0, at which they were
     * received. Of those, the record says by their value which leave.
     */
    IntPredicate receiptsOf(List<Stage> stages) {
        return receipt -> true;
    }

    /** The candidates whom a stage excludes. */
    static List<Integer> excluded(Stage stage) {
        return stage.action() instanceof StageAction.Exclusion exclusion
                ? exclusion.candidates().stream()
                        .map(candidate -> candidate.number())
                        .toList()
                : List.of();
    }

    /** The places, from 0, of the stages at which a candidate received papers, without the last of the stages. */
    static List<Integer> receipts(List<Stage> stages, int candidate) {
        List<Integer> receipts = new ArrayList<>();
        if (stages.get(0).tallies().get(candidate - 1).papers() > 0) {
            receipts.add(0);
        }
        for (int i = 1; i < stages.size() - 1; i++) {
            boolean received = stages.get(i).transfers().stream()
                    .anyMatch(transfer -> transfer.papers() > 0
                            && transfer.to() instanceof Destination.Receiver receiver
                            && receiver.candidate().number() == candidate);
            if (received) {
                receipts.add(i);
            }
        }
        return receipts;
    }

    private static List<List<Pile>> byValue(List<Pile> piles) {
        Map<Fraction, List<Pile>> byValue = new TreeMap<>(Comparator.reverseOrder());
        piles.forEach(pile -> byValue.computeIfAbsent(pile.value(), value -> new ArrayList<>())
                .add(pile));
        return List.copyOf(byValue.values());
    }
}
