package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;

/**
 * How many of the lowest candidates go together. It describes itself without a form, as a piece of what the step says
 * that excludes them.
 */
public interface Together extends Part {

    /**
     * How many go, and why.
     *
     * @param number how many of the lowest, at least 1
     * @param reason the reason
     * @param clause the clause
     */
    record Size(int number, Reason reason, Clause clause) {

        public Size {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(clause, "clause");
        }
    }

    /**
     * Returns how many of the lowest may go.
     *
     * @param fromTheBottom who may be excluded, fewest votes first, equals in ballot-paper order
     * @param view the count
     * @return the sizes that may be taken, that to be taken first; none if nobody goes by this
     */
    List<Size> sizes(List<Candidate> fromTheBottom, CountView view);

    /**
     * Returns whether fewer may be left than there are vacancies.
     *
     * @return whether places may stay empty by it
     */
    default boolean leavesPlacesEmpty() {
        return false;
    }
}
