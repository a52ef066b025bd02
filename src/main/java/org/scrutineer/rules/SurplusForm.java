package org.scrutineer.rules;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Source;

/** Which papers leave in the transfer of a surplus, and at what value. */
public interface SurplusForm extends SurplusTransfer {

    /** Which papers of the candidate are examined. */
    enum Examined {
        /** All of them. */
        ALL {
            @Override
            public <P extends HeldParcel> List<P> of(List<P> held) {
                return held;
            }

            @Override
            public Source.Selector selector(int values) {
                return values > 1 ? Source.Selector.VALUE : Source.Selector.ALL;
            }
        },
        /** Those received last. */
        LAST_PARCEL {
            @Override
            public <P extends HeldParcel> List<P> of(List<P> held) {
                return held.subList(Math.max(held.size() - 1, 0), held.size());
            }

            @Override
            public Source.Selector selector(int values) {
                return Source.Selector.LAST_PARCEL;
            }
        };

        /**
         * Returns the parcels examined.
         *
         * @param held all parcels of the candidate in the order in which they were received
         * @param <P> the type of parcel
         * @return those examined
         */
        public abstract <P extends HeldParcel> List<P> of(List<P> held);

        /**
         * Returns how the record names papers of one value among those examined.
         *
         * @param values the number of different values among them
         * @return the selector
         */
        public abstract Source.Selector selector(int values);
    }

    /** What becomes of examined papers that bear no next available preference. */
    enum WithoutNextPreference {
        /** They leave at the transfer value and become non-transferable. */
        LEAVE {
            @Override
            public long leaving(PaperGroup group) {
                return group.papers();
            }
        },
        /** They stay with the candidate. */
        STAY {
            @Override
            public long leaving(PaperGroup group) {
                return group.transferable();
            }
        };

        /**
         * Returns how many papers leave the candidate.
         *
         * @param group the papers
         * @return those that leave
         */
        public abstract long leaving(PaperGroup group);
    }

    /**
     * Papers examined that were received at one value.
     *
     * @param received the value at which they were received
     * @param papers the papers
     * @param transferable those of them that bear a next available preference
     */
    record PaperGroup(TransferValue received, long papers, long transferable) {

        public PaperGroup {
            Objects.requireNonNull(received, "received");
        }
    }

    /**
     * A transfer value and what it was worked out from.
     *
     * @param value the value
     * @param numerator what the rule divides
     * @param divisor what it divides by: votes, or a number of papers
     */
    record Share(TransferValue value, Votes numerator, Votes divisor) {

        public Share {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(numerator, "numerator");
            Objects.requireNonNull(divisor, "divisor");
        }
    }

    @Override
    default Move of(Candidate candidate, List<Decision> decisions) {
        return new Move.TransferSurplus(candidate, this, decisions);
    }

    /**
     * Returns which papers of the candidate are examined.
     *
     * @return all, or those received last
     */
    Examined examined();

    /**
     * Returns what becomes of papers that bear no next available preference.
     *
     * @return whether they leave or stay
     */
    WithoutNextPreference withoutNextPreference();

    /**
     * Returns where the part of the surplus goes that no paper takes along.
     *
     * @return the place
     */
    Destination.Pool remainder();

    /**
     * Returns where the part of one surplus goes that no paper takes along.
     *
     * @param surplus the surplus, in votes
     * @param group the papers examined
     * @return the place
     */
    default Destination.Pool remainder(Votes surplus, PaperGroup group) {
        return remainder();
    }

    /**
     * Returns the value at which papers are passed on.
     *
     * @param surplus the surplus, in votes
     * @param total all votes of the candidate
     * @param group the papers, some of which move
     * @return the value and its operands
     */
    Share share(Votes surplus, Votes total, PaperGroup group);

    /**
     * Returns whether papers passed on at a value go to a candidate; if not they become non-transferable.
     *
     * @param value the transfer value
     * @return whether they go on
     */
    boolean goesOn(TransferValue value);
}
