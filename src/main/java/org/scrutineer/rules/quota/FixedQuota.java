package org.scrutineer.rules.quota;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Point;

/**
 * A quota that is not worked out again from some point on.
 *
 * @param quota the quota
 * @param from from when on it stands
 * @param clause the clause that lets it stand
 */
public record FixedQuota(QuotaRule quota, From from, Clause clause) implements QuotaRule {

    /** From when on a quota stands. */
    public enum From {
        /** From first preferences on, whenever these are counted. */
        FIRST_PREFERENCES("onFirstPreferences") {
            @Override
            boolean stands(CountView view) {
                return !view.history().isEmpty() && !view.isOnFirstPreferences();
            }
        },
        /**
         * From the first stage on after which a candidate has it; while somebody has votes who is never elected, as an
         * undeclared write-in, nobody is said to have it.
         */
        SOMEBODY_HAS_IT("onceSomebodyHasIt") {
            @Override
            boolean stands(CountView view) {
                int struck = view.history().size();
                if (struck == 0) {
                    return false;
                }
                Point last = view.history().get(struck - 1);
                return view.neverElected().stream()
                                .noneMatch(candidate -> last.votesOf(candidate).isPositive())
                        && last.votes().stream().anyMatch(votes -> votes.isAtLeast(view.quota()));
            }
        };

        private final String word;

        From(String word) {
            this.word = word;
        }

        abstract boolean stands(CountView view);
    }

    public FixedQuota {
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public OptionalInt roundsTo() {
        return quota.roundsTo();
    }

    @Override
    public Votes quota(CountView view) {
        return from.stands(view) ? view.quota() : quota.quota(view);
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.empty();
    }

    @Override
    public PartDescription description() {
        return quota.description().with("fixed", PartDescription.of(from.word, clause));
    }
}
