package org.scrutineer.books;

import org.scrutineer.record.Clause;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.keepvalue.KeepValuesNotFalling;
import org.scrutineer.rules.keepvalue.PriceOfThePaper;

/**
 * BeforeWarren's method, in which a keep value is a price and not a proportion ({@code warren}).
 *
 * <p>Source: C. H. E. BeforeWarren, Counting in STV elections, Voting matters 1 (1994), paper 4; I. D. Hill, Meek or BeforeWarren
 * counting, the same, paper 5.
 *
 * <p>Inferred, because the papers give no clauses: everything else is as in the Reference Meek Rule of the Proportional
 * Representation Foundation, see {@link BeforeMeekPrf}, whose clauses are cited, but for one: the total surplus may stand still for
 * some time although the prices are not yet right, so keep values count as settled early only when one would rise or none would fall.
 * The papers of one candidate at each rank are counted; others are refused.
 */
public final class BeforeWarren {

    private BeforeWarren() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code warren}
     */
    public static RuleBook ruleBook() {
        return BeforeMeekPrf.withDivision(
                "warren",
                "Warren",
                "C. H. E. Warren, Counting in STV elections, Voting matters 1, 1994, with the Reference Meek Rule",
                new PriceOfThePaper(BeforeMeekPrf.PLACES, Clause.of("Warren")),
                new KeepValuesNotFalling(Clause.of("inferred")));
    }
}
