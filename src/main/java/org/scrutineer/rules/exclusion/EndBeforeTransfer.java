package org.scrutineer.rules.exclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.HowTheyLeave;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * An exclusion that ends the count instead, if it leaves no more candidates than there are vacancies: they are elected,
 * and the papers of the excluded are not transferred.
 *
 * @param exclusion the exclusion
 * @param clause the clause that ends the count
 */
public record EndBeforeTransfer(ExclusionStep exclusion, Clause clause) implements Step {

    public EndBeforeTransfer {
        Objects.requireNonNull(exclusion, "exclusion");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean isAlwaysTaken() {
        return exclusion.isAlwaysTaken();
    }

    @Override
    public Set<String> promises() {
        return exclusion.promises();
    }

    @Override
    public Optional<Move> next(CountView view, Lots lots) {
        OrEnd leaving = new OrEnd(exclusion.form(), clause);
        return exclusion.exclusion(view, lots).map(move -> leaving.leave(move.candidates(), move.decisions(), view));
    }

    @Override
    public Optional<Doomed> doomed() {
        return Optional.of(new Doomed.Together(new OrEnd(exclusion.form(), clause)));
    }

    /**
     * They leave in transfers, or the count ends.
     *
     * @param form in which transfers
     * @param clause the clause that ends the count
     */
    private record OrEnd(Grouping form, Clause clause) implements HowTheyLeave {

        @Override
        public Move leave(List<Candidate> candidates, List<Decision> decisions, CountView view) {
            List<Candidate> remaining = view.continuingFromTheTop().stream()
                    .filter(candidate -> !candidates.contains(candidate))
                    .toList();
            if (remaining.size() > view.vacancies()) {
                return form.leave(candidates, decisions, view);
            }
            List<Decision> last = new ArrayList<>(decisions);
            last.addAll(RemainingFillVacancies.electing(remaining, clause));
            return new Move.End(last);
        }

        @Override
        public PartDescription description() {
            return form.description().with("endBeforeTransfer", PartDescription.citing(clause));
        }
    }

    @Override
    public List<InTransfers> forms() {
        return exclusion.forms();
    }

    @Override
    public Optional<TieRule> tieRule() {
        return exclusion.tieRule();
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return exclusion.compared();
    }

    @Override
    public PartDescription description() {
        return exclusion.description().with("endBeforeTransfer", PartDescription.citing(clause));
    }
}
