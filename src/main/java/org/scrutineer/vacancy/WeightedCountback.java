package org.scrutineer.vacancy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/**
 * A count of the papers that elected a member, each at its weight, for those who want the place.
 *
 * @param elected who takes the place
 * @param counts the counts, the last of which elects; none where one candidate alone consents
 */
public record WeightedCountback(Candidate elected, List<Row> counts) {

    /** Copies the list. */
    public WeightedCountback {
        Objects.requireNonNull(elected, "elected");
        counts = List.copyOf(counts);
    }

    /**
     * One count: papers of one weight that went to candidates, as first preferences or from whoever is excluded.
     *
     * @param what what was counted, such as {@code papers at 25/39}
     * @param weight the weight
     * @param papers the papers that came to each candidate, by number
     * @param votes what each candidate has then, by number, also who is excluded
     * @param exhausted what is exhausted
     * @param loss what rounding took away
     * @param quota the votes that elect then
     */
    public record Row(
            String what,
            TransferValue weight,
            Map<Integer, Long> papers,
            Map<Integer, Votes> votes,
            Votes exhausted,
            Votes loss,
            Votes quota) {

        /** Copies the maps. */
        public Row {
            papers = Map.copyOf(papers);
            votes = Map.copyOf(votes);
        }
    }
}
