package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.part.CountView;

/**
 * An election test that is not asked after the transfer of a surplus while another follows.
 *
 * @param test the test
 * @param deferral when surpluses may wait, so that none follows
 * @param clause the clause that puts the test off
 */
public record OnceNoSurplusFollows(ElectionTest test, Deferral deferral, Clause clause) implements ElectionTest {

    public OnceNoSurplusFollows {
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(deferral, "deferral");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of();
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        return deferral.anotherFollows(view) ? List.of() : test.elections(view, lots);
    }

    @Override
    public PartDescription description() {
        return test.description()
                .with("putOff", PartDescription.citing(clause).with("deferral", deferral.description()));
    }
}
