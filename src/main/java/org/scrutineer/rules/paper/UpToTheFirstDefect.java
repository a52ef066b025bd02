package org.scrutineer.rules.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;

/**
 * Counts the preferences before the first rank that was skipped or marked for several candidates.
 *
 * @param clause the clause
 */
public record UpToTheFirstDefect(Clause clause) implements PaperRule {

    public UpToTheFirstDefect {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Preferences read(Preferences marked) {
        List<List<Integer>> sound =
                marked.ranks().stream().takeWhile(rank -> rank.size() == 1).toList();
        return Preferences.ofRanks(sound);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("form", "upToTheFirstDefect", "clause", clause.number());
    }
}
