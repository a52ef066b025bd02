package org.scrutineer.books;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.rules.RuleBook;

/** All rule books that the library knows. */
public final class RuleBooks {

    private static final List<RuleBook> ALL = List.of(
            Ers97.ruleBook(),
            Ers76.ruleBook(),
            ChurchOfEngland.ruleBook(),
            AlternativeVote.ruleBook(),
            ScottishLocal.ruleBook(),
            ScottishLocal.asMadeIn2011(),
            NorthernIreland.ruleBook(),
            IrelandSeanad.ruleBook(),
            WigmPrf.ruleBook(),
            WigmPrf.inBatches(),
            IrelandDail.ruleBook(),
            IrelandLocal.ruleBook(),
            IrelandEuropean.ruleBook(),
            IrelandPresident.ruleBook(),
            Malta.ruleBook(),
            MeekPrf.ruleBook(),
            Meek1987.ruleBook(),
            Meek2006.ruleBook(),
            MeekExact.ruleBook(),
            MeekNz.ruleBook(),
            MeekNz.asCalculated(),
            Warren.ruleBook(),
            BlockVote.ruleBook(),
            BlockVote.ofCrosses(),
            BlockVote.singleVote());

    private RuleBooks() {}

    /**
     * Returns all rule books.
     *
     * @return the rule books, each with an identifier of its own
     */
    public static List<RuleBook> all() {
        return ALL;
    }

    /**
     * Returns the rule book of an identifier.
     *
     * @param id the identifier
     * @return the rule book
     * @throws IllegalArgumentException if there is none
     */
    public static RuleBook byId(String id) {
        return ALL.stream()
                .filter(book -> book.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule book is called \"" + id + "\"; there are "
                        + ALL.stream().map(RuleBook::id).collect(Collectors.joining(", "))));
    }
}
