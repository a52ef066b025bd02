package org.scrutineer.rules.paper;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Counts the preferences before the first rank that was marked for several candidates. A rank that was skipped is
 * passed over, but a paper without one first preference counts for nobody.
 *
 * @param clause the clause
 */
public record UpToTheFirstEqualRank(Clause clause) implements PaperRule {

    public UpToTheFirstEqualRank {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Preferences read(Preferences marked) {
        List<List<Integer>> ranks = marked.ranks();
        if (ranks.isEmpty() || ranks.get(0).size() != 1) {
            return Preferences.NONE;
        }
        return Preferences.ofRanks(ranks.stream()
                .takeWhile(rank -> rank.size() <= 1)
                .filter(rank -> !rank.isEmpty())
                .toList());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("upToTheFirstEqualRank", clause);
    }
}
