package org.scrutineer.count;

import java.util.List;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Elected;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.Transformation;

/**
 * What a count came to, beside its stages.
 *
 * @param validPapers the papers that counted
 * @param invalid the papers that did not, by reason
 * @param elected who is elected, in the order of election
 * @param transformations what was done with the papers before they were counted
 */
record Counted(
        long validPapers, List<InvalidPapers> invalid, List<Elected> elected, List<Transformation> transformations) {

    private static final String NO_PREFERENCE = "no valid preference for a standing candidate";

    /** A count of papers as they are. */
    Counted(long validPapers, List<InvalidPapers> invalid, List<Elected> elected) {
        this(validPapers, invalid, elected, List.of());
    }

    /** Where papers are invalid for one reason only: that they have no valid preference for a standing candidate. */
    static Counted of(Ballots cast, long validPapers, Clause validity, List<Elected> elected) {
        long invalid = cast.papers() - validPapers;
        return new Counted(
                validPapers,
                invalid == 0 ? List.of() : List.of(new InvalidPapers(NO_PREFERENCE, invalid, validity)),
                elected);
    }

    /** The same count of papers of which something was made before. */
    Counted after(List<Transformation> done) {
        return new Counted(validPapers, invalid, elected, done);
    }
}
