package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;

/**
 * An election test that is not asked while undeclared write-ins, who are never elected, have votes.
 *
 * @param test the test
 * @param clause the clause that puts it off
 */
public record OnceWriteInsAreOut(ElectionTest test, Clause clause) implements ElectionTest {

    public OnceWriteInsAreOut {
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of();
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        return view.haveUndeclaredVotes() ? List.of() : test.elections(view, lots);
    }

    @Override
    public PartDescription description() {
        return test.description().with("writeInsOut", PartDescription.citing(clause));
    }
}
