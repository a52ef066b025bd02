package org.scrutineer.books;

import org.scrutineer.record.Clause;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.quota.Quarter;

/**
 * The rules of elections to Dáil Éireann, at a general election ({@code ireland-dail}).
 *
 * <p>Source: Electoral Act 1992 (No. 23), sections 118 to 124, as amended by the Electoral (Amendment) Acts 2001 (No. 38) and
 * 2002 (No. 4).
 *
 * <p>The papers last filed are those with the highest numbers, all papers being numbered once in the order in which they were
 * mixed, as the Department's Commentary on Count Rules (2000) and section 45 of the Act of 2001 have it for counting by
 * computer; papers received in one count lie by number. Candidates without votes go together with the lowest who has some,
 * and surpluses wait only if they could wait without such candidates too: this is the Commentary's, and not in the Act.
 *
 * <p>An order of lots is the order in which names are drawn: the first of those tied is excluded, or counts as the largest.
 *
 * <p>Inferred: papers received in a joint exclusion are one sub-parcel; which non-transferable papers are set aside, where
 * only some are, goes by number as well, which changes no figure; candidates without votes go like any other where too few
 * would be left; after the last vacancies are filled only surpluses are transferred, greatest first, while they could bring a
 * candidate who is left above a quarter of the quota for the first time. At a by-election the quarter is that of another
 * quota, which is not rendered here.
 */
public final class BeforeIrelandDail {

    private BeforeIrelandDail() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ireland-dail}
     */
    public static RuleBook ruleBook() {
        BeforeIreland.Clauses clauses = new BeforeIreland.Clauses(
                Clause.of("118(1)"),
                Clause.of("120(1)"),
                Clause.of("120(2)"),
                Clause.of("121(6)"),
                Clause.of("121(6)(d)"),
                Clause.of("121(7)"),
                Clause.of("121(8)"),
                Clause.of("121(9)"),
                Clause.of("121(10), 121(11)"),
                Clause.of("122(1)"),
                Clause.of("122(2)"),
                Clause.of("122(3)"),
                Clause.of("124(1)"),
                Clause.of("124(1A)"),
                Clause.of("124(2)"),
                Clause.of("124(3)"));
        return new BeforeIreland(clauses, Quarter.OF_EVERYBODY)
                .ruleBook(
                        "ireland-dail",
                        "Ireland, Dáil, general elections",
                        "Electoral Act 1992, sections 118 to 124, as amended in 2001 and 2002, at a general election");
    }
}
