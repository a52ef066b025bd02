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
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Excludes together as many of the lowest candidates as cannot, with all their votes and all untransferred surpluses,
 * overtake the next, while enough candidates are left to fill the vacancies. Surpluses that wait are deferred.
 *
 * <p>Every size is tried and the largest that is safe is taken: a larger one can be safe where a smaller is not. Where
 * equal votes stand at the edge, the tie rule says who is inside, one candidate at a time.
 *
 * <p>Under constraints, inferred: guarded candidates are passed over, but those who stand above the group or level with its
 * highest are still candidates whom it must not overtake; where nobody does, a group is compared with its own highest. A group
 * of several is taken only if its exclusion guards and dooms nobody. That is known only when the equals at its edge are told
 * apart; if the group is not taken then, the lot that did it is not used: it is not recorded, and the next tie is drawn with
 * its number. The check draws such a lot again from an order or a seed; a person's lot it cannot know, and misses it.
 *
 * @param margin when a group is safe
 * @param proviso what else must hold for a group
 * @param withoutVotes whether candidates without votes go by themselves
 * @param form how the papers are transferred
 * @param ties how one is chosen of several at the edge
 * @param alone the clause by which one goes alone
 * @param clause the clause by which several go together
 * @param deferral the clause by which surpluses wait meanwhile
 */
public record ExcludeTogether(
        Margin margin,
        GroupProviso proviso,
        WithoutVotes withoutVotes,
        Grouping form,
        TieRule ties,
        Clause alone,
        Clause clause,
        Clause deferral)
        implements ExclusionStep {

    /** When a group cannot overtake the next candidate. */
    public enum Margin {
        /** Its votes with the surpluses are no more than the next candidate's. */
        AT_MOST("atMost") {
            @Override
            boolean isSafe(Votes group, Votes next) {
                return next.isAtLeast(group);
            }
        },
        /** Its votes with the surpluses are fewer than the next candidate's. */
        LESS_THAN("lessThan") {
            @Override
            boolean isSafe(Votes group, Votes next) {
                return next.isMoreThan(group);
            }
        };

        private final String word;

        Margin(String word) {
            this.word = word;
        }

        abstract boolean isSafe(Votes group, Votes next);
    }

    public ExcludeTogether {
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(proviso, "proviso");
        Objects.requireNonNull(withoutVotes, "withoutVotes");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(alone, "alone");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(deferral, "deferral");
    }

    /**
     * Makes the exclusion of a group of which nothing else is asked.
     *
     * @param margin when a group is safe
     * @param form how the papers are transferred
     * @param ties how one is chosen of several at the edge
     * @param clause the clause of the exclusion, of one or of several
     * @param deferral the clause by which surpluses wait meanwhile
     */
    public ExcludeTogether(Margin margin, Grouping form, TieRule ties, Clause clause, Clause deferral) {
        this(margin, GroupProviso.NONE, WithoutVotes.LIKE_ANY_OTHER, form, ties, clause, clause, deferral);
    }

    @Override
    public Set<String> promises() {
        return Set.of("I13");
    }

    @Override
    public Optional<Move.Exclude> exclusion(CountView view, Lots lots) {
        List<Candidate> fromTheBottom = view.excludable().stream()
                .sorted(Comparator.comparing(view::votesOf))
                .toList();
        for (Size size : sizes(fromTheBottom, view)) {
            Group group = lowest(fromTheBottom, size.number(), view, lots);
            if (size.number() == 1 || view.isIndifferentTo(group.candidates())) {
                return Optional.of(new Move.Exclude(group.candidates(), form, decisions(group, size, view)));
            }
        }
        return Optional.empty();
    }

    /**
     * How many go, and why.
     *
     * @param number how many of the lowest
     * @param reason the reason
     * @param clause the clause
     */
    private record Size(int number, Reason reason, Clause clause) {}

    /** How many of the lowest may go, the largest number first. */
    private List<Size> sizes(List<Candidate> fromTheBottom, CountView view) {
        List<Votes> guarded = new ArrayList<>();
        if (fromTheBottom.size() < view.continuing().size()) {
            view.continuing().stream()
                    .filter(candidate -> !fromTheBottom.contains(candidate))
                    .forEach(candidate -> guarded.add(view.votesOf(candidate)));
        }
        int most = Math.min(fromTheBottom.size(), view.continuing().size() - Math.max(view.vacancies(), 1));
        long without = fromTheBottom.stream()
                .filter(candidate -> view.votesOf(candidate).isZero())
                .count();
        Optional<WithoutVotes.Least> least = withoutVotes.least((int) without, most);
        List<Size> sizes = new ArrayList<>();
        Votes group = view.untransferredSurpluses();
        for (int size = 1; size <= most; size++) {
            Votes highest = view.votesOf(fromTheBottom.get(size - 1));
            group = group.plus(highest);
            Stream<Votes> above = fromTheBottom.stream().skip(size).limit(1).map(view::votesOf);
            Votes next = Stream.concat(above, guarded.stream().filter(votes -> votes.isAtLeast(highest)))
                    .min(Votes::compareTo)
                    .orElse(highest);
            int number = size;
            if (margin.isSafe(group, next) && proviso.allows(fromTheBottom.subList(0, size), view)) {
                sizes.add(
                        0, size == 1 ? new Size(1, Reason.LOWEST, alone) : new Size(size, Reason.BULK_LOWEST, clause));
            } else {
                least.filter(those -> those.number() == number)
                        .ifPresent(those -> sizes.add(0, new Size(number, Reason.LOWEST, those.clause())));
            }
        }
        return sizes;
    }

    /**
     * Candidates to be excluded together.
     *
     * @param candidates the candidates, in ballot-paper order
     * @param steps how ties at the edge were settled
     */
    private record Group(List<Candidate> candidates, List<TieBreak> steps) {}

    private Group lowest(List<Candidate> fromTheBottom, int size, CountView view, Lots lots) {
        Votes edge = view.votesOf(fromTheBottom.get(size - 1));
        List<Candidate> excluded = new ArrayList<>(fromTheBottom.stream()
                .filter(candidate -> edge.isMoreThan(view.votesOf(candidate)))
                .toList());
        List<Candidate> atTheEdge = new ArrayList<>(fromTheBottom.stream()
                .filter(candidate -> edge.equals(view.votesOf(candidate)))
                .toList());
        List<TieBreak> steps = new ArrayList<>();
        while (excluded.size() < size) {
            if (excluded.size() + atTheEdge.size() == size) {
                excluded.addAll(atTheEdge);
            } else {
                TieRule.Settled settled =
                        ties.settle(new Tie(TiePurpose.EXCLUSION, atTheEdge), view, lots.after(steps));
                steps.addAll(settled.steps());
                excluded.add(settled.chosen());
                atTheEdge.remove(settled.chosen());
            }
        }
        excluded.sort(Comparator.comparing(Candidate::number));
        return new Group(excluded, steps);
    }

    private List<Decision> decisions(Group group, Size size, CountView view) {
        List<Candidate> deferred = view.awaitingTransfer().stream()
                .filter(candidate -> view.surplusOf(candidate).isPositive())
                .toList();
        List<Decision> decisions = new ArrayList<>();
        if (!deferred.isEmpty()) {
            decisions.add(Decision.of(DecisionType.DEFER, deferred, size.reason(), deferral));
        }
        decisions.add(
                new Decision(DecisionType.EXCLUDE, group.candidates(), size.reason(), size.clause(), group.steps()));
        return decisions;
    }

    @Override
    public Optional<TieRule> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("excludeTogether", clause)
                .with("margin", margin.word)
                .with("proviso", proviso.description())
                .with("withoutVotes", withoutVotes.description())
                .with("transfers", form.description())
                .with("ties", ties.description())
                .with("alone", alone.equals(clause) ? PartDescription.NOTHING : PartDescription.citing(alone))
                .with("deferral", PartDescription.citing(deferral));
    }
}
