package org.scrutineer.rules.quotient;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * Elects the candidate with the highest quotient if it is more than the quota, and nobody else at the same stage.
 *
 * @param ties how one is chosen of several with the highest
 * @param clause the clause
 */
public record HighestQuotient(TieRule ties, Clause clause) implements Part {

    public HighestQuotient {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Returns the election, if there is one.
     *
     * @param view the figures, of which the votes are quotients
     * @param lots the lots supplied
     * @return the decision, or nothing if nobody has more than the quota
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot that was not supplied
     */
    public Optional<Decision> election(CountView view, Lots lots) {
        Optional<Votes> highest = view.continuing().stream().map(view::votesOf).max(Votes::compareTo);
        return highest.filter(quotient -> quotient.isMoreThan(view.quota()))
                .map(quotient -> electOneAt(quotient, view, lots));
    }

    private Decision electOneAt(Votes highest, CountView view, Lots lots) {
        List<Candidate> level = view.continuing().stream()
                .filter(candidate -> view.votesOf(candidate).equals(highest))
                .toList();
        TieRule.Settled settled = ties.settle(new Tie(TiePurpose.ELECTION, level), view, lots);
        return new Decision(DecisionType.ELECT, List.of(settled.chosen()), Reason.QUOTA, clause, settled.steps());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("highestQuotient", clause).with("ties", ties.description());
    }
}
