package org.scrutineer.rules.keepvalue;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.KeepValueView;
import org.scrutineer.rules.tie.TieRule;

/**
 * An exclusion that is not asked for on first preferences, but only once the papers have been counted a second time.
 *
 * @param exclusion the exclusion
 * @param clause the clause
 */
public record FromTheSecondCount(KeepValueStep exclusion, Clause clause) implements KeepValueStep {

    public FromTheSecondCount {
        Objects.requireNonNull(exclusion, "exclusion");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return exclusion.promises();
    }

    @Override
    public Optional<Decision> exclusion(KeepValueView view, Lots lots) {
        return view.history().size() < 2 ? Optional.empty() : exclusion.exclusion(view, lots);
    }

    @Override
    public Optional<TieRule> tieRule() {
        return exclusion.tieRule();
    }

    @Override
    public PartDescription description() {
        return exclusion.description().with("fromTheSecondCount", PartDescription.citing(clause));
    }
}
