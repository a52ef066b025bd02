package org.scrutineer.count;

import java.util.List;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Elected;
import org.scrutineer.record.InvalidPapers;

/**
 * What a count came to, beside its stages.
 *
 * @param validPapers the papers that counted
 * @param invalid the papers that did not, by reason
 * @param elected who is elected, in the order of election
 */
record Counted(long validPapers, List<InvalidPapers> invalid, List<Elected> elected) {

    private static final String NO_PREFERENCE = "no valid preference for a standing candidate";

    /** Where papers are invalid for one reason only: that they have no valid preference for a standing candidate. */
    static Counted of(Ballots cast, long validPapers, Clause validity, List<Elected> elected) {
        long invalid = cast.papers() - validPapers;
        return new Counted(
                validPapers,
                invalid == 0 ? List.of() : List.of(new InvalidPapers(NO_PREFERENCE, invalid, validity)),
                elected);
    }
}
