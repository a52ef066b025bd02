package org.scrutineer.audit;

import java.util.List;
import org.scrutineer.record.Decision;
import org.scrutineer.record.StageAction;

/** A question that a rule book asks whenever totals have been struck, as its parameters say. */
interface DecisionReading {

    /** The decisions that the figures of the table call for. */
    List<Decision> due(Table table, StageAction.Kind stage);
}
