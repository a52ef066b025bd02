package org.scrutineer.rules.ending;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;

/**
 * Ends a count when one candidate more continues than there are vacancies, and the lowest with all surpluses that wait
 * has fewer votes than the next: all but the lowest are elected. If constraints guard the lowest, the count goes on.
 * Undeclared write-ins who are never elected must have left before.
 *
 * @param clause the clause
 */
public record LowestCannotCatchUp(Clause clause) implements Ending {

    public LowestCannotCatchUp {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        List<Candidate> fromTheTop = view.continuingFromTheTop();
        int vacancies = view.vacancies();
        if (vacancies < 1
                || fromTheTop.size() != vacancies + 1
                || !view.undeclared().isEmpty()) {
            return List.of();
        }
        Candidate lowest = fromTheTop.get(vacancies);
        Votes reach = view.votesOf(lowest).plus(view.untransferredSurpluses());
        return view.votesOf(fromTheTop.get(vacancies - 1)).isMoreThan(reach)
                        && view.excludable().contains(lowest)
                ? PlacesFilled.electing(fromTheTop.subList(0, vacancies), List.of(lowest), clause)
                : List.of();
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("lowestCannotCatchUp", clause);
    }
}
