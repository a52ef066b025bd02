package org.scrutineer.rules.exclusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.part.CountView;

/**
 * Excludes together all who cannot be elected: undeclared write-ins who never are, and every candidate who could not
 * come up to the next higher total with the votes of all who have as many or fewer, of undeclared write-ins, and the
 * surpluses of those who are not elected yet; and everybody with fewer votes than such a candidate. As many are left as
 * there are vacancies at least.
 *
 * <p>Under constraints, inferred: guarded candidates are passed over, but must be come up to as others; several are
 * taken only if their exclusion guards and dooms nobody.
 *
 * @param margin whether those who could just come level with the next are out of reach
 * @param form in which transfers their papers leave
 * @param clause the clause
 */
public record ExcludeImpossible(CannotOvertake.Margin margin, Grouping form, Clause clause) implements ExclusionStep {

    public ExcludeImpossible {
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<String> promises() {
        return Set.of("I13");
    }

    @Override
    public Optional<Move.Exclude> exclusion(CountView view, Lots lots) {
        List<Candidate> impossible = impossible(view);
        List<Decision> decisions = Stream.of(
                        Decision.of(DecisionType.EXCLUDE, view.undeclared(), Reason.UNDECLARED, clause),
                        Decision.of(DecisionType.EXCLUDE, impossible, Reason.IMPOSSIBLE, clause))
                .filter(decision -> !decision.candidates().isEmpty())
                .toList();
        List<Candidate> excluded = Stream.of(view.undeclared(), impossible)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Candidate::number))
                .toList();
        return excluded.isEmpty() ? Optional.empty() : Optional.of(new Move.Exclude(excluded, form, decisions));
    }

    /** The largest group that cannot come up to the next, in ballot-paper order. */
    private List<Candidate> impossible(CountView view) {
        List<Candidate> declared = view.declaredFromTheTop();
        List<Candidate> fromTheBottom = view.excludable().stream()
                .filter(declared::contains)
                .sorted(Comparator.comparing(view::votesOf))
                .toList();
        List<Candidate> guarded = new ArrayList<>(declared);
        guarded.removeAll(fromTheBottom);
        int most = Math.min(fromTheBottom.size(), declared.size() - view.vacancies());
        Votes reach = sum(view.undeclared(), view)
                .plus(declared.stream().map(view::surplusOf).reduce(Votes.ZERO, Votes::plus));
        List<Candidate> largest = List.of();
        for (int size = 1; size <= most; size++) {
            List<Candidate> group = fromTheBottom.subList(0, size);
            Votes highest = view.votesOf(fromTheBottom.get(size - 1));
            reach = reach.plus(highest);
            Votes next = Stream.concat(fromTheBottom.stream().skip(size).limit(1), guarded.stream())
                    .map(view::votesOf)
                    .filter(votes -> votes.isAtLeast(highest))
                    .min(Votes::compareTo)
                    .orElse(highest);
            boolean isOut = next.isMoreThan(highest) && margin.isSafe(reach, next);
            largest = isOut && (size == 1 || view.isIndifferentTo(group)) ? group : largest;
        }
        return largest.stream().sorted(Comparator.comparing(Candidate::number)).toList();
    }

    private static Votes sum(List<Candidate> candidates, CountView view) {
        return candidates.stream().map(view::votesOf).reduce(Votes.ZERO, Votes::plus);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("excludeImpossible", clause)
                .with("margin", margin.word())
                .with("transfers", form.description());
    }
}
