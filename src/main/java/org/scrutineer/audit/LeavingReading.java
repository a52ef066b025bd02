package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
            turns.add(piles.stream().filter(pile -> pile.received().stage() == 1).toList());
            turns.addAll(
                    byValue(piles.stream().filter(pile -> pile.received().stage() > 1).toList()));
            turns.removeIf(List::isEmpty);
            return turns;
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

    private static List<List<Pile>> byValue(List<Pile> piles) {
        Map<Fraction, List<Pile>> byValue = new TreeMap<>(Comparator.reverseOrder());
        piles.forEach(pile -> byValue.computeIfAbsent(pile.value(), value -> new ArrayList<>())
                .add(pile));
        return List.copyOf(byValue.values());
    }
}
