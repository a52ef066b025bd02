package org.scrutineer.rules.paper;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

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
    public PartDescription description() {
        return PartDescription.of("upToTheFirstDefect", clause);
    }
}
