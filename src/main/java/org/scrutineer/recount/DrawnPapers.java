package org.scrutineer.recount;

import java.util.List;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.StvNumbers;

/**
 * Papers drawn again, each from all.
 *
 * @param papers the papers that were counted
 */
record DrawnPapers(Papers papers) implements VariedPapers {

    @Override
    public Election varied(StvNumbers numbers) {
        long[] drawn = new long[papers.entries()];
        int[] order = new int[papers.size()];
        for (int paper = 0; paper < order.length; paper++) {
            order[paper] = papers.entry(numbers.place(order.length));
            drawn[order[paper]]++;
        }
        return papers.with(drawn, List.of(), paper -> papers.list(order[paper]));
    }
}
