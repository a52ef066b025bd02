package org.scrutineer.rules.parcel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;

/** How those leave whom constraints doom. */
public interface Doomed extends Part {

    /** As a step of the rule book says, when it is asked. */
    Doomed BY_A_STEP = new ByAStep();

    /**
     * Returns what is done with them before any step is asked.
     *
     * @param view the count
     * @return the move, or nothing if nobody is doomed or a step sees to it
     */
    Optional<Move> move(CountView view);

    /** As a step of the rule book says, when it is asked. */
    record ByAStep() implements Doomed {
        @Override
        public Optional<Move> move(CountView view) {
            return Optional.empty();
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("byAStep");
        }
    }

    /**
     * All of them together, before anything else is done (inferred; the sources leave it open).
     *
     * @param how how they leave
     */
    record Together(HowTheyLeave how) implements Doomed {

        public Together {
            Objects.requireNonNull(how, "how");
        }

        @Override
        public Optional<Move> move(CountView view) {
            List<Candidate> doomed = view.doomed();
            return doomed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(how.leave(doomed, List.of(Decision.excludingDoomed(doomed)), view));
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("together").with("leave", how.description());
        }
    }
}
