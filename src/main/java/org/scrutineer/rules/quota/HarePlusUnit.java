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
 * Votes divided by the seats, cut off after some decimal places, plus one unit of the last place.
 *
 * @param divided which votes
 * @param places the decimal places
 * @param clause the clause
 */
public record HarePlusUnit(Divided divided, int places, Clause clause) implements QuotaRule {

    /** Which votes are divided. */
    public enum Divided {
        /** The valid papers, so that it is worked out once. */
        VALID("harePlusUnit") {
            @Override
            Votes of(CountView view) {
                return Votes.of(view.validPapers());
            }
        },
        /** The votes that candidates have, each time the papers are counted. */
        ACTIVE("activeHarePlusUnit") {
            @Override
            Votes of(CountView view) {
                return view.activeVotes();
            }
        };

        private final String form;

        Divided(String form) {
            this.form = form;
        }

        abstract Votes of(CountView view);
    }

    public HarePlusUnit {
        Objects.requireNonNull(divided, "divided");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return OptionalInt.of(places);
    }

    @Override
    public Set<String> promises() {
        return divided == Divided.VALID ? Set.of("I16") : Set.of();
    }

    @Override
    public Votes quota(CountView view) {
        return divided.of(view).dividedInto(view.seats(), Rounding.down(places)).plus(Votes.ofUnits(1, places));
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(divided == Divided.VALID ? Set.of() : Set.of(Compared.VOTES_IN_THE_COUNT));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of(divided.form, clause).with("places", Integer.toString(places));
    }
}
