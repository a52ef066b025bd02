package org.scrutineer.rules.paper;

import org.scrutineer.record.Clause;
import org.scrutineer.rules.part.CountRefusedException;

/** An election whose papers lie in no known order, when the rule book chooses papers by their order. */
public final class PaperOrderNeededException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Clause clause;

    PaperOrderNeededException(Clause clause, String purpose) {
        super("papers must lie in an order, by which clause " + clause.number()
                + " " + purpose + ", but the election has none: neither that of a file nor one drawn"
                + " from a seed");
        this.clause = clause;
    }

    /**
     * Returns the clause that chooses papers by their order.
     *
     * @return the clause
     */
    public Clause clause() {
        return clause;
    }
}
