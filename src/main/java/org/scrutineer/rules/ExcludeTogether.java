package org.scrutineer.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;

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
 * @param clause the clause of the exclusion
 * @param deferral the clause by which surpluses wait meanwhile
 */
public record ExcludeTogether(
        Margin margin,
        GroupProviso proviso,
        WithoutVotes withoutVotes,
        ExclusionForm form,
        TieRule ties,
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

    /** Whether candidates without votes go by themselves. */
    public enum WithoutVotes {
        /** They are like any other. */
        LIKE_ANY_OTHER {
            @Override
            int least(long without, int most) {
                return 0;
            }
        },
        /** All of them go together with the lowest candidate who has votes, if enough are left then. */
        WITH_THE_LOWEST_OTHER {
            @Override
            int least(long without, int most) {
                return without > 0 && without < most ? (int) without + 1 : 0;
            }
        };

        /** How many of the lowest go at least, 0 if that is not said. */
        abstract int least(long without, int most);
    }

    public ExcludeTogether {
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(proviso, "proviso");
        Objects.requireNonNull(withoutVotes, "withoutVotes");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(deferral, "deferral");
    }

    /**
     * Makes the exclusion of a group of which nothing else is asked.
     *
     * @param margin when a group is safe
     * @param form how the papers are transferred
     * @param ties how one is chosen of several at the edge
     * @param clause the clause of the exclusion
     * @param deferral the clause by which surpluses wait meanwhile
     */
    public ExcludeTogether(Margin margin, ExclusionForm form, TieRule ties, Clause clause, Clause deferral) {
        this(margin, GroupProviso.NONE, WithoutVotes.LIKE_ANY_OTHER, form, ties, clause, deferral);
    }

    @Override
    public Optional<Move.Exclude> exclusion(CountView view, Lots lots) {
        List<Candidate> fromTheBottom = view.excludable().stream()
                .sorted(Comparator.comparing(view::votesOf))
                .toList();
        for (int size : safeSizes(fromTheBottom, view)) {
            Group group = lowest(fromTheBottom, size, view, lots);
            if (size == 1 || view.isIndifferentTo(group.candidates())) {
                return Optional.of(
                        new Move.Exclude(group.candidates(), form, decisions(group.candidates(), group.steps(), view)));
            }
        }
        return Optional.empty();
    }

    /** How many of the lowest cannot overtake the next, the largest number first. */
    private List<Integer> safeSizes(List<Candidate> fromTheBottom, CountView view) {
        List<Votes> guarded = new ArrayList<>();
        if (fromTheBottom.size() < view.continuing().size()) {
            view.continuing().stream()
                    .filter(candidate -> !fromTheBottom.contains(candidate))
                    .forEach(candidate -> guarded.add(view.votesOf(candidate)));
        }
        int most = Math.min(fromTheBottom.size(), view.continuing().size() - Math.max(view.vacancies(), 1));
        int least = withoutVotes.least(
                fromTheBottom.stream()
                        .filter(candidate -> view.votesOf(candidate).isZero())
                        .count(),
                most);
        List<Integer> sizes = new ArrayList<>();
        Votes group = view.untransferredSurpluses();
        for (int size = 1; size <= most; size++) {
            Votes highest = view.votesOf(fromTheBottom.get(size - 1));
            group = group.plus(highest);
            Stream<Votes> above = fromTheBottom.stream().skip(size).limit(1).map(view::votesOf);
            Votes next = Stream.concat(above, guarded.stream().filter(votes -> votes.isAtLeast(highest)))
                    .min(Votes::compareTo)
                    .orElse(highest);
            boolean safe = margin.isSafe(group, next) && proviso.allows(fromTheBottom.subList(0, size), view);
            if (safe || size == least) {
                sizes.add(0, size);
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

    private List<Decision> decisions(List<Candidate> excluded, List<TieBreak> steps, CountView view) {
        Reason reason = excluded.size() == 1 ? Reason.LOWEST : Reason.BULK_LOWEST;
        List<Candidate> deferred = view.awaitingTransfer().stream()
                .filter(candidate -> view.surplusOf(candidate).isPositive())
                .toList();
        List<Decision> decisions = new ArrayList<>();
        if (!deferred.isEmpty()) {
            decisions.add(Decision.of(DecisionType.DEFER, deferred, reason, deferral));
        }
        decisions.add(new Decision(DecisionType.EXCLUDE, excluded, reason, clause, steps));
        return decisions;
    }

    @Override
    public Optional<TieRule> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("form", "excludeTogether");
        parameters.put("margin", margin.word);
        parameters.putAll(proviso.parameters());
        if (withoutVotes == WithoutVotes.WITH_THE_LOWEST_OTHER) {
            parameters.put("withoutVotes", "withTheLowestOther");
        }
        parameters.put("transfers", form.parameters().getOrDefault("form", ""));
        ties.parameters().forEach((name, word) -> parameters.put("ties." + name, word));
        parameters.put("clause", clause.number());
        parameters.put("deferral.clause", deferral.number());
        return parameters;
    }
}
