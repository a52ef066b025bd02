package org.scrutineer.rules.surplus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.ending.UnlessTheQuarterIsOpen;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Transfers a surplus although all places are filled, where {@link UnlessTheQuarterIsOpen} lets the count go on.
 *
 * @param surplus which surplus is next
 * @param clause the clause
 */
public record SurplusForTheQuarter(LargestSurplus surplus, Clause clause) implements Step {

    public SurplusForTheQuarter {
        Objects.requireNonNull(surplus, "surplus");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return surplus.roundsTo();
    }

    @Override
    public Set<String> promises() {
        return surplus.promises();
    }

    @Override
    public Optional<Move> next(CountView view, Lots lots) {
        return view.vacancies() > 0 ? Optional.empty() : surplus.next(view, lots);
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
        return surplus.description().with("afterwards", PartDescription.citing(clause));
    }
}
