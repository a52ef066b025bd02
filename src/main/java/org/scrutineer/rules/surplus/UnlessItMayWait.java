package org.scrutineer.rules.surplus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Transfers a surplus unless all surpluses may wait.
 *
 * @param surplus which surplus is next
 * @param deferral when they may wait
 */
public record UnlessItMayWait(Step surplus, Deferral deferral) implements Step {

    public UnlessItMayWait {
        Objects.requireNonNull(surplus, "surplus");
        Objects.requireNonNull(deferral, "deferral");
    }

    @Override
    public Set<String> promises() {
        return surplus.promises();
    }

    @Override
    public OptionalInt roundsTo() {
        return surplus.roundsTo();
    }

    @Override
    public Optional<Move> next(CountView view, Lots lots) {
        return deferral.mayWait(view) ? Optional.empty() : surplus.next(view, lots);
    }

    @Override
    public List<InTransfers> forms() {
        return surplus.forms();
    }

    @Override
    public Optional<TieRule> tieRule() {
        return surplus.tieRule();
    }

    @Override
    public PartDescription description() {
        return surplus.description().with("deferral", deferral.description());
    }
}
