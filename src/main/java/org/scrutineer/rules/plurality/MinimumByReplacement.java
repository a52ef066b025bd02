package org.scrutineer.rules.plurality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;
import org.scrutineer.constraint.ConstraintsNotKnownException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.tie.TieRule;

/**
 * Brings a group to its minimum among those with the most votes: as long as it has too few of the places, the lowest of
 * those taken from groups that can spare one gives way to the highest of the group without a place. That elects the
 * best of the group up to the minimum, and then the best of all others.
 *
 * @param ties how a tie for giving way, or for the place, is settled
 * @param clause the clause
 */
public record MinimumByReplacement(TieRule ties, Clause clause) implements Part {

    public MinimumByReplacement {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Who takes the places in the end.
     *
     * @param replacements for each place that changes hands a decision to doom who gives way, and one to guard who
     *     comes
     * @param kept who has a place by votes alone
     * @param brought who has one by the minimum, in the order in which they came
     */
    public record Outcome(List<Decision> replacements, List<MostVotes.Taken> kept, List<Candidate> brought) {

        /** Copies the lists. */
        public Outcome {
            replacements = List.copyOf(replacements);
            kept = List.copyOf(kept);
            brought = List.copyOf(brought);
        }
    }

    /**
     * Checks that constraints are of the kind that this rule knows: minima of the groups of one category.
     *
     * @param categories the constraints of the election
     * @param seats the places to fill
     * @throws ConstraintsNotKnownException if there are several categories, or a maximum that binds
     */
    public void requireToKnow(List<Category> categories, int seats) {
        if (categories.size() > 1) {
            throw new ConstraintsNotKnownException(
                    "where the most votes win, constraints must be of one category, but are of "
                            + categories.stream().map(Category::name).toList());
        }
        for (Category category : categories) {
            for (Group group : category.groups()) {
                if (group.max() < Math.min(seats, group.members().size())) {
                    throw new ConstraintsNotKnownException(
                            "where the most votes win, constraints must be minima, but group \"" + group.name()
                                    + "\" of category \"" + category.name() + "\" has the maximum " + group.max());
                }
            }
        }
    }

    /**
     * Replaces as long as a group has too few places.
     *
     * @param taken who has the most votes, highest first
     * @param categories the constraints, none or one
     * @param view the figures
     * @param lots the lots supplied
     * @return who takes the places
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot that was not supplied
     */
    public Outcome replace(List<MostVotes.Taken> taken, List<Category> categories, CountView view, Lots lots) {
        List<MostVotes.Taken> kept = new ArrayList<>(taken);
        List<Candidate> brought = new ArrayList<>();
        List<Decision> replacements = new ArrayList<>();
        Lots further = lots;
        for (MostVotes.Taken place : taken) {
            further = further.after(place.ties());
        }
        for (Category category : categories) {
            Optional<Group> lacking = lacking(category, kept, brought);
            while (lacking.isPresent()) {
                for (Decision replacement : replaceOne(category, lacking.get(), kept, brought, view, further)) {
                    further = further.after(replacement.ties());
                    replacements.add(replacement);
                }
                lacking = lacking(category, kept, brought);
            }
        }
        return new Outcome(replacements, kept, brought);
    }

    private static Optional<Group> lacking(Category category, List<MostVotes.Taken> kept, List<Candidate> brought) {
        return category.groups().stream()
                .filter(group -> places(group, kept, brought) < group.min())
                .findFirst();
    }

    private static int places(Group group, List<MostVotes.Taken> kept, List<Candidate> brought) {
        return (int) (kept.stream()
                        .map(MostVotes.Taken::candidate)
                        .filter(group::includes)
                        .count()
                + brought.stream().filter(group::includes).count());
    }

    private List<Decision> replaceOne(
            Category category,
            Group lacking,
            List<MostVotes.Taken> kept,
            List<Candidate> brought,
            CountView view,
            Lots lots) {
        String why = clause + ": " + category.name() + ", " + lacking.name() + " at least " + lacking.min() + ", but "
                + places(lacking, kept, brought) + "; ";
        List<Candidate> having = kept.stream().map(MostVotes.Taken::candidate).toList();
        Predicate<Candidate> spared = candidate -> {
            Group own = category.groupOf(candidate);
            return places(own, kept, brought) > own.min();
        };
        TieRule.Settled goes = extreme(
                having.stream().filter(spared).toList(),
                Comparator.comparing(view::votesOf).reversed(),
                TiePurpose.EXCLUSION,
                view,
                lots);
        TieRule.Settled comes = extreme(
                view.continuing().stream()
                        .filter(lacking::includes)
                        .filter(candidate -> !having.contains(candidate) && !brought.contains(candidate))
                        .toList(),
                Comparator.comparing(view::votesOf),
                TiePurpose.ELECTION,
                view,
                lots.after(goes.steps()));
        MostVotes.Taken place = kept.stream()
                .filter(taken -> taken.candidate().equals(goes.chosen()))
                .findFirst()
                .orElseThrow();
        kept.remove(place);
        brought.add(comes.chosen());
        List<TieBreak> ties = new ArrayList<>(place.ties());
        ties.addAll(comes.steps());
        return List.of(
                new Decision(
                        DecisionType.DOOM,
                        List.of(goes.chosen()),
                        Reason.DOOMED,
                        Clause.of(why + "gives way to " + comes.chosen()),
                        goes.steps()),
                new Decision(
                        DecisionType.GUARD,
                        List.of(comes.chosen()),
                        Reason.GUARDED,
                        Clause.of(why + "takes the place of " + goes.chosen()),
                        ties));
    }

    /** The one of most, or fewest, votes; it is a tie if there are several. */
    private TieRule.Settled extreme(
            List<Candidate> candidates, Comparator<Candidate> order, TiePurpose purpose, CountView view, Lots lots) {
        Votes votes = view.votesOf(candidates.stream().max(order).orElseThrow());
        List<Candidate> level = candidates.stream()
                .filter(candidate -> view.votesOf(candidate).equals(votes))
                .sorted(Comparator.comparing(Candidate::number))
                .toList();
        return ties.settle(new Tie(purpose, level), view, lots);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("byReplacement", clause).with("ties", ties.description());
    }
}
