package org.scrutineer.rules.surplus;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.part.CountView;

/**
 * Surpluses may wait if all together cannot change who is the lowest: they are held against the difference between the
 * two continuing candidates with the fewest votes.
 *
 * @param margin how much they may be
 * @param clause the clause
 */
public record WithinTheGap(Margin margin, Clause clause) implements Deferral {

    /** How much all surpluses may be. */
    public enum Margin {
        /** Less than the difference. */
        LESS_THAN("lessThan") {
            @Override
            boolean allows(Votes surpluses, Votes gap) {
                return gap.isMoreThan(surpluses);
            }
        },
        /** No more than the difference. */
        AT_MOST("atMost") {
            @Override
            boolean allows(Votes surpluses, Votes gap) {
                return gap.isAtLeast(surpluses);
            }
        };

        private final String word;

        Margin(String word) {
            this.word = word;
        }

        abstract boolean allows(Votes surpluses, Votes gap);
    }

    public WithinTheGap {
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public boolean mayWait(CountView view) {
        List<Votes> fromTheBottom = view.continuing().stream()
                .map(view::votesOf)
                .sorted(Comparator.naturalOrder())
                .limit(2)
                .toList();
        return fromTheBottom.size() == 2
                && margin.allows(
                        view.untransferredSurpluses(), fromTheBottom.get(1).minus(fromTheBottom.get(0)));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("withinTheGap", clause).with("margin", margin.word);
    }
}
