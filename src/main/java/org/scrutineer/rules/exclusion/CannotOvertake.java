package org.scrutineer.rules.exclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * As many of the lowest candidates as cannot, with all their votes and all untransferred surpluses, overtake the next,
 * while enough candidates are left to fill the vacancies. Every size is tried and the largest that is safe comes first:
 * a larger one can be safe where a smaller is not.
 *
 * <p>Under constraints, inferred: guarded candidates are passed over, but those who stand above the group or level with
 * its highest are still candidates whom it must not overtake; where nobody does, a group is compared with its own
 * highest.
 *
 * @param margin when a group is safe
 * @param proviso what else must hold for a group
 * @param withoutVotes whether candidates without votes go by themselves
 * @param alone the clause by which one goes alone
 * @param clause the clause by which several go together
 */
public record CannotOvertake(
        Margin margin, GroupProviso proviso, WithoutVotes withoutVotes, Clause alone, Clause clause)
        implements Together {

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

        String word() {
            return word;
        }
    }

    public CannotOvertake {
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(proviso, "proviso");
        Objects.requireNonNull(withoutVotes, "withoutVotes");
        Objects.requireNonNull(alone, "alone");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Makes the form of which nothing else is asked.
     *
     * @param margin when a group is safe
     * @param clause the clause of the exclusion, of one or of several
     */
    public CannotOvertake(Margin margin, Clause clause) {
        this(margin, GroupProviso.NONE, WithoutVotes.LIKE_ANY_OTHER, clause, clause);
    }

    @Override
    public List<Size> sizes(List<Candidate> fromTheBottom, CountView view) {
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

    @Override
    public Optional<Set<Compared>> compared() {
        return proviso == GroupProviso.NONE && withoutVotes == WithoutVotes.LIKE_ANY_OTHER
                ? Optional.of(Set.of(Compared.GROUPS_OF_THE_LOWEST))
                : Optional.empty();
    }

    @Override
    public PartDescription description() {
        return PartDescription.citing(clause)
                .with("margin", margin.word)
                .with("proviso", proviso.description())
                .with("withoutVotes", withoutVotes.description())
                .with("alone", alone.equals(clause) ? PartDescription.NOTHING : PartDescription.citing(alone));
    }
}
