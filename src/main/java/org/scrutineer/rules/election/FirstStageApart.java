package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;

/**
 * An election test for first preferences and another for every later stage.
 *
 * @param onFirstPreferences the test for first preferences
 * @param later the test after a transfer
 */
public record FirstStageApart(ElectionTest onFirstPreferences, ElectionTest later) implements ElectionTest {

    public FirstStageApart {
        Objects.requireNonNull(onFirstPreferences, "onFirstPreferences");
        Objects.requireNonNull(later, "later");
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        return view.isOnFirstPreferences() ? onFirstPreferences.elections(view, lots) : later.elections(view, lots);
    }

    @Override
    public PartDescription description() {
        return later.description().with("firstStage", onFirstPreferences.description());
    }
}
