package org.scrutineer.rules.exclusion;

import java.util.Objects;
import java.util.Optional;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Part;

/** How candidates without votes are excluded: like any other, or with the lowest who has some. */
public sealed interface WithoutVotes extends Part {

    /** They are like any other. */
    WithoutVotes LIKE_ANY_OTHER = new LikeAnyOther();

    /** They are like any other. */
    record LikeAnyOther() implements WithoutVotes {
        @Override
        public Optional<Least> least(int without, int most) {
            return Optional.empty();
        }

        @Override
        public PartDescription description() {
            return PartDescription.NOTHING;
        }
    }

    /**
     * All of them go together with the lowest candidate who has votes, if enough are left then.
     *
     * @param clause the clause
     */
    record WithTheLowestOther(Clause clause) implements WithoutVotes {

        public WithTheLowestOther {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public Optional<Least> least(int without, int most) {
            return without > 0 && without < most ? Optional.of(new Least(without + 1, clause)) : Optional.empty();
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("withTheLowestOther", clause);
        }
    }

    /**
     * How many of the lowest go at least, whether or not they are few enough.
     *
     * @param number how many
     * @param clause the clause by which they go
     */
    record Least(int number, Clause clause) {}

    /**
     * Returns how many of the lowest go at least.
     *
     * @param without how many have no votes
     * @param most how many may go
     * @return the number, or nothing if it is not said
     */
    Optional<Least> least(int without, int most);
}
