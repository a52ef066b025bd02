package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.scrutineer.ballot.Preferences;

/** A paper as it was keyed. */
final class KeyedPaper {

    private KeyedPaper() {}

    /**
     * Keys a paper.
     *
     * @param marked what is marked on it
     * @param errors what happens to each mark, from the first
     * @param candidates how many candidates there are
     * @return what was keyed
     */
    static Preferences of(Preferences marked, List<KeyingError> errors, int candidates) {
        List<List<Integer>> ranks = marked.ranks();
        List<Integer> read = read(ranks, errors, candidates);
        List<List<Integer>> keyed = new ArrayList<>();
        BitSet named = new BitSet();
        int mark = 0;
        for (List<Integer> rank : ranks) {
            List<Integer> left = new ArrayList<>();
            for (int place = 0; place < rank.size(); place++) {
                int candidate = read.get(mark++);
                if (candidate > 0 && !named.get(candidate)) {
                    named.set(candidate);
                    left.add(candidate);
                }
            }
            if (!left.isEmpty() || rank.isEmpty()) {
                keyed.add(left);
            }
        }
        return Preferences.ofRanks(keyed);
    }

    /**
     * Who is read at the place of each mark, 0 where nobody is; from the first on, some are exchanged with the next.
     */
    private static List<Integer> read(List<List<Integer>> ranks, List<KeyingError> errors, int candidates) {
        List<Integer> read = new ArrayList<>();
        for (List<Integer> rank : ranks) {
            for (int candidate : rank) {
                read.add(errors.get(read.size()).read(candidate, candidates));
            }
        }
        for (int mark = 0; mark + 1 < read.size(); mark++) {
            if (errors.get(mark) == KeyingError.EXCHANGED) {
                read.set(mark + 1, read.set(mark, read.get(mark + 1)));
            }
        }
        return read;
    }
}
