package org.scrutineer.rules.keepvalue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.KeepValueView;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.tie.TieRule;

/**
 * An exclusion that waits until the keep values are settled, in any one of several ways.
 *
 * @param ways the ways, at least one
 * @param exclusion the exclusion
 */
public record WhenSettled(List<Settling> ways, KeepValueStep exclusion) implements KeepValueStep {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no way
     */
    public WhenSettled {
        ways = List.copyOf(ways);
        Objects.requireNonNull(exclusion, "exclusion");
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("keep values must have a way of being settled");
        }
    }

    @Override
    public Set<String> promises() {
        return exclusion.promises();
    }

    @Override
    public Optional<Decision> exclusion(KeepValueView view, Lots lots) {
        return ways.stream().anyMatch(way -> way.isSettled(view)) ? exclusion.exclusion(view, lots) : Optional.empty();
    }

    @Override
    public Optional<TieRule> tieRule() {
        return exclusion.tieRule();
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return exclusion.compared();
    }

    @Override
    public PartDescription description() {
        return exclusion
                .description()
                .with("settled", ways.stream().map(Part::description).toList());
    }
}
