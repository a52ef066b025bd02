package org.scrutineer.rules.surplus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusTransfer;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Transfers the largest surplus that waits.
 *
 * @param awaiting whose surplus waits
 * @param form how it is transferred
 * @param ties how one is chosen of several that are equal
 * @param clause the clause
 */
public record LargestSurplus(Awaiting awaiting, SurplusTransfer form, TieRule ties, Clause clause) implements Step {

    private static final Set<Awaiting> UNCOMPARED =
            Set.of(Awaiting.EARLIEST_POINT, Awaiting.FIRST_ELECTED, Awaiting.NOT_YET_ELECTED);

    /** Whose surplus waits. */
    public enum Awaiting {
        /** Elected candidates with votes above the quota. */
        ABOVE_THE_QUOTA("aboveTheQuota") {
            @Override
            List<Candidate> candidates(CountView view) {
                return view.awaitingTransfer().stream()
                        .filter(candidate -> view.surplusOf(candidate).isPositive())
                        .toList();
            }
        },
        /**
         * Elected candidates with votes above the quota, of those only the ones whose surplus arose at the earliest
         * stage.
         */
        EARLIEST_ABOVE_THE_QUOTA("earliestAboveTheQuota") {
            @Override
            List<Candidate> candidates(CountView view) {
                List<Candidate> above = ABOVE_THE_QUOTA.candidates(view);
                int earliest =
                        above.stream().mapToInt(view::reachedQuotaAt).min().orElse(0);
                return above.stream()
                        .filter(candidate -> view.reachedQuotaAt(candidate) == earliest)
                        .toList();
            }
        },
        /**
         * Of those with votes above the quota only the ones who first had the quota at the earliest point, parts told
         * apart.
         */
        EARLIEST_POINT("earliestPoint") {
            @Override
            List<Candidate> candidates(CountView view) {
                List<Candidate> above = ABOVE_THE_QUOTA.candidates(view);
                return above.stream()
                        .filter(candidate -> above.stream()
                                .noneMatch(other -> view.pointAtQuota(other).isBefore(view.pointAtQuota(candidate))))
                        .toList();
            }
        },
        /** Of those with votes above the quota only the ones who were elected at the earliest stage. */
        EARLIEST_ELECTED("earliestElected") {
            @Override
            List<Candidate> candidates(CountView view) {
                List<Candidate> above = ABOVE_THE_QUOTA.candidates(view);
                int earliest = above.stream().mapToInt(view::electedAt).min().orElse(0);
                return above.stream()
                        .filter(candidate -> view.electedAt(candidate) == earliest)
                        .toList();
            }
        },
        /**
         * Of those with votes above the quota only the one elected first. As those who are elected together are elected
         * in the order of their votes, that is the largest of the surpluses that arose when election was first asked.
         */
        FIRST_ELECTED("firstElected") {
            @Override
            List<Candidate> candidates(CountView view) {
                return ABOVE_THE_QUOTA.candidates(view).stream().limit(1).toList();
            }
        },
        /** Every elected candidate, a surplus of nothing included. */
        EVERY_ELECTED("everyElected") {
            @Override
            List<Candidate> candidates(CountView view) {
                return view.awaitingTransfer();
            }
        },
        /**
         * Every candidate with the quota who is not elected yet, a surplus of nothing included: the election comes with
         * the transfer, and until then the candidate goes on receiving papers.
         */
        NOT_YET_ELECTED("notYetElected") {
            @Override
            List<Candidate> candidates(CountView view) {
                return view.electableFromTheTop().stream()
                        .filter(candidate -> view.votesOf(candidate).isAtLeast(view.quota()))
                        .toList();
            }

            @Override
            TiePurpose purpose() {
                return TiePurpose.ELECTION;
            }

            @Override
            List<Decision> decisions(List<Candidate> equal, TieRule.Settled first, Clause clause) {
                return List.of(
                        new Decision(DecisionType.ELECT, List.of(first.chosen()), Reason.QUOTA, clause, first.steps()));
            }
        };

        private final String word;

        Awaiting(String word) {
            this.word = word;
        }

        abstract List<Candidate> candidates(CountView view);

        /** What equals are tied about. */
        TiePurpose purpose() {
            return TiePurpose.SURPLUS;
        }

        /** What is decided when one of equals goes first: the others wait. */
        List<Decision> decisions(List<Candidate> equal, TieRule.Settled first, Clause clause) {
            if (first.steps().isEmpty()) {
                return List.of();
            }
            List<Candidate> waiting = new ArrayList<>(equal);
            waiting.remove(first.chosen());
            return List.of(new Decision(DecisionType.DEFER, waiting, Reason.QUOTA, clause, first.steps()));
        }
    }

    public LargestSurplus {
        Objects.requireNonNull(awaiting, "awaiting");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return form.roundsTo();
    }

    @Override
    public Set<String> promises() {
        Set<String> promises = new HashSet<>(form.promises());
        promises.add("I14");
        return promises;
    }

    @Override
    public Optional<Move> next(CountView view, Lots lots) {
        Optional<Votes> largest =
                awaiting.candidates(view).stream().map(view::surplusOf).max(Votes::compareTo);
        return largest.map(surplus -> transferOneOf(surplus, view, lots));
    }

    private Move transferOneOf(Votes largest, CountView view, Lots lots) {
        List<Candidate> equal = awaiting.candidates(view).stream()
                .filter(candidate -> view.surplusOf(candidate).equals(largest))
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
        TieRule.Settled first = ties.settle(new Tie(awaiting.purpose(), equal), view, lots);
        return new Move.TransferSurpluses(List.of(first.chosen()), form, awaiting.decisions(equal, first, clause));
    }

    @Override
    public List<InTransfers> forms() {
        return List.of(form);
    }

    @Override
    public Optional<TieRule> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return UNCOMPARED.contains(awaiting)
                ? Optional.empty()
                : form.match(
                        votes -> votes.isInOneTransfer() ? Optional.of(Set.of(Compared.SURPLUSES)) : Optional.empty(),
                        wholePapers -> Optional.empty(),
                        everyNth -> Optional.empty());
    }

    @Override
    public PartDescription description() {
        return form.description()
                .named("largestSurplus", clause)
                .with("awaiting", awaiting.word)
                .with("ties", ties.description());
    }
}
