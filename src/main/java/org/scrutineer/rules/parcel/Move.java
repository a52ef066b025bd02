package org.scrutineer.rules.parcel;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;

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
     * @param surplus for the transfer of a surplus
     * @param wholePapers for the transfer of a surplus as whole papers
     * @param exclusion for an exclusion
     * @param end for the end of the count
     * @param <R> what is returned
     * @return the result
     */
    <R> R match(
            Function<TransferSurplus, R> surplus,
            Function<TransferWholePapers, R> wholePapers,
            Function<Exclude, R> exclusion,
            Function<End, R> end);

    /**
     * The transfer of a surplus.
     *
     * @param candidate whose surplus it is
     * @param form how it is transferred
     * @param decisions the decisions that lead to it
     */
    record TransferSurplus(Candidate candidate, SurplusForm form, List<Decision> decisions) implements Move {

        public TransferSurplus {
            Objects.requireNonNull(candidate, "candidate");
            Objects.requireNonNull(form, "form");
            decisions = List.copyOf(decisions);
        }

        @Override
        public <R> R match(
                Function<TransferSurplus, R> surplus,
                Function<TransferWholePapers, R> wholePapers,
                Function<Exclude, R> exclusion,
                Function<End, R> end) {
            return surplus.apply(this);
        }
    }

    /**
     * The transfer of a surplus as whole papers.
     *
     * @param candidate whose surplus it is
     * @param form how it is transferred
     * @param decisions the decisions that lead to it
     */
    record TransferWholePapers(Candidate candidate, WholePapers form, List<Decision> decisions) implements Move {

        public TransferWholePapers {
            Objects.requireNonNull(candidate, "candidate");
            Objects.requireNonNull(form, "form");
            decisions = List.copyOf(decisions);
        }

        @Override
        public <R> R match(
                Function<TransferSurplus, R> surplus,
                Function<TransferWholePapers, R> wholePapers,
                Function<Exclude, R> exclusion,
                Function<End, R> end) {
            return wholePapers.apply(this);
        }
    }

    /**
     * An exclusion.
     *
     * @param candidates who is excluded, in ballot-paper order
     * @param form how their papers are transferred
     * @param decisions the decisions that lead to it
     */
    record Exclude(List<Candidate> candidates, ExclusionForm form, List<Decision> decisions) implements Move {

        public Exclude {
            candidates = List.copyOf(candidates);
            Objects.requireNonNull(form, "form");
            decisions = List.copyOf(decisions);
        }

        @Override
        public <R> R match(
                Function<TransferSurplus, R> surplus,
                Function<TransferWholePapers, R> wholePapers,
                Function<Exclude, R> exclusion,
                Function<End, R> end) {
            return exclusion.apply(this);
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
                Function<TransferSurplus, R> surplus,
                Function<TransferWholePapers, R> wholePapers,
                Function<Exclude, R> exclusion,
                Function<End, R> end) {
            return end.apply(this);
        }
    }
}
