package org.scrutineer.ballot.validity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.raw.RawMarks.Rank;

/**
 * What a paper says while the count goes on, of which the answer depends on who is continuing.
 *
 * @param id the word by which the policy is chosen
 * @param citation where it is laid down
 * @param longestRun the longest run of skipped ranks that is passed over
 * @param overvotes what becomes of overvotes
 */
public record DynamicPolicy(String id, String citation, int longestRun, Overvotes overvotes) {

    /** What becomes of overvotes. */
    public enum Overvotes {
        /** One at the best rank at which anybody continuing stands ends the paper. */
        END_WHERE_ANY_CONTINUES,
        /** Every one that is met ends the paper. */
        END,
        /**
         * One ends the paper if several of its candidates are continuing; if one is, the paper is for that candidate.
         */
        END_WHERE_SEVERAL_CONTINUE
    }

    /** What a paper says next. */
    public sealed interface Next {}

    /**
     * A candidate.
     *
     * @param candidate the candidate number
     */
    public record ToCandidate(int candidate) implements Next {}

    /**
     * Nobody any more.
     *
     * @param reason why
     */
    public record Exhausted(Reason reason) implements Next {}

    /** Why a paper is for nobody any more. */
    public enum Reason {
        /** Too many ranks in a row were skipped. */
        SKIPPED_RANKINGS("skippedRankings"),
        /** An overvote. */
        OVERVOTE("overvote"),
        /** Nobody who is continuing is left on it. */
        NO_CHOICE_LEFT("exhaustedChoices");

        private final String term;

        Reason(String term) {
            this.term = term;
        }

        /**
         * Returns the word of records.
         *
         * @return the word
         */
        public String term() {
            return term;
        }
    }

    private static final List<DynamicPolicy> ALL = List.of(
            new DynamicPolicy(
                    "maine-statute", "21-A MRSA s 723-A(1)(D); ch 535 s 4(2)(B)", 1, Overvotes.END_WHERE_ANY_CONTINUES),
            new DynamicPolicy("rctab-exhaustImmediately", "RCTab, exhaustImmediately", 1, Overvotes.END),
            new DynamicPolicy(
                    "rctab-exhaustIfMultipleContinuing",
                    "RCTab, exhaustIfMultipleContinuing",
                    1,
                    Overvotes.END_WHERE_SEVERAL_CONTINUE));

    public DynamicPolicy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(overvotes, "overvotes");
    }

    /**
     * Returns all policies.
     *
     * @return the policies
     */
    public static List<DynamicPolicy> all() {
        return ALL;
    }

    /**
     * Returns what a paper says.
     *
     * @param marks the marks
     * @param continuing the numbers of the continuing candidates
     * @return the candidate whom it is for, or why it is for nobody
     * @throws IllegalArgumentException if it depends on who stands at an overvote of unknown candidates
     */
    public Next next(RawMarks marks, Set<Integer> continuing) {
        int run = 0;
        for (Rank rank : marks.ranks()) {
            run = rank.isSkipped() ? run + 1 : 0;
            if (run > longestRun) {
                boolean left = marks.ranks().stream().anyMatch(later -> stands(later, continuing));
                return new Exhausted(left ? Reason.SKIPPED_RANKINGS : Reason.NO_CHOICE_LEFT);
            }
            if (rank.isOvervote() && endsAt(rank, continuing)) {
                return new Exhausted(Reason.OVERVOTE);
            }
            if (stands(rank, continuing)) {
                return new ToCandidate(candidates(rank, continuing).findFirst().orElseThrow());
            }
        }
        return new Exhausted(Reason.NO_CHOICE_LEFT);
    }

    private boolean endsAt(Rank rank, Set<Integer> continuing) {
        if (rank.isUnknown() && overvotes != Overvotes.END) {
            throw new IllegalArgumentException(
                    "an overvote must say whose it is for policy " + id + ", but one is of unknown candidates");
        }
        return switch (overvotes) {
            case END -> true;
            case END_WHERE_ANY_CONTINUES -> stands(rank, continuing);
            case END_WHERE_SEVERAL_CONTINUE -> candidates(rank, continuing).count() > 1;
        };
    }

    private static boolean stands(Rank rank, Set<Integer> continuing) {
        return candidates(rank, continuing).findAny().isPresent();
    }

    private static IntStream candidates(Rank rank, Set<Integer> continuing) {
        return rank.candidates().stream().mapToInt(Integer::intValue).filter(continuing::contains);
    }
}
