package org.scrutineer.rules.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Point;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;

/**
 * Elects whoever has the quota, or as many votes as the total active vote divided by one more than the vacancies. The
 * candidates are looked at one by one, most votes first; each election lowers the active vote and the vacancies before
 * the next is looked at.
 *
 * <p>The active vote is what continuing candidates have and what still waits to be transferred: the valid papers less
 * the non-transferable votes and less what each elected candidate keeps, which is the quota or, if that is more than
 * the candidate has, the candidate's votes. The quotient is compared without rounding. With the whole vote in decimals
 * of the book's places that is the same as rounding it up (inferred; the book does not say).
 *
 * <p>A candidate without votes is never elected here, even where the active vote is zero (inferred; the book is
 * silent).
 *
 * @param clauses the clause for each kind of stage
 * @param tieClause the clause on candidates too many for the places, who have equal votes
 * @param ties the points by which those are told apart
 */
public record QuotaOrActiveShare(
        Map<StageAction.Kind, Clause> clauses, Clause tieClause, DifferenceAtAnEarlierPoint.From ties)
        implements ElectionTest {

    /** The kinds of stage of a count in parcels. */
    private static final Set<StageAction.Kind> KINDS =
            EnumSet.of(StageAction.Kind.FIRST_PREFERENCES, StageAction.Kind.SURPLUS, StageAction.Kind.EXCLUSION);

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a kind of stage has no clause
     */
    public QuotaOrActiveShare {
        Objects.requireNonNull(ties, "ties");
        clauses = Map.copyOf(new EnumMap<>(clauses));
        if (!clauses.keySet().containsAll(KINDS)) {
            throw new IllegalArgumentException("each kind of stage must have a clause, but found " + clauses);
        }
    }

    /**
     * Makes the test that consults every point, the first first.
     *
     * @param clauses the clause for each kind of stage
     * @param tieClause the clause on candidates too many for the places, who have equal votes
     */
    public QuotaOrActiveShare(Map<StageAction.Kind, Clause> clauses, Clause tieClause) {
        this(clauses, tieClause, DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE);
    }

    @Override
    public List<Decision> elections(CountView view, Lots lots) {
        List<Candidate> candidates =
                view.electableFromTheTop().stream().sorted(strength(view)).toList();
        List<Decision> decisions = new ArrayList<>();
        Votes active = activeVotes(view);
        int vacancies = view.vacancies();
        for (int i = 0; i < candidates.size() && vacancies > 0; i++) {
            Votes votes = view.votesOf(candidates.get(i));
            boolean hasQuota = votes.isAtLeast(view.quota());
            boolean hasShare = votes.times(vacancies + 1L).isAtLeast(active);
            if (!votes.isPositive() || !(hasQuota || hasShare)) {
                break;
            }
            Reason reason = hasQuota ? Reason.QUOTA : Reason.UNCATCHABLE;
            List<Candidate> level = candidates.subList(i, candidates.size()).stream()
                    .filter(candidate -> view.votesOf(candidate).equals(votes))
                    .toList();
            if (level.size() > vacancies) {
                decisions.addAll(tooMany(level, vacancies, reason, view));
                break;
            }
            decisions.add(Decision.of(DecisionType.ELECT, List.of(candidates.get(i)), reason, clause(view)));
            active = active.minus(votes.min(view.quota()));
            vacancies--;
        }
        return decisions;
    }

    private static Votes activeVotes(CountView view) {
        Votes kept = view.elected().stream()
                .map(candidate -> view.votesOf(candidate).min(view.quota()))
                .reduce(Votes.ZERO, Votes::plus);
        return Votes.of(view.validPapers())
                .minus(view.nonTransferable())
                .minus(view.lossByFraction())
                .minus(kept);
    }

    /** Most votes first; equal votes by the earliest point at which they differed, then in ballot-paper order. */
    private Comparator<Candidate> strength(CountView view) {
        Comparator<Candidate> strength = Comparator.comparing(view::votesOf);
        for (Point point : ties.inOrder(view.history())) {
            strength = strength.thenComparing(point::votesOf);
        }
        return strength.reversed();
    }

    /** Elects of equals those whom an earlier point sets above the rest, and nobody of those equal throughout. */
    private List<Decision> tooMany(List<Candidate> level, int vacancies, Reason reason, CountView view) {
        List<Decision> decisions = new ArrayList<>();
        List<Candidate> left = level;
        while (decisions.size() < vacancies) {
            Candidate strongest = left.get(0);
            List<Candidate> equals = left.stream()
                    .filter(candidate -> sameThroughout(strongest, candidate, view))
                    .toList();
            if (equals.size() > vacancies - decisions.size()) {
                decisions.add(Decision.of(DecisionType.DEFER, equals, Reason.LOT, tieClause));
                return decisions;
            }
            for (Candidate candidate : equals) {
                List<TieBreak> steps = narrowing(left, candidate, view);
                decisions.add(new Decision(DecisionType.ELECT, List.of(candidate), reason, clause(view), steps));
            }
            left = left.subList(equals.size(), left.size());
        }
        return decisions;
    }

    private boolean sameThroughout(Candidate one, Candidate other, CountView view) {
        return ties.inOrder(view.history()).stream()
                .allMatch(point -> point.votesOf(one).equals(point.votesOf(other)));
    }

    /** The points that set the strongest of the tied above the rest, one after the other. */
    private List<TieBreak> narrowing(List<Candidate> left, Candidate strongest, CountView view) {
        List<TieBreak> steps = new ArrayList<>();
        List<Candidate> tied =
                left.stream().sorted(Comparator.comparing(Candidate::number)).toList();
        for (Point point : ties.inOrder(view.history())) {
            List<Candidate> ahead = tied.stream()
                    .filter(candidate -> point.votesOf(candidate).equals(point.votesOf(strongest)))
                    .toList();
            if (ahead.size() < tied.size()) {
                steps.add(new TieBreak(tied, ties.method(), point.stage(), strongest));
                tied = ahead;
            }
        }
        return steps;
    }

    private Clause clause(CountView view) {
        return clauses.getOrDefault(view.stageKind(), tieClause);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of(Compared.QUOTA_OR_SHARE));
    }

    @Override
    public PartDescription description() {
        PartDescription tie = PartDescription.citing(tieClause);
        return PartDescription.of("quotaOrActiveShare")
                .with(
                        "clause",
                        new EnumMap<>(clauses)
                                .values().stream().map(Clause::number).collect(Collectors.joining(", ")))
                .with(
                        "tie",
                        ties == DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE ? tie : tie.with("form", ties.form()));
    }
}
