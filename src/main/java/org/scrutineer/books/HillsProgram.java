package org.scrutineer.books;

import static org.scrutineer.rules.keepvalue.KeepValues.excludeFewest;
import static org.scrutineer.rules.keepvalue.KeepValues.excludeThoseWithoutVotes;
import static org.scrutineer.rules.keepvalue.KeepValues.surplusBelow;
import static org.scrutineer.rules.keepvalue.KeepValues.whenSettled;

import org.scrutineer.record.Clause;
import org.scrutineer.rules.keepvalue.KeepValueStep;
import org.scrutineer.rules.tie.TieRule;

/**
 * What the books have in common that descend from the program of I. D. Hill: the official calculator of New Zealand and
 * {@link Meek2006}.
 *
 * <p>Source: I. D. Hill, Implementing STV by Meek's method, Voting matters 22 (2006), pages 7 to 10, and descriptions
 * of the program.
 */
final class HillsProgram {

    /** The total surplus below which keep values are settled, in votes. */
    private static final String SMALL = "0.0001";

    private HillsProgram() {}

    /** Excludes all without votes once the total surplus is small. */
    static KeepValueStep withoutVotesOnceTheSurplusIsSmall(TieRule ties, Clause clause) {
        return whenSettled(surplusBelow(SMALL).clause(clause.number()))
                .then(excludeThoseWithoutVotes().equalsBy(ties).citing(clause));
    }

    /** Excludes the candidate with the fewest votes once the total surplus is small. */
    static KeepValueStep fewestOnceTheSurplusIsSmall(TieRule ties, Clause clause) {
        return whenSettled(surplusBelow(SMALL).clause(clause.number()))
                .then(excludeFewest().equalsBy(ties).citing(clause));
    }
}
