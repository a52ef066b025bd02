package org.scrutineer.rules.paper;

import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.rules.part.Part;

/**
 * What of the marks on a paper counts. Whether a paper is valid that is left without a preference for a standing
 * candidate, {@link ValidPapers} says.
 */
public interface PaperRule extends Part {

    /**
     * Returns the preferences that count.
     *
     * @param marked the preferences as marked, with an equal or a skipped rank
     * @return a strict order, possibly of nobody
     * @throws UnreadablePaperException if the rule book has no clause for such a paper
     */
    Preferences read(Preferences marked);

    /**
     * Looks at all papers before any is read.
     *
     * @param marked the papers as marked
     * @throws PaperRefusedException if one is such as the rule book does not count; unless it says otherwise, one on
     *     which a candidate stands at several ranks
     */
    default void admit(Ballots marked) {
        PaperRefusedException.refuseRepeats(marked);
    }

    /**
     * Returns whether several candidates may stay at one rank.
     *
     * @return whether they may, and share the paper
     */
    default boolean keepsEqualRanks() {
        return false;
    }

    /**
     * Returns the same with a choice made, where the text leaves it open.
     *
     * @param setting the choice
     * @return the changed copy, or nothing if the text says itself how papers are read
     */
    default Optional<PaperRule> with(PaperSetting setting) {
        return Optional.empty();
    }

    /**
     * Returns the choices that were made.
     *
     * @return the choices, empty if the text leaves none or none was made
     */
    default List<PaperSetting> settings() {
        return List.of();
    }

    /**
     * Returns which papers are valid although they name no standing candidate, where the text says so itself.
     *
     * @return the papers, or nothing if the rule book or whoever counts says it
     */
    default Optional<ValidPapers> valid() {
        return Optional.empty();
    }

    /**
     * Returns the causes that are told apart why a paper counts for nobody any more.
     *
     * @return the causes in their order, empty if they are not told apart
     */
    default List<InactiveCause> causes() {
        return List.of();
    }

    /**
     * Returns why a paper goes to nobody.
     *
     * @param marked the preferences as marked
     * @param available whether each candidate, by number, may receive papers; none does that the paper is for
     * @return the cause, one of those that are told apart
     */
    default InactiveCause cause(Preferences marked, boolean[] available) {
        return InactiveCause.NO_CHOICE_LEFT;
    }

    /**
     * Returns the clause that says which papers are valid.
     *
     * @return the clause
     */
    Clause clause();
}
