package org.scrutineer.rules.ending;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Situation;

/**
 * An ending that is not asked while undeclared write-ins, who are never elected, have votes.
 *
 * @param ending the ending
 * @param clause the clause that puts it off
 */
public record EndingOnceWriteInsAreOut(Ending ending, Clause clause) implements Ending {

    public EndingOnceWriteInsAreOut {
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<Situation> settles() {
        return ending.settles();
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        return view.haveUndeclaredVotes() ? List.of() : ending.ending(view, lots);
    }

    @Override
    public PartDescription description() {
        return ending.description().with("writeInsOut", PartDescription.citing(clause));
    }
}
