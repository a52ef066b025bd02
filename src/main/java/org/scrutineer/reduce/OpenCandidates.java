package org.scrutineer.reduce;

import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;

/** Who could receive papers, at each line of a record. */
final class OpenCandidates {

    private final boolean[][] available;

    OpenCandidates(CountRecord record) {
        available = new boolean[record.stages().size()][record.candidates().size() + 1];
        for (Candidate candidate : record.candidates()) {
            available[0][candidate.number()] = !candidate.isWithdrawn();
        }
        for (int line = 1; line < available.length; line++) {
            enter(available[line], record.stages().get(line - 1));
        }
    }

    /** An exclusion, and some elections, are decided on the figures of one line and take effect with the next. */
    private static void enter(boolean[] available, Stage before) {
        for (Tally tally : before.tallies()) {
            available[tally.candidate().number()] = tally.status().isContinuing();
        }
        for (Decision decision : before.decisions()) {
            if (decision.type() == DecisionType.COME_BACK) {
                decision.candidates().forEach(elected -> available[elected.number()] = true);
            }
            if (decision.type() == DecisionType.EXCLUDE || decision.type() == DecisionType.ELECT) {
                decision.candidates().forEach(gone -> available[gone.number()] = false);
            }
        }
    }

    /**
     * Seeks the next preference for a candidate who can receive papers.
     *
     * @param line the line of the record, from 0
     * @param preferences candidate numbers
     * @param from the place to begin at, from 0
     * @param length how many preferences there are
     * @return the place, {@code length} if there is none
     */
    int next(int line, int[] preferences, int from, int length) {
        int place = from;
        while (place < length && !available[line][preferences[place]]) {
            place++;
        }
        return place;
    }
}
