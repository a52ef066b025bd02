package org.scrutineer.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.election.WriteIns;
import org.scrutineer.rules.paper.RuleSetting;
import org.scrutineer.rules.tie.ByLot;

/** The rules of a count, as a value made of parts. */
public sealed interface RuleBook permits ParcelRules, KeepValueRules, QuotientRules, PluralityRules {

    /**
     * Returns what the rule book is called, what it renders, and how far it was read.
     *
     * @return the heading
     */
    Heading heading();

    /**
     * Returns the identifier.
     *
     * @return lower-case words joined by hyphens
     */
    default String id() {
        return heading().id();
    }

    /**
     * Returns the other names of the rule book.
     *
     * @return the names, each in the shape of an identifier; empty if it has none
     */
    default List<String> names() {
        return heading().names();
    }

    /**
     * Returns what the rule book is called.
     *
     * @return the title
     */
    default String title() {
        return heading().title();
    }

    /**
     * Returns the text that the rule book renders.
     *
     * @return the citation
     */
    default String citation() {
        return heading().citation();
    }

    /**
     * Returns the invariants that hold at every stage: those of the family and those that the parts promise.
     *
     * @return the invariants by number, in their order
     */
    List<String> promises();

    /**
     * Returns the rule book in words that another program can act on.
     *
     * @return the description
     */
    RuleDescription description();

    /**
     * Returns how the orders of candidates are read that lots settle ties between candidates by.
     *
     * @return the readings, empty if no tie is left to lots
     */
    Set<ByLot.Reading> lotReadings();

    /**
     * Returns what it says of undeclared write-ins.
     *
     * @return nothing, unless a family knows them and the rule book says more
     */
    default WriteIns writeIns() {
        return WriteIns.UNKNOWN;
    }

    /**
     * Returns whether places may stay empty though candidates stand who are not elected. Constraints cannot be met
     * under such a rule book: they need every place that somebody can fill.
     *
     * @return whether they may
     */
    default boolean leavesPlacesEmpty() {
        return false;
    }

    /**
     * Returns how many papers can be counted, as far as the numbers go that the rule book works in.
     *
     * @return the papers, at most {@link Ballots#MOST_PAPERS}
     */
    default long mostPapers() {
        return Ballots.MOST_PAPERS;
    }

    /**
     * Returns the same rule book with a choice made that its text leaves open. Its description states the choice.
     *
     * @param setting the choice
     * @return the changed copy, or nothing if the text leaves no such choice
     */
    Optional<RuleBook> with(RuleSetting setting);

    /**
     * Returns what comes of what is done with a rule book of this family.
     *
     * @param families what is done with each
     * @param <R> what comes of it
     * @return the result
     */
    <R> R accept(Families<R> families);
}
