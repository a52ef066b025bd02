package org.scrutineer.recount;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.DecisionsTogether;

/**
 * What a count decides at some point.
 *
 * @param type whether candidates are elected or excluded, or {@link DecisionType#STOP} if the count is over
 * @param candidates whom, in ballot-paper order; nobody if the count is over
 */
public record Decided(DecisionType type, List<Candidate> candidates) {

    /** Copies the list. */
    public Decided {
        Objects.requireNonNull(type, "type");
        candidates = List.copyOf(candidates);
    }

    static Decided of(DecisionsTogether decisions) {
        return new Decided(decisions.type(), decisions.candidates());
    }

    static Decided nothingMore() {
        return new Decided(DecisionType.STOP, List.of());
    }
}
