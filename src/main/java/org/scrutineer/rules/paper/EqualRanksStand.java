package org.scrutineer.rules.paper;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Counts every preference, several candidates marked at one rank as equals, and closes up ranks that were skipped.
 *
 * @param clause the clause
 */
public record EqualRanksStand(Clause clause) implements PaperRule {

    public EqualRanksStand {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Preferences read(Preferences marked) {
        List<List<Integer>> ranks =
                marked.ranks().stream().filter(rank -> !rank.isEmpty()).toList();
        return Preferences.ofRanks(ranks);
    }

    @Override
    public boolean keepsEqualRanks() {
        return true;
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("equalRanksStand", clause);
    }
}
