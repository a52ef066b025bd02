package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.part.CountView;

/**
 * An election test that is not asked while more than two candidates continue, so that the count goes on until two are
 * left. Who has a majority before keeps it, as votes only move to fewer.
 *
 * @param test the test
 * @param atFirst whether first preferences may elect
 * @param clause the clause that lets the count go on
 */
public record OnceTwoContinue(ElectionTest test, AtFirst atFirst, Clause clause) implements ElectionTest {

    /** Whether first preferences may elect. */
    public enum AtFirst {
        /** They may not, as long as more than two continue. */
        NOT_ASKED("untilTwoContinue"),
        /** They may. */
        ASKED("atFirstOrTwoContinue");

        private final String word;

        AtFirst(String word) {
            this.word = word;
        }

        private boolean asks(CountView view) {
            return this == ASKED && view.stageKind() == StageAction.Kind.FIRST_PREFERENCES;
        }
    }

    public OnceTwoContinue {
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(atFirst, "atFirst");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of();
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        return view.continuing().size() > 2 && !atFirst.asks(view) ? List.of() : test.elections(view, lots);
    }

    @Override
    public PartDescription description() {
        return test.description().with("twoLeft", PartDescription.of(atFirst.word, clause));
    }
}
