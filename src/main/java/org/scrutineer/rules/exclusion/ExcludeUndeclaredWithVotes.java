package org.scrutineer.rules.exclusion;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.part.CountView;

/**
 * Excludes undeclared write-ins who are never elected while one of them has votes; without votes they wait like others.
 *
 * @param exclusion their exclusion
 */
public record ExcludeUndeclaredWithVotes(ExcludeUndeclared exclusion) implements ExclusionStep {

    public ExcludeUndeclaredWithVotes {
        Objects.requireNonNull(exclusion, "exclusion");
    }

    @Override
    public Grouping form() {
        return exclusion.form();
    }

    @Override
    public Set<String> promises() {
        return exclusion.promises();
    }

    @Override
    public Optional<Move.Exclude> exclusion(CountView view, Lots lots) {
        return view.haveUndeclaredVotes() ? exclusion.exclusion(view, lots) : Optional.empty();
    }

    @Override
    public PartDescription description() {
        return exclusion.description().with("only", "withVotes");
    }
}
