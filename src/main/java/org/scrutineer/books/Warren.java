package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.keepvalue.KeepValues.keepValuesNotFalling;
import static org.scrutineer.rules.keepvalue.KeepValues.priceOfThePaper;

import org.scrutineer.rules.RuleBook;

/**
 * Warren's method, in which a keep value is a price and not a proportion ({@code warren}).
 *
 * <p>Source: C. H. E. Warren, Counting in STV elections, Voting matters 1 (1994), paper 4; I. D. Hill, Meek or Warren
 * counting, the same, paper 5.
 *
 * <p>Inferred, because the papers give no clauses: everything else is as in the Reference Meek Rule of the Proportional
 * Representation Foundation, see {@link MeekPrf}, whose clauses are cited, but for one: the total surplus may stand
 * still for some time although the prices are not yet right, so keep values count as settled early only when one would
 * rise or none would fall. The papers of one candidate at each rank are counted; others are refused.
 */
public final class Warren {

    private Warren() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code warren}
     */
    public static RuleBook ruleBook() {
        return MeekPrf.withDivision(
                book("warren", "Warren")
                        .cites("C. H. E. Warren, Counting in STV elections, Voting matters 1, 1994, with the"
                                + " Reference Meek Rule"),
                priceOfThePaper(9)
                        .inferred("Warren", "all else is as in the Reference Meek Rule, whose clauses are cited"),
                keepValuesNotFalling()
                        .inferred(
                                "",
                                "the total surplus may stand still before prices are right; settled is when one would"
                                        + " rise or none would fall"));
    }
}
