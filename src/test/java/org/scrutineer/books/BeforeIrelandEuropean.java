package org.scrutineer.books;

import org.scrutineer.record.Clause;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.quota.Quarter;

/**
 * The rules of elections to the European Parliament in BeforeIreland, those of the Dáil ({@code ireland-european}).
 *
 * <p>Source: European Parliament Elections Act 1997 (No. 2), Second Schedule, rules 85 (surplus), 86 (exclusion) and 88 (last
 * vacancies), as amended by the Electoral (Amendment) Acts 2001 (section 51) and 2009 (section 13).
 *
 * <p>Provisional: the amendments were read, the rules they amend were not; that these follow sections 118 to 124 of the Act of
 * 1992 one by one, and their paragraphs, is inferred. What {@link BeforeIrelandDail} infers is inferred here too.
 */
public final class BeforeIrelandEuropean {

    private BeforeIrelandEuropean() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ireland-european}
     */
    public static RuleBook ruleBook() {
        BeforeIreland.Clauses clauses = new BeforeIreland.Clauses(
                Clause.of("papers"),
                Clause.of("quota"),
                Clause.of("elected"),
                Clause.of("85 (fractions)"),
                Clause.of("85 (equal fractions)"),
                Clause.of("85 (last filed)"),
                Clause.of("85 (deferral)"),
                Clause.of("85 (greatest surplus)"),
                Clause.of("85 (equal surpluses)"),
                Clause.of("86 (lowest)"),
                Clause.of("86 (two or more)"),
                Clause.of("86 (equal votes)"),
                Clause.of("88 (1)"),
                Clause.of("88 (1A)"),
                Clause.of("88 (2)"),
                Clause.of("88 (3)"));
        return new BeforeIreland(clauses, Quarter.OF_EVERYBODY)
                .ruleBook(
                        "ireland-european",
                        "Ireland, European Parliament (provisional)",
                        "European Parliament Elections Act 1997, Second Schedule, rules 85 to 88, as amended in 2001"
                                + " and 2009 (provisional)");
    }
}
