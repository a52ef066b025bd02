package org.scrutineer.rules.ending;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Situation;

/**
 * An ending that is not asked after the transfer of a surplus while another follows, be it of somebody just elected.
 *
 * @param ending the ending
 * @param deferral when surpluses may wait, so that none follows
 * @param clause the clause that puts the ending off
 */
public record EndingOnceNoSurplusFollows(Ending ending, Deferral deferral, Clause clause) implements Ending {

    public EndingOnceNoSurplusFollows {
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(deferral, "deferral");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<Situation> settles() {
        return ending.settles();
    }

    @Override
    public boolean leavesPlacesEmpty() {
        return ending.leavesPlacesEmpty();
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        return deferral.anotherFollows(view) ? List.of() : ending.ending(view, lots);
    }

    @Override
    public PartDescription description() {
        return ending.description()
                .with("putOff", PartDescription.citing(clause).with("deferral", deferral.description()));
    }
}
