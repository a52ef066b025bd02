package org.scrutineer.rules.parcel;

import java.util.function.Function;
import org.scrutineer.rules.part.Part;

/**
 * How a surplus is transferred: as votes at a value, as whole papers by shares, or as every so many-th paper. It
 * describes itself without a form and a clause, as a piece of what the step says that transfers surpluses.
 */
public sealed interface SurplusTransfer extends Part, InTransfers permits SurplusForm, WholePaperForm, EveryNth {

    /**
     * Returns what the function for this case returns.
     *
     * @param votes for a surplus as votes
     * @param wholePapers for a surplus as whole papers by shares
     * @param everyNth for a surplus as every so many-th paper
     * @param <R> what is returned
     * @return the result
     */
    <R> R match(
            Function<SurplusForm, R> votes, Function<WholePaperForm, R> wholePapers, Function<EveryNth, R> everyNth);
}
