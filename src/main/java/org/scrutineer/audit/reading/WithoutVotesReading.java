package org.scrutineer.audit.reading;

import java.util.Optional;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Reason;

/** How candidates without votes are excluded, as a part says. */
interface WithoutVotesReading {

    /** Like any other. */
    WithoutVotesReading LIKE_ANY_OTHER = (without, most) -> Optional.empty();

    /** Of so many without votes, where so many may go, those who go whether or not they are few enough. */
    Optional<ExclusionReading.Size> least(int without, int most);

    /** All of them with the lowest who has votes, if enough are left then. */
    static WithoutVotesReading withTheLowestOther(Words part) {
        Clause clause = part.clause();
        return (without, most) -> without > 0 && without + 1 <= most
                ? Optional.of(new ExclusionReading.Size(without + 1, Reason.LOWEST, clause))
                : Optional.empty();
    }
}
