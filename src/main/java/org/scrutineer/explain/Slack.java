package org.scrutineer.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;

/**
 * How far the numbers of a decision were from another decision.
 *
 * <p>These are distances between figures of the record, not numbers of papers that would have to change: one paper can
 * move two figures towards each other, and what an early change does later is not followed.
 *
 * <p>Decisions on which no figure bears have no slack and are left out: elections and exclusions because no more
 * candidates than places, or no places, were left. So are those that only name candidates who are level.
 *
 * @param stage the stage on whose figures the decision was taken
 * @param part which part of the stage; 0 if the stage is in one piece
 * @param kind what was decided
 * @param candidates of whom it was decided
 * @param others who had the figures that it was compared with; nobody where these are of the whole count, as a quota is
 * @param votes the distance, zero or more where the rule book decides by these figures; zero for a tie
 */
public record Slack(int stage, int part, Kind kind, List<Candidate> candidates, List<Candidate> others, Votes votes) {

    /** What was decided, and what the slack is. */
    public enum Kind {
        /** A candidate is elected with the quota: the votes above it. */
        QUOTA("election of", "above the quota"),
        /**
         * A candidate is elected with a share of the active vote: the votes above that share, cut off after the decimal
         * places of the record.
         */
        SHARE("election of", "above the share of the active vote"),
        /** A candidate is elected by the most votes: the votes more than those of the next who is not. */
        MOST_VOTES("election of", "more than"),
        /** The lowest is excluded, or several without votes: the next candidate's votes less the most of theirs. */
        EXCLUSION("exclusion of", "fewer than"),
        /** Candidates are excluded together: the next candidate's votes less theirs and the surpluses that wait. */
        JOINT_EXCLUSION("joint exclusion of", "fewer, all surpluses included, than"),
        /** Candidates have fewer votes than are asked of whoever stays: the votes asked less the most of theirs. */
        BELOW_THRESHOLD("exclusion below the threshold of", "fewer than are asked"),
        /** Surpluses wait while candidates are excluded: the same as for a joint exclusion. */
        DEFERRAL("surplus deferred of", "too few to lift the excluded above"),
        /** A surplus is transferred before another: the one less the next largest. */
        SURPLUS_ORDER("surplus first of", "more than that of");

        private final String subject;
        private final String comparison;

        Kind(String subject, String comparison) {
            this.subject = subject;
            this.comparison = comparison;
        }
    }

    /** Copies the lists. */
    public Slack {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(votes, "votes");
        candidates = List.copyOf(candidates);
        others = List.copyOf(others);
    }

    /**
     * Returns the slack of every decision of a count.
     *
     * @param record the record of the count
     * @return the slacks, smallest first; equal ones in the order of the count
     */
    public static List<Slack> of(CountRecord record) {
        return new SlackFinder(record)
                .find().stream().sorted(Comparator.comparing(Slack::votes)).toList();
    }

    /** Returns the slack in words: {@code stage 2: surplus first of Ash by 4.75 votes more than that of Birch}. */
    @Override
    public String toString() {
        return "stage " + stage + (part == 0 ? "" : " part " + part) + ": " + kind.subject + " " + named(candidates)
                + " by " + votes + (votes.equals(Votes.of(1)) ? " vote " : " votes ") + kind.comparison
                + (others.isEmpty() ? "" : " " + named(others));
    }

    private static String named(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::toString).collect(Collectors.joining(", "));
    }
}
