package org.scrutineer.rules.paper;

import java.util.Objects;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Counts every mark that is for one candidate alone: ranks that were skipped or marked for several candidates are
 * passed over, wherever they stand.
 *
 * @param clause the clause
 */
public record ClearMarksOnly(Clause clause) implements PaperRule {

    public ClearMarksOnly {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Preferences read(Preferences marked) {
        return Preferences.ofRanks(
                marked.ranks().stream().filter(rank -> rank.size() == 1).toList());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("clearMarksOnly", clause);
    }
}
