package org.scrutineer.rules.quota;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;

/**
 * A percentage of the votes that candidates have, whole votes all of them, exactly, each time it is asked. How many are
 * elected is for the votes to say: an election with fewer seats than candidates is refused.
 *
 * @param percent the percentage
 * @param clause the clause
 */
public record PercentageOfActiveVotes(int percent, Clause clause) implements QuotaRule {

    private static final int ALL = 100;
    private static final int PLACES = 2;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the percentage is not from 1 to 100
     */
    public PercentageOfActiveVotes {
        Objects.requireNonNull(clause, "clause");
        if (percent < 1 || percent > ALL) {
            throw new IllegalArgumentException("a percentage must be from 1 to 100, but was " + percent);
        }
    }

    @Override
    public Votes quota(CountView view) {
        int standing = view.continuing().size();
        if (view.history().isEmpty() && view.seats() < standing) {
            throw new TooFewSeatsException(view.seats(), standing);
        }
        return view.activeVotes().times(percent).dividedInto(ALL, Rounding.down(PLACES));
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(PLACES);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("percentageOfActiveVotes", clause)
                .with("percent", Integer.toString(percent))
                .with("places", Integer.toString(PLACES));
    }
}
