package org.scrutineer.rules.quotient;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.Part;

/**
 * The quota: the papers that name somebody who continues, divided by one more than the places without the fractions
 * that the other papers have elected. Worked out at each stage, exactly.
 *
 * @param clause the clause
 */
public record QuotaOfActivePapers(Clause clause) implements Part {

    public QuotaOfActivePapers {
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Works the quota out.
     *
     * @param active the papers that name somebody who continues
     * @param seats the places to fill in all
     * @param withNobody the fractions that the other papers have elected, at most one for each elected candidate
     * @return the quota, exactly
     */
    public Votes quota(long active, int seats, Votes withNobody) {
        return Votes.of(1, Votes.of(active).dividedBy(Votes.of(seats + 1L).minus(withNobody)));
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.empty();
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("activePapersByPlacesLeft", clause);
    }
}
