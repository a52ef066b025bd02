package org.scrutineer.rules.surplus;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.part.CountView;

/**
 * Surpluses may wait if all together are less than what the highest continuing candidate lacks to the quota, and less
 * than the difference between the two lowest.
 *
 * <p>Where candidates without votes are among the lowest, surpluses wait only if they could wait without those
 * candidates too, who go with the lowest that has votes.
 *
 * @param clause the clause
 */
public record BelowBothGaps(Clause clause) implements Deferral {

    public BelowBothGaps {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean mayWait(CountView view) {
        return holdsWithAndWithoutThoseWithoutVotes(
                view, fromTheBottom -> BelowBothGapsOfAll.mayWait(fromTheBottom, view));
    }

    /**
     * Whether something holds of those who continue, fewest votes first, and of those of them who have votes, if two
     * have.
     */
    static boolean holdsWithAndWithoutThoseWithoutVotes(CountView view, Predicate<List<Candidate>> something) {
        List<Candidate> fromTheBottom = view.continuing().stream()
                .sorted(Comparator.comparing(view::votesOf))
                .toList();
        List<Candidate> withVotes = fromTheBottom.stream()
                .filter(candidate -> view.votesOf(candidate).isPositive())
                .toList();
        return something.test(fromTheBottom) && (withVotes.size() < 2 || something.test(withVotes));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("belowBothGaps", clause);
    }
}
