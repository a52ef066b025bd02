package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.HowTheyLeave;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * An exclusion that is abandoned when it leaves no more candidates than there are vacancies: it is a stage, but no
 * paper moves in it.
 *
 * @param exclusion the exclusion
 * @param clause the clause, or the practice, by which it is abandoned
 */
public record AbandonedExclusion(ExclusionStep exclusion, Clause clause) implements Step {

    public AbandonedExclusion {
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
        OrAbandon leaving = new OrAbandon(exclusion.form(), clause);
        return exclusion.exclusion(view, lots).map(move -> leaving.leave(move.candidates(), move.decisions(), view));
    }

    @Override
    public Optional<Doomed> doomed() {
        return Optional.of(new Doomed.Together(new OrAbandon(exclusion.form(), clause)));
    }

    /**
     * They leave in transfers, or without any.
     *
     * @param form in which transfers
     * @param clause the clause by which the exclusion is abandoned
     */
    private record OrAbandon(Grouping form, Clause clause) implements HowTheyLeave {

        @Override
        public Move leave(List<Candidate> candidates, List<Decision> decisions, CountView view) {
            boolean restFill = view.continuing().size() - candidates.size() <= view.vacancies();
            return (restFill ? Grouping.Form.NOTHING_MOVES : form).leave(candidates, decisions, view);
        }

        @Override
        public PartDescription description() {
            return form.description().with("abandoned", PartDescription.citing(clause));
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
    public PartDescription description() {
        return exclusion.description().with("abandoned", PartDescription.citing(clause));
    }
}
