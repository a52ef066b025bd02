package org.scrutineer.rules.paper;

import java.util.Objects;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Part;

/** How papers lie in a parcel, where a rule book passes only some of them on. */
public interface Filing extends Part {

    /** In no order: papers with the same preferences are never told apart. */
    Filing IN_NO_ORDER = new InNoOrder();

    /** In no order. */
    record InNoOrder() implements Filing {
        @Override
        public PaperOrder order(Election election) {
            return PaperOrder.none();
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
            if (!election.order().isKnown() && election.ballots().papers() > 0) {
                throw new PaperOrderNeededException(clause);
            }
            return election.order();
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("byNumber", clause);
        }
    }
}
