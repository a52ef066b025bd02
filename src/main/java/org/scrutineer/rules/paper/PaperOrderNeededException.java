package org.scrutineer.rules.paper;

import org.scrutineer.record.Clause;
import org.scrutineer.rules.part.CountRefusedException;

/** An election whose papers lie in no known order, when the rule book chooses papers by the order of filing. */
public final class PaperOrderNeededException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Clause clause;

    PaperOrderNeededException(Clause clause) {
        super("papers must lie in an order, by which clause " + clause.number()
                + " chooses those last filed, but the election has none: neither that of a file nor one drawn"
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
