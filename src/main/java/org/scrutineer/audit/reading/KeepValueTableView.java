package org.scrutineer.audit.reading;

import java.util.Optional;
import org.scrutineer.audit.Fraction;

/** What a reading may see of a count by keep values. */
public interface KeepValueTableView {

    /**
     * Returns the figures as they were last counted.
     *
     * @return the figures
     */
    TableView table();

    /**
     * Returns how many times the papers were counted, in all stages.
     *
     * @return the times, at least 1
     */
    int counts();

    /**
     * Returns the total surplus, as the rule book adds it up.
     *
     * @return the votes
     */
    Fraction surplus();

    /**
     * Returns the total surplus of the time before in the same stage.
     *
     * @return the votes, if the papers were counted before in it
     */
    Optional<Fraction> previousSurplus();

    /**
     * Returns the keep value by which the papers were last counted.
     *
     * @param number the number of the candidate
     * @return the keep value
     */
    Fraction keepValue(int number);

    /**
     * Returns the keep value as worked out anew.
     *
     * @param number the number of the candidate
     * @return the keep value by which the papers would be counted next
     */
    Fraction revised(int number);
}
