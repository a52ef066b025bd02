package org.scrutineer.rules.plurality;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Reads votes out of a ranked paper: one for each of the first candidates ranked, as many as the paper has votes.
 * Equals who are more than the votes left share these, exactly, and later ranks get nothing: that is the average over
 * all orders of the equals.
 *
 * @param clause the clause
 */
public record FirstRanks(Clause clause) implements PaperVotes {

    private static final Invalid NO_PREFERENCE = new Invalid("no valid preference for a standing candidate");

    public FirstRanks {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Reading read(List<List<Integer>> ranks, int most) {
        Map<Integer, Votes> votes = new TreeMap<>();
        int left = most;
        for (List<Integer> rank : ranks) {
            if (left == 0) {
                break;
            }
            Votes each = rank.size() > left ? Votes.of(left).dividedInto(rank.size()) : Votes.of(1);
            rank.forEach(number -> votes.put(number, each));
            left -= Math.min(left, rank.size());
        }
        return votes.isEmpty() ? NO_PREFERENCE : new Valid(votes);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("firstRanks", clause).with("numbers", "exact");
    }
}
