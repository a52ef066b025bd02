package org.scrutineer.audit.reading;

import java.util.List;
import org.scrutineer.record.Decision;

/** When a count ends, as a part says. */
public interface EndingReading {

    /**
     * Returns the last decisions.
     *
     * @param table the figures
     * @param lots the lots supplied
     * @return the decisions, none if the count goes on
     */
    List<Decision> due(TableView table, SuppliedLots lots);
}
