package org.scrutineer.count;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Elected;
import org.scrutineer.record.InvalidPapers;

/**
 * What a count came to, beside its stages.
 *
 * @param validPapers the papers that counted
 * @param invalid the papers that did not, by reason
 * @param elected who is elected, in the order of election
 * @param done says what was done with the papers before they were counted; only then digests are worked out
 */
record CountOutcome(
        long validPapers, List<InvalidPapers> invalid, List<Elected> elected, Supplier<List<Transformation>> done) {

    /** The reason why papers are invalid that mark nobody but candidates who are withdrawn. */
    static final String WITHDRAWN_ONLY = "marked for withdrawn candidates only";

    private static final String NO_PREFERENCE = "no valid preference for a standing candidate";

    /** A count of papers as they are. */
    CountOutcome(long validPapers, List<InvalidPapers> invalid, List<Elected> elected) {
        this(validPapers, invalid, elected, List::of);
    }

    /** Where papers are invalid that, as they are read, are blank, or mark withdrawn candidates only. */
    static CountOutcome of(Ballots read, long validPapers, Clause validity, List<Elected> elected) {
        long blank = blank(read);
        long withdrawnOnly = read.papers() - validPapers - blank;
        return new CountOutcome(
                validPapers,
                Stream.of(
                                new InvalidPapers(NO_PREFERENCE, blank, validity),
                                new InvalidPapers(WITHDRAWN_ONLY, withdrawnOnly, validity))
                        .filter(invalid -> invalid.papers() > 0)
                        .toList(),
                elected);
    }

    /** The papers without a mark. */
    static long blank(Ballots read) {
        long blank = 0;
        for (int entry = 0; entry < read.size(); entry++) {
            blank += read.start(entry) == read.start(entry + 1) ? read.papersOf(entry) : 0;
        }
        return blank;
    }

    /** The same count of papers of which something was made before. */
    CountOutcome after(Supplier<List<Transformation>> made) {
        return new CountOutcome(validPapers, invalid, elected, made);
    }

    /** What was done with the papers before they were counted. */
    List<Transformation> transformations() {
        return done.get();
    }
}
