package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.audit.reading.FilingReading;

/**
 * Says which papers of a pile go.
 *
 * @param filing by what they are chosen
 * @param entries the entry of each paper in order
 * @param seed the seed by which papers are drawn, possibly empty
 * @param context what the seed is used for
 */
@SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
record PileChoice(FilingReading filing, int[] entries, String seed, String context) {

    /** So many papers of a pile that lies in the order of arrival, as they go. */
    List<Integer> of(List<Integer> pile, long number, String name) {
        int many = (int) number;
        List<Integer> ascending = pile.stream().sorted().toList();
        return switch (filing) {
            case FIRST -> pile.subList(0, many);
            case NUMBERED -> ascending.subList(0, many);
            case DRAWN -> drawn(ascending, many, name);
            case LAST_FILED, NOT_SPOKEN_OF -> ascending.subList(ascending.size() - many, ascending.size());
        };
    }

    /** Of papers that are alike as many as are drawn, the lowest numbers. */
    private List<Integer> drawn(List<Integer> ascending, int number, String name) {
        if (number == ascending.size() || number == 0) {
            return ascending.subList(0, number);
        }
        NumberStream draws = new NumberStream(seed, context + ":" + name);
        List<Integer> mixed = new ArrayList<>(ascending);
        Map<Integer, Integer> due = new HashMap<>();
        for (int left = mixed.size(); left > mixed.size() - number; left--) {
            Collections.swap(mixed, draws.below(left), left - 1);
            due.merge(entries[mixed.get(left - 1)], 1, Integer::sum);
        }
        List<Integer> taken = new ArrayList<>();
        for (int paper : ascending) {
            if (due.merge(entries[paper], -1, Integer::sum) >= 0) {
                taken.add(paper);
            }
        }
        return taken;
    }
}
