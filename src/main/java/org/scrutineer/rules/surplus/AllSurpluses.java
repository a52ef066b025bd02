package org.scrutineer.rules.surplus;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.part.CountView;

/**
 * Transfers all surpluses that wait, together in one stage. None of those who give receives, so nobody is first and no
 * tie has to be settled.
 *
 * @param awaiting whose surplus waits
 * @param form how each is transferred
 * @param clause the clause
 */
public record AllSurpluses(Awaiting awaiting, SurplusForm form, Clause clause) implements Step {

    /** Whose surplus waits. */
    public enum Awaiting {
        /** Elected candidates with votes above the quota. */
        ABOVE_THE_QUOTA("aboveTheQuota") {
            @Override
            boolean includes(Candidate candidate, CountView view) {
                return view.surplusOf(candidate).isPositive();
            }
        },
        /** Every elected candidate, a surplus of nothing included. */
        EVERY_ELECTED("everyElected") {
            @Override
            boolean includes(Candidate candidate, CountView view) {
                return true;
            }
        };

        private final String word;

        Awaiting(String word) {
            this.word = word;
        }

        abstract boolean includes(Candidate candidate, CountView view);
    }

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if papers leave in more than one transfer
     */
    public AllSurpluses {
        Objects.requireNonNull(awaiting, "awaiting");
        Objects.requireNonNull(clause, "clause");
        if (!form.isInOneTransfer()) {
            throw new IllegalArgumentException(
                    "papers of surpluses that leave together must leave in one transfer, but left in several");
        }
    }

    @Override
    public OptionalInt roundsTo() {
        return form.roundsTo();
    }

    @Override
    public Set<String> promises() {
        return form.promises();
    }

    @Override
    public Optional<Move> next(CountView view, Lots lots) {
        List<Candidate> waiting = view.awaitingTransfer().stream()
                .filter(candidate -> awaiting.includes(candidate, view))
                .sorted(Comparator.comparing(Candidate::number))
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new Move.TransferSurpluses(waiting, form, List.of()));
    }

    @Override
    public List<InTransfers> forms() {
        return List.of(form);
    }

    @Override
    public PartDescription description() {
        return form.description().named("allSurpluses", clause).with("awaiting", awaiting.word);
    }
}
