package org.scrutineer.rules.parcel;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;

/** What a rule book asks for next. */
public sealed interface Move {

    /**
     * Returns the decisions that lead to it.
     *
     * @return the decisions, possibly none
     */
    List<Decision> decisions();

    /**
     * Returns what the function for this case returns.
     *
     * @param surpluses for the transfer of surpluses
     * @param exclusion for an exclusion
     * @param restart for an exclusion after which the count begins again
     * @param end for the end of the count
     * @param <R> what is returned
     * @return the result
     */
    <R> R match(
            Function<TransferSurpluses, R> surpluses,
            Function<Exclude, R> exclusion,
            Function<Restart, R> restart,
            Function<End, R> end);

    /**
     * The transfer of one surplus, or of several at a time. None of those whose surpluses they are receives any of
     * their papers.
     *
     * @param candidates whose surpluses they are, in ballot-paper order, at least one
     * @param form how they are transferred
     * @param decisions the decisions that lead to it; who is elected by them is so from the stage of the transfer on
     */
    record TransferSurpluses(List<Candidate> candidates, SurplusTransfer form, List<Decision> decisions)
            implements Move {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there is no candidate
         */
        public TransferSurpluses {
            candidates = List.copyOf(candidates);
            Objects.requireNonNull(form, "form");
            decisions = List.copyOf(decisions);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("a transfer of surpluses must be of at least 1, but was of none");
            }
        }

        @Override
        public <R> R match(
                Function<TransferSurpluses, R> surpluses,
                Function<Exclude, R> exclusion,
                Function<Restart, R> restart,
                Function<End, R> end) {
            return surpluses.apply(this);
        }
    }

    /**
     * An exclusion.
     *
     * @param candidates who is excluded, in ballot-paper order or in that in which their papers leave
     * @param form in which transfers their papers leave
     * @param decisions the decisions that lead to it, some of them to exclude these candidates
     */
    record Exclude(List<Candidate> candidates, Grouping form, List<Decision> decisions) implements Move {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if the decisions exclude others than the candidates
         */
        public Exclude {
            candidates = List.copyOf(candidates);
            Objects.requireNonNull(form, "form");
            decisions = List.copyOf(decisions);
            List<Candidate> excluded = decisions.stream()
                    .filter(decision -> decision.type() == DecisionType.EXCLUDE)
                    .flatMap(decision -> decision.candidates().stream())
                    .toList();
            List<Candidate> sorted = excluded.stream()
                    .sorted(Comparator.comparing(Candidate::number))
                    .toList();
            if (!candidates.equals(excluded) && !candidates.equals(sorted)) {
                throw new IllegalArgumentException("an exclusion must be of those whom its decisions exclude, "
                        + excluded + ", but was of " + candidates);
            }
        }

        @Override
        public <R> R match(
                Function<TransferSurpluses, R> surpluses,
                Function<Exclude, R> exclusion,
                Function<Restart, R> restart,
                Function<End, R> end) {
            return exclusion.apply(this);
        }
    }

    /**
     * An exclusion after which the count begins again from first preferences: all who were elected continue.
     *
     * @param decisions the decisions that lead to it, at least one of them to exclude somebody
     */
    record Restart(List<Decision> decisions) implements Move {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if nobody is excluded, so that the count would never end
         */
        public Restart {
            decisions = List.copyOf(decisions);
            if (decisions.stream().noneMatch(decision -> decision.type() == DecisionType.EXCLUDE)) {
                throw new IllegalArgumentException(
                        "a count must begin again without somebody excluded, but the decisions were " + decisions);
            }
        }

        @Override
        public <R> R match(
                Function<TransferSurpluses, R> surpluses,
                Function<Exclude, R> exclusion,
                Function<Restart, R> restart,
                Function<End, R> end) {
            return restart.apply(this);
        }
    }

    /**
     * The end of the count.
     *
     * @param decisions the last decisions
     */
    record End(List<Decision> decisions) implements Move {

        public End {
            decisions = List.copyOf(decisions);
        }

        @Override
        public <R> R match(
                Function<TransferSurpluses, R> surpluses,
                Function<Exclude, R> exclusion,
                Function<Restart, R> restart,
                Function<End, R> end) {
            return end.apply(this);
        }
    }
}
