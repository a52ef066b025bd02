package org.scrutineer.rules;

import java.util.Map;
import java.util.Objects;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;

/**
 * Counts papers with one candidate at each rank, and refuses all others, where a rule book does not say how to read
 * them.
 *
 * @param clause the clause that speaks of valid papers
 */
public record StrictOrderOnly(Clause clause) implements PaperRule {

    public StrictOrderOnly {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Preferences read(Preferences marked) {
        throw new UnreadablePaperException(marked);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("form", "strictOrderOnly", "clause", clause.number());
    }
}
