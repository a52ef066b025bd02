package org.scrutineer.rules.parcel;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;

/**
 * The papers examined for a surplus, all of them, as they lie before any moves.
 *
 * @param surplus the surplus, in votes, zero or more
 * @param votes all votes of the candidate
 * @param groups the papers by the value at which they were received, highest first; none if the candidate holds none
 */
public record Examination(Votes surplus, Votes votes, List<PaperGroup> groups) {

    public Examination {
        Objects.requireNonNull(surplus, "surplus");
        Objects.requireNonNull(votes, "votes");
        groups = List.copyOf(groups);
    }

    /**
     * Returns how many of the papers bear a next available preference.
     *
     * @return the papers, zero or more
     */
    public long transferable() {
        return groups.stream().mapToLong(PaperGroup::transferable).sum();
    }

    /**
     * Returns whether all the papers are first preferences, none of them received in a transfer: those of a surplus
     * that arose at the first stage.
     *
     * @return whether they are
     */
    public boolean areFirstPreferences() {
        return groups.stream().allMatch(group -> group.firstPreferences() == group.papers());
    }

    /**
     * Returns what the papers that bear one are worth, at the values at which they were received.
     *
     * @return the votes, zero or more
     */
    public Votes transferableWorth() {
        return groups.stream().map(PaperGroup::transferableWorth).reduce(Votes.ZERO, Votes::plus);
    }

    /**
     * Returns what the papers that bear none are worth, at the values at which they were received.
     *
     * @return the votes, zero or more; rounding of credits can make them more than the candidate has
     */
    public Votes strandedWorth() {
        return groups.stream().map(PaperGroup::strandedWorth).reduce(Votes.ZERO, Votes::plus);
    }
}
