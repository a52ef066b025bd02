package org.scrutineer.audit;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.audit.reading.PaperReading;
import org.scrutineer.audit.reading.Papers;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.InvalidPapers;

/**
 * Checks what a record says was counted.
 *
 * @param papers how the marks on papers are read
 */
record InputCheck(Papers papers) {

    private static final String NO_PREFERENCE = "no valid preference for a standing candidate";

    /** The reason why papers are invalid that mark nobody but candidates who are withdrawn. */
    static final String WITHDRAWN_ONLY = "marked for withdrawn candidates only";

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
        if (papers.reading() == PaperReading.STRICT_ORDER_ONLY) {
            findings.same(Invariant.P2, "papers that the rule book does not read", 0L, unreadable);
        }
        findings.same(
                Invariant.P2,
                "papers marked beyond the last rank",
                0L,
                papers.stated().turn().papersOfTooManyRanks(ballots));
        long blank = blank(ballots, papers.reading());
        List<InvalidPapers> due = Stream.of(
                        new InvalidPapers(NO_PREFERENCE, blank, papers.clause()),
                        new InvalidPapers(WITHDRAWN_ONLY, cast - valid - blank, papers.clause()))
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

    /** The papers on which no mark counts. */
    static long blank(Ballots ballots, PaperReading papers) {
        long blank = 0;
        for (int entry = 0; entry < ballots.size(); entry++) {
            blank += papers.isBlank(ballots, entry) ? ballots.papersOf(entry) : 0;
        }
        return blank;
    }

    /** Reports that nobody has a first vote and lots alone would elect. */
    static void refuseLotsAlone(Table table, Findings findings) {
        List<Integer> standing = table.continuing();
        if (standing.size() > table.seats()
                && standing.stream().allMatch(number -> table.votes(number).signum() == 0)) {
            findings.report(
                    Invariant.P2,
                    "papers that name a candidate who stands",
                    "at least 1 where " + standing.size() + " stand for " + table.seats(),
                    0);
        }
    }
}
