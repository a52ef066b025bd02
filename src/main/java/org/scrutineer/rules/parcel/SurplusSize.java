package org.scrutineer.rules.parcel;

import java.util.Objects;
import java.util.function.LongSupplier;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Part;

/** How much of what a candidate has is a surplus. */
public interface SurplusSize extends Part {

    /** All above the quota, which is the usual and not described. */
    SurplusSize ABOVE_THE_QUOTA = new AboveTheQuota();

    /**
     * Returns the surplus.
     *
     * @param votes the votes of the candidate
     * @param quota the quota
     * @param stranded counts the papers of the candidate that bear no next available preference
     * @return the surplus in votes, zero if there is none
     */
    Votes of(Votes votes, Votes quota, LongSupplier stranded);

    /**
     * Returns whether somebody elected may have a surplus who had none when elected, as the quota falls.
     *
     * @return whether a surplus may arise later
     */
    boolean mayArise();

    /** All above the quota. */
    record AboveTheQuota() implements SurplusSize {
        @Override
        public Votes of(Votes votes, Votes quota, LongSupplier stranded) {
            return above(votes, quota);
        }

        @Override
        public boolean mayArise() {
            return true;
        }

        @Override
        public PartDescription description() {
            return PartDescription.NOTHING;
        }
    }

    /**
     * All above the quota, or above the papers that bear no next available preference where these are more: they stay
     * with the candidate, each worth one vote.
     *
     * @param clause the clause
     */
    record AboveTheStranded(Clause clause) implements SurplusSize {

        public AboveTheStranded {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public Votes of(Votes votes, Votes quota, LongSupplier stranded) {
            if (!votes.isMoreThan(quota)) {
                return Votes.ZERO;
            }
            Votes staying = Votes.of(stranded.getAsLong());
            return above(votes, staying.isMoreThan(quota) ? staying : quota);
        }

        @Override
        public boolean mayArise() {
            return true;
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("aboveTheStranded", clause);
        }
    }

    /**
     * All above the quota, of those who had more than it when they were elected: where the quota falls, somebody
     * elected with no more than it keeps all votes.
     *
     * @param clause the clause
     */
    record OfThoseAboveWhenElected(Clause clause) implements SurplusSize {

        public OfThoseAboveWhenElected {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public Votes of(Votes votes, Votes quota, LongSupplier stranded) {
            return above(votes, quota);
        }

        @Override
        public boolean mayArise() {
            return false;
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("ofThoseAboveWhenElected", clause);
        }
    }

    private static Votes above(Votes votes, Votes kept) {
        Votes above = votes.minus(kept);
        return above.isPositive() ? above : Votes.ZERO;
    }
}
