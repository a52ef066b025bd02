package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * An election test that elects nobody on first preferences where there is one seat, but only once an exclusion has been
 * made.
 *
 * @param test the test
 * @param clause the clause
 */
public record ElectionAfterExclusionForOneSeat(ElectionTest test, Clause clause) implements ElectionTest {

    public ElectionAfterExclusionForOneSeat {
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return test.promises();
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        return view.seats() == 1 && view.isOnFirstPreferences() ? List.of() : test.elections(view, lots);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return test.compared();
    }

    @Override
    public PartDescription description() {
        return test.description().with("oneSeat", PartDescription.of("afterAnExclusion", clause));
    }
}
