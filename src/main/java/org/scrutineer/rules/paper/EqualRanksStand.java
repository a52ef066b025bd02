package org.scrutineer.rules.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;

/**
 * Counts every preference, several candidates marked at one rank as equals, and closes up ranks that were skipped.
 *
 * @param clause the clause
 */
public record EqualRanksStand(Clause clause) implements PaperRule {

    /** Checks that nothing is missing. */
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
    public Map<String, String> parameters() {
        return Map.of("form", "equalRanksStand", "clause", clause.number());
    }
}
