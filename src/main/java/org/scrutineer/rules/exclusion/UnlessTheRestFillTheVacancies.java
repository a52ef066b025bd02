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
 * An exclusion, and what is done instead if it leaves no more candidates than there are vacancies.
 *
 * @param exclusion the exclusion
 * @param instead what is done instead
 * @param clause the clause, or the practice, by which it is done
 */
public record UnlessTheRestFillTheVacancies(ExclusionStep exclusion, Instead instead, Clause clause) implements Step {

    /** What is done in the place of an exclusion. */
    public enum Instead {
        /** The count ends: those left are elected, and the papers of the excluded are not transferred. */
        THE_COUNT_ENDS("endBeforeTransfer") {
            @Override
            Move leave(List<Candidate> candidates, List<Decision> decisions, Clause clause, CountView view) {
                List<Decision> last = new ArrayList<>(decisions);
                last.addAll(RemainingFillVacancies.electing(remaining(candidates, view), clause));
                return new Move.End(last);
            }
        },
        /** The exclusion is a stage, but no paper moves in it. */
        NO_PAPER_MOVES("abandoned") {
            @Override
            Move leave(List<Candidate> candidates, List<Decision> decisions, Clause clause, CountView view) {
                return Grouping.Form.NOTHING_MOVES.leave(candidates, decisions, view);
            }
        };

        private final String word;

        Instead(String word) {
            this.word = word;
        }

        abstract Move leave(List<Candidate> candidates, List<Decision> decisions, Clause clause, CountView view);
    }

    public UnlessTheRestFillTheVacancies {
        Objects.requireNonNull(exclusion, "exclusion");
        Objects.requireNonNull(instead, "instead");
        Objects.requireNonNull(clause, "clause");
    }

    private static List<Candidate> remaining(List<Candidate> excluded, CountView view) {
        return view.declaredFromTheTop().stream()
                .filter(candidate -> !excluded.contains(candidate))
                .toList();
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
        HowTheyLeave leaving = leaving();
        return exclusion.exclusion(view, lots).map(move -> leaving.leave(move.candidates(), move.decisions(), view));
    }

    @Override
    public Optional<Doomed> doomed() {
        return Optional.of(new Doomed.Together(leaving()));
    }

    private HowTheyLeave leaving() {
        return new InTransfersOrInstead(exclusion.form(), instead, clause);
    }

    /**
     * They leave in transfers, or it is done otherwise.
     *
     * @param form in which transfers
     * @param instead what is done otherwise
     * @param clause the clause by which it is done
     */
    private record InTransfersOrInstead(Grouping form, Instead instead, Clause clause) implements HowTheyLeave {

        @Override
        public Move leave(List<Candidate> candidates, List<Decision> decisions, CountView view) {
            return remaining(candidates, view).size() > view.vacancies()
                    ? form.leave(candidates, decisions, view)
                    : instead.leave(candidates, decisions, clause, view);
        }

        @Override
        public PartDescription description() {
            return form.description().with(instead.word, PartDescription.citing(clause));
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
        return exclusion.description().with(instead.word, PartDescription.citing(clause));
    }
}
