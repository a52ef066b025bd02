package org.scrutineer.rules.exclusion;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.scrutineer.record.StageAction;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Excludes, at the first exclusion of a count only, all who have fewer votes than are asked of whoever stays, but no
 * more than leave a candidate for every vacancy. They are named in the order in which their papers leave, fewest votes
 * first; the tie rule puts equals in order, but those without votes, whose papers have no order, stand in ballot-paper
 * order unless some of them are to stay.
 *
 * <p>Under constraints, inferred: a group of several is taken only if its exclusion guards and dooms nobody.
 *
 * @param least how many votes are asked, 0 or more
 * @param form in which transfers their papers leave
 * @param ties how one is chosen of equals
 * @param clause the clause
 */
public record ExcludeBelow(long least, Grouping form, TieRule ties, Clause clause) implements ExclusionStep {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the votes are below 0
     */
    public ExcludeBelow {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
        if (least < 0) {
            throw new IllegalArgumentException("votes asked of who stays must be at least 0, but were " + least);
        }
    }

    @Override
    public Optional<Move.Exclude> exclusion(CountView view, Lots lots) {
        if (view.history().stream().anyMatch(point -> point.kind() == StageAction.Kind.EXCLUSION)) {
            return Optional.empty();
        }
        List<Candidate> fromTheBottom = view.excludable().stream()
                .sorted(Comparator.comparing(view::votesOf))
                .toList();
        long below = fromTheBottom.stream()
                .filter(candidate -> Votes.of(least).isMoreThan(view.votesOf(candidate)))
                .count();
        int most = view.continuing().size() - view.vacancies();
        for (int size = (int) Math.min(below, most); size > 0; size--) {
            Move.Exclude move = lowest(fromTheBottom, size, view, lots);
            if (size == 1 || view.isIndifferentTo(move.candidates())) {
                return Optional.of(move);
            }
        }
        return Optional.empty();
    }

    private Move.Exclude lowest(List<Candidate> fromTheBottom, int size, CountView view, Lots lots) {
        List<Candidate> excluded = new ArrayList<>();
        List<TieBreak> steps = new ArrayList<>();
        while (excluded.size() < size) {
            Votes votes = view.votesOf(fromTheBottom.get(excluded.size()));
            List<Candidate> level = new ArrayList<>(fromTheBottom.stream()
                    .filter(candidate -> view.votesOf(candidate).equals(votes))
                    .toList());
            boolean inAnyOrder = votes.isZero() && level.size() <= size;
            while (!level.isEmpty() && excluded.size() < size) {
                TieRule.Settled next = inAnyOrder
                        ? new TieRule.Settled(level.get(0), List.of())
                        : ties.settle(new Tie(TiePurpose.EXCLUSION, level), view, lots.after(steps));
                steps.addAll(next.steps());
                excluded.add(next.chosen());
                level.remove(next.chosen());
            }
        }
        Decision decision = new Decision(DecisionType.EXCLUDE, excluded, Reason.BELOW_THRESHOLD, clause, steps);
        return new Move.Exclude(excluded, form, List.of(decision));
    }

    @Override
    public Optional<TieRule> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("excludeBelow", clause)
                .with("least", Long.toString(least))
                .with("transfers", form.description())
                .with("ties", ties.description());
    }
}
