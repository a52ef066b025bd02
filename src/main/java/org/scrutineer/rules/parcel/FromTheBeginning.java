package org.scrutineer.rules.parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.BeginAgain;
import org.scrutineer.rules.part.CountView;

/**
 * No paper of the excluded is transferred: the count begins again from first preferences, as if they had not stood.
 *
 * @param restart what becomes of those who were elected
 */
public record FromTheBeginning(BeginAgain restart) implements Grouping {

    public FromTheBeginning {
        Objects.requireNonNull(restart, "restart");
    }

    /** Returns one transfer of no parcel. */
    @Override
    public <P extends HeldParcel> List<List<P>> transfers(List<P> held) {
        return List.of(List.of());
    }

    @Override
    public Move leave(List<Candidate> candidates, List<Decision> decisions, CountView view) {
        List<Decision> all = new ArrayList<>(decisions);
        restart.comeback(view).ifPresent(all::add);
        return new Move.Restart(all);
    }

    @Override
    public boolean beginsAgain() {
        return true;
    }

    @Override
    public boolean eachIsOfOneValue() {
        return true;
    }

    @Override
    public PartDescription description() {
        return restart.description();
    }
}
