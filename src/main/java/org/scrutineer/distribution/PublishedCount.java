package org.scrutineer.distribution;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;

/**
 * One count of a published distribution. What its form does not state is empty.
 *
 * @param number the number of the count, as it is published
 * @param stage the stage with its part, such as {@code 4.2}
 * @param quota the quota
 * @param action what was done: {@code firstPreferences}, {@code surplus} or {@code exclusion}
 * @param whose the numbers of those whose papers moved
 * @param transferValue what each paper that moves is worth, as it is written
 * @param receivedAt the counts at which the papers that move had been received, as they are written
 * @param lines a line for each candidate, by number
 * @param exhausted what is exhausted
 * @param loss what is lost by fraction, below zero if votes were gained
 */
public record PublishedCount(
        int number,
        String stage,
        Votes quota,
        String action,
        List<Integer> whose,
        String transferValue,
        String receivedAt,
        List<Line> lines,
        Line exhausted,
        Line loss) {

    /** Copies the lists. */
    public PublishedCount {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(action, "action");
        whose = List.copyOf(whose);
        Objects.requireNonNull(transferValue, "transferValue");
        Objects.requireNonNull(receivedAt, "receivedAt");
        lines = List.copyOf(lines);
        Objects.requireNonNull(exhausted, "exhausted");
        Objects.requireNonNull(loss, "loss");
    }

    /** What was decided about a candidate on the figures of a count. */
    public enum Decided {
        /** Nothing. */
        NOTHING,
        /** The candidate is elected. */
        ELECTED,
        /** The candidate is excluded; the papers move at the next count. */
        EXCLUDED
    }

    /**
     * What a candidate has, or what is nobody's.
     *
     * @param papersMoved the papers that came, less those that went
     * @param votesMoved the votes that came, less those that went
     * @param papers the papers then
     * @param votes the votes then
     * @param status the state after the count, empty if the form does not state it
     * @param decided what was decided
     * @param order the place in the order of election, 0 if not elected
     * @param ties the ties that fell on the candidate, as they are written
     */
    public record Line(
            long papersMoved,
            Votes votesMoved,
            long papers,
            Votes votes,
            String status,
            Decided decided,
            int order,
            List<String> ties) {

        /** Copies the list. */
        public Line {
            Objects.requireNonNull(votesMoved, "votesMoved");
            Objects.requireNonNull(votes, "votes");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(decided, "decided");
            ties = List.copyOf(ties);
        }
    }
}
