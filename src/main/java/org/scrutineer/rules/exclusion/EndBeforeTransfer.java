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
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Leaving;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * An exclusion that ends the count instead, if it leaves no more candidates than there are vacancies: they are elected,
 * and the papers of the excluded are not transferred.
 *
 * @param exclusion the exclusion
 * @param clause the clause that ends the count
 */
public record EndBeforeTransfer(ExclusionStep exclusion, Clause clause) implements Leaving {

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
        return exclusion.exclusion(view, lots).map(move -> orEnd(move, view));
    }

    @Override
    public Move leave(List<Candidate> candidates, List<Decision> decisions, CountView view) {
        return orEnd(new Move.Exclude(candidates, exclusion.form(), decisions), view);
    }

    private Move orEnd(Move.Exclude move, CountView view) {
        List<Candidate> remaining = view.continuingFromTheTop().stream()
                .filter(candidate -> !move.candidates().contains(candidate))
                .toList();
        if (remaining.size() > view.vacancies()) {
            return move;
        }
        List<Decision> decisions = new ArrayList<>(move.decisions());
        decisions.addAll(RemainingFillVacancies.electing(remaining, clause));
        return new Move.End(decisions);
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
        return exclusion.description().with("endBeforeTransfer", PartDescription.citing(clause));
    }
}
