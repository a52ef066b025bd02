package org.scrutineer.audit.reading;

import java.util.List;
import org.scrutineer.record.Decision;
import org.scrutineer.record.StageAction;

/** A question that a rule book asks whenever totals have been struck, as its parts say. */
public interface DecisionReading {

    /**
     * Returns the decisions that the figures call for.
     *
     * @param table the figures
     * @param stage what the stage was
     * @param lots the lots supplied
     * @return the decisions, possibly none
     */
    List<Decision> due(TableView table, StageAction.Kind stage, SuppliedLots lots);
}
