package org.scrutineer.rules.plurality;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Reads every mark as a cross, at whatever rank it stands: one vote each. A paper with more marks than votes is
 * invalid. A paper of crosses is written as one rank of equals, such as {@code 1=2=3}; a list of ranks is read as well,
 * and its order makes no difference.
 *
 * @param clause the clause
 */
public record Crosses(Clause clause) implements PaperVotes {

    private static final Invalid NO_MARK = new Invalid("no mark for a standing candidate");
    private static final Invalid TOO_MANY = new Invalid("more marks than votes");

    public Crosses {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Reading read(List<List<Integer>> ranks, int most) {
        Map<Integer, Votes> votes = new TreeMap<>();
        ranks.forEach(rank -> rank.forEach(number -> votes.put(number, Votes.of(1))));
        if (votes.isEmpty()) {
            return NO_MARK;
        }
        return votes.size() > most ? TOO_MANY : new Valid(votes);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("crosses", clause);
    }
}
