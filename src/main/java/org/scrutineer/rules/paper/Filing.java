package org.scrutineer.rules.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Part;

/** How papers lie in a parcel, and which of them go, where a rule book passes only some of them on. */
public interface Filing extends Part {

    /** In no order: papers with the same preferences are never told apart. */
    record InNoOrder() implements Filing {
        @Override
        public PaperOrder order(Election election) {
            return PaperOrder.none();
        }

        @Override
        public Choice choice() {
            return (pile, number) -> {
                throw new IllegalStateException("papers must lie in an order where only some of a pile go");
            };
        }

        @Override
        public PartDescription description() {
            return PartDescription.NOTHING;
        }
    }

    /**
     * Returns the order in which the papers are numbered.
     *
     * @param election the election
     * @return the order, none if papers are not told apart
     * @throws PaperOrderNeededException if there must be one and the election has none
     */
    PaperOrder order(Election election);

    /**
     * Returns which papers of a pile go.
     *
     * @return the choice
     */
    Choice choice();

    /**
     * Returns whether papers lie in every parcel in the order in which they came.
     *
     * @return whether they do; not, unless it is said
     */
    default boolean keepsArrival() {
        return false;
    }

    /**
     * Returns the choice that was made of where random samples come from.
     *
     * @return the choice, empty if it is the one that is made where nobody chooses
     */
    default List<RuleSetting> settings() {
        return List.of();
    }

    /**
     * Returns the same with random samples from elsewhere.
     *
     * @param sample where they come from
     * @return the changed copy, or nothing if no papers are taken at random
     */
    default Optional<Filing> with(Sample sample) {
        return Optional.empty();
    }

    /**
     * All papers are numbered once in the order in which they were mixed, and lie by ascending number in every parcel
     * and sub-parcel: those last filed are those with the highest numbers.
     *
     * @param clause the clause that asks for papers last filed
     */
    record ByNumber(Clause clause) implements Filing {

        public ByNumber {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public PaperOrder order(Election election) {
            return needed(election, clause, "chooses those last filed");
        }

        @Override
        public Choice choice() {
            return Choice.Form.LAST_FILED;
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("byNumber", clause);
        }
    }

    /**
     * All papers are numbered in the order in which they were counted, and lie in every parcel in the order in which
     * they came. No pile is divided: papers move one after the other.
     *
     * @param clause the clause that asks for the order
     */
    record AsTheyCame(Clause clause) implements Filing {

        public AsTheyCame {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public PaperOrder order(Election election) {
            return needed(election, clause, "moves them one after the other");
        }

        @Override
        public boolean keepsArrival() {
            return true;
        }

        @Override
        public Choice choice() {
            return Choice.Form.FIRST_ARRIVED;
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("asTheyCame", clause);
        }
    }

    private static PaperOrder needed(Election election, Clause clause, String purpose) {
        if (!election.order().isKnown() && election.ballots().papers() > 0) {
            throw new PaperOrderNeededException(clause, purpose);
        }
        return election.order();
    }

    /**
     * Papers are taken at random.
     *
     * @param sample where the samples come from
     * @param clause the clause that asks for them
     */
    record AtRandom(Sample sample, Clause clause) implements Filing {

        public AtRandom {
            Objects.requireNonNull(sample, "sample");
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public PaperOrder order(Election election) {
            if (election.ballots().papers() == 0) {
                return election.order();
            }
            return sample.order(election.ballots(), election.order())
                    .orElseThrow(() -> new SampleNeededException(clause, sample));
        }

        @Override
        public Choice choice() {
            return sample.choice();
        }

        @Override
        public List<RuleSetting> settings() {
            return sample == Sample.DRAWN ? List.of() : List.of(sample);
        }

        @Override
        public Optional<Filing> with(Sample chosen) {
            return Optional.of(new AtRandom(chosen, clause));
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("atRandom", clause);
        }
    }

    /**
     * Papers are numbered in canonical order, and something outside of the rule book chooses among them.
     *
     * @param choice which papers of a pile go
     */
    record InCanonicalOrder(Choice choice) implements Filing {

        public InCanonicalOrder {
            Objects.requireNonNull(choice, "choice");
        }

        @Override
        public PaperOrder order(Election election) {
            return election.ballots().papers() == 0
                    ? PaperOrder.none()
                    : PaperOrder.supplied(PaperOrder.canonical(election.ballots()));
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("inCanonicalOrder");
        }
    }
}
