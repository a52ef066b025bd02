package org.scrutineer.rules.quota;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * The valid votes divided by one more than the seats, rounded up. Worked out again, on the votes still in the count,
 * when votes become non-transferable, until the first candidate is elected. Where one clause speaks of both, it speaks
 * of the votes still in the count throughout: they are fewer from the start if papers for withdrawn candidates only are
 * valid.
 *
 * @param places the decimal places
 * @param clause the clause of the quota
 * @param reduction the clause of its reduction
 */
public record ReducingQuota(int places, Clause clause, Clause reduction) implements QuotaRule {

    public ReducingQuota {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(reduction, "reduction");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public Votes quota(CountView view) {
        if (!view.elected().isEmpty()) {
            return view.quota();
        }
        Votes valid = Votes.of(view.validPapers());
        Votes counted = isOfVotesInTheCount(view, valid) ? valid.minus(view.nonTransferable()) : valid;
        return counted.dividedInto(view.seats() + 1L, Rounding.up(places));
    }

    private boolean isOfVotesInTheCount(CountView view, Votes valid) {
        return clause.equals(reduction)
                || view.history().stream()
                        .findFirst()
                        .map(first -> first.votes().stream().reduce(Votes.ZERO, Votes::plus))
                        .filter(credited -> view.nonTransferable().compareTo(valid.minus(credited)) > 0)
                        .isPresent();
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of(Compared.VOTES_IN_THE_COUNT));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("droopRoundedUp", clause)
                .with("places", Integer.toString(places))
                .with("reduced", "untilFirstElection")
                .with("reduced", PartDescription.citing(reduction));
    }
}
