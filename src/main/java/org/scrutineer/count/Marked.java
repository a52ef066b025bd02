package org.scrutineer.count;

import java.util.Arrays;
import java.util.function.ObjLongConsumer;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.NumberedAccumulator;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Preferences;

/** The marks on the papers that pieces are of. */
interface Marked {

    /** Tells the marks on the papers of a piece, with how many papers bear them. */
    void of(int piece, ObjLongConsumer<Preferences> each);

    /** Papers of which every mark counts. */
    static Marked asRead(Ballots ballots) {
        return (entry, each) -> each.accept(ballots.preferencesOf(entry), ballots.papersOf(entry));
    }

    /** Papers each by itself in an order. */
    static Marked inOrder(Ballots marked, PaperOrder order) {
        return (paper, each) -> each.accept(marked.preferencesOf(order.entryOf(paper + 1)), 1);
    }

    /** Papers that were read one entry after the other, of which several may have come to be one. */
    static Marked beforeReading(Ballots marked, NumberedAccumulator read) {
        int[] first = new int[read.build().size()];
        int[] next = new int[marked.size()];
        Arrays.fill(first, -1);
        for (int entry = 0; entry < next.length; entry++) {
            int became = read.entryOf(entry);
            next[entry] = first[became];
            first[became] = entry;
        }
        return (piece, each) -> {
            for (int entry = first[piece]; entry >= 0; entry = next[entry]) {
                each.accept(marked.preferencesOf(entry), marked.papersOf(entry));
            }
        };
    }
}
