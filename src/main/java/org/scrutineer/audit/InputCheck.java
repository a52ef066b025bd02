package org.scrutineer.audit;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.InvalidPapers;

/**
 * Checks what a record says was counted.
 *
 * @param papers what of a paper counts
 * @param stated what was chosen where the rule book does not say
 * @param clause the clause that says so
 */
record InputCheck(PaperReading papers, StatedReading stated, Clause clause) {

    private static final String NO_PREFERENCE = "no valid preference for a standing candidate";

    /** Reads the parameters. */
    static InputCheck read(Words words) {
        return new InputCheck(
                PaperReading.read(words), StatedReading.read(words), Clause.of(words.text("papers.clause")));
    }

    /** Compares the digest of the papers. */
    static void digest(CountInput input, Ballots ballots, Findings findings) {
        findings.same(Invariant.P1, "digest of the papers", PaperDigest.of(ballots), input.ballotSetDigest());
    }

    /** Compares the numbers of papers where the invalid ones are blank or mark withdrawn candidates only. */
    void run(CountInput input, Ballots ballots, long valid, Findings findings) {
        long cast = 0;
        long unreadable = 0;
        for (int entry = 0; entry < ballots.size(); entry++) {
            cast += ballots.papersOf(entry);
            unreadable += hasDefect(ballots, entry) ? ballots.papersOf(entry) : 0;
        }
        if (papers == PaperReading.STRICT_ORDER_ONLY) {
            findings.same(Invariant.P2, "papers that the rule book does not read", 0L, unreadable);
        }
        long blank = ValidReading.blank(ballots, papers);
        List<InvalidPapers> due = Stream.of(
                        new InvalidPapers(NO_PREFERENCE, blank, clause),
                        new InvalidPapers(ValidReading.WITHDRAWN_ONLY, cast - valid - blank, clause))
                .filter(invalid -> invalid.papers() > 0)
                .toList();
        numbers(input, cast, valid, due, findings);
    }

    /** Compares the numbers of papers. */
    static void numbers(CountInput input, long cast, long valid, List<InvalidPapers> invalid, Findings findings) {
        findings.same(Invariant.P2, "papers cast", cast, input.papersCast());
        findings.same(Invariant.P2, "valid papers", valid, input.papersValid());
        findings.same(Invariant.P2, "invalid papers", invalid, input.invalid());
    }

    private static boolean hasDefect(Ballots ballots, int entry) {
        for (int position = ballots.start(entry); position < ballots.start(entry + 1); position++) {
            if (ballots.mark(position) <= 0) {
                return true;
            }
        }
        return false;
    }
}
