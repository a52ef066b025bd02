package org.scrutineer.rules.quotient;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.tie.TieRule;

/**
 * Excludes the candidate with the lowest quotient.
 *
 * @param ties how one is chosen of several with the lowest
 * @param clause the clause
 */
public record LowestQuotient(TieRule ties, Clause clause) implements Part {

    public LowestQuotient {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Returns the exclusion.
     *
     * @param view the figures, of which the votes are quotients; somebody continues
     * @param lots the lots supplied
     * @return the decision
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot that was not supplied
     */
    public Decision exclusion(CountView view, Lots lots) {
        Votes lowest = view.continuing().stream()
                .map(view::votesOf)
                .min(Votes::compareTo)
                .orElseThrow();
        List<Candidate> level = view.continuing().stream()
                .filter(candidate -> view.votesOf(candidate).equals(lowest))
                .toList();
        TieRule.Settled settled = ties.settle(new Tie(TiePurpose.EXCLUSION, level), view, lots);
        return new Decision(DecisionType.EXCLUDE, List.of(settled.chosen()), Reason.LOWEST, clause, settled.steps());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("lowestQuotient", clause).with("ties", ties.description());
    }
}
