package org.scrutineer.count;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.CountInvariantException;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.InactivePapers;
import org.scrutineer.rules.paper.PaperRule;

/** The papers that count for nobody any more, by cause, where the rule book tells causes apart. */
final class InactiveTally {

    private final PaperRule rule;
    private final Marked marked;
    private final Map<InactiveCause, InactivePapers> sums = new EnumMap<>(InactiveCause.class);

    InactiveTally(PaperRule rule, Marked marked) {
        this.rule = rule;
        this.marked = marked;
        begin();
    }

    /** Forgets all papers, as the count begins again. */
    void begin() {
        rule.causes().forEach(cause -> sums.put(cause, new InactivePapers(cause, 0, Votes.ZERO)));
    }

    /**
     * Adds papers.
     *
     * @param pieces the pieces they are
     * @param value what each of them is worth
     * @param available who may receive papers, none of whom these are for
     */
    void add(int[] pieces, TransferValue value, boolean[] available) {
        if (sums.isEmpty()) {
            return;
        }
        for (int piece : pieces) {
            marked.of(
                    piece,
                    (preferences, papers) -> sums.computeIfPresent(
                            rule.cause(preferences, available),
                            (cause, sum) -> sum.plus(papers, Votes.of(papers, value))));
        }
    }

    /**
     * Returns the papers so far.
     *
     * @param nonTransferable how many there must be
     * @return the papers by cause, empty if causes are not told apart
     */
    List<InactivePapers> soFar(long nonTransferable) {
        long papers = sums.values().stream().mapToLong(InactivePapers::papers).sum();
        if (!sums.isEmpty() && papers != nonTransferable) {
            throw new CountInvariantException("papers that count for nobody by cause, " + sums.values()
                    + ", must be the non-transferable ones, which are " + nonTransferable);
        }
        return List.copyOf(sums.values());
    }
}
