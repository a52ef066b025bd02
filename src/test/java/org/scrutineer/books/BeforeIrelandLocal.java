package org.scrutineer.books;

import java.util.Set;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.quota.Quarter;

/**
 * The rules of local elections in BeforeIreland since 2009 ({@code ireland-local}).
 *
 * <p>Source: Local Elections Regulations 1995 (SI 297/1995), articles 80 to 88, as amended by the Electoral (Amendment) Acts
 * 2001 (section 54), 2006 (section 17) and 2009 (sections 15 to 18).
 *
 * <p>They are those of the Dáil but for the quarter of the quota, which concerns only candidates who paid a deposit (article
 * 15). Who did so is no part of a ballot file: {@link #ruleBook(Set)} takes their numbers, and the record states them among
 * the parameters of the rule book; {@link #ruleBook()} is for an election in which nobody did.
 *
 * <p>Provisional: the amendments were read, the articles they amend were not; that these follow sections 118 to 124 of the Act
 * of 1992 one by one is inferred, as is that a joint exclusion is free of the quarter where none of those excluded paid. What
 * {@link BeforeIrelandDail} infers is inferred here too.
 */
public final class BeforeIrelandLocal {

    /** The identifier of the rule book for an election in which nobody paid a deposit. */
    public static final String ID = "ireland-local";

    private BeforeIrelandLocal() {}

    /**
     * Returns the rule book for an election in which nobody paid a deposit.
     *
     * @return the rule book {@code ireland-local}
     */
    public static RuleBook ruleBook() {
        return ruleBook(ID, Set.of());
    }

    /**
     * Returns the rule book for an election, whose parameters say who paid a deposit. The fingerprint published of it is that
     * for nobody.
     *
     * @param depositPaid the numbers of the candidates who paid a deposit
     * @return the rule book {@code ireland-local-deposits}
     * @throws IllegalArgumentException if a number is less than 1
     */
    public static RuleBook ruleBook(Set<Integer> depositPaid) {
        return ruleBook("ireland-local-deposits", depositPaid);
    }

    private static RuleBook ruleBook(String id, Set<Integer> depositPaid) {
        BeforeIreland.Clauses clauses = new BeforeIreland.Clauses(
                Clause.of("80"),
                Clause.of("82"),
                Clause.of("82 (elected)"),
                Clause.of("83 (fractions)"),
                Clause.of("83 (equal fractions)"),
                Clause.of("83 (last filed)"),
                Clause.of("83 (deferral)"),
                Clause.of("83 (greatest surplus)"),
                Clause.of("83 (equal surpluses)"),
                Clause.of("84 (lowest)"),
                Clause.of("84 (two or more)"),
                Clause.of("84 (equal votes)"),
                Clause.of("86 (1)"),
                Clause.of("86 (1A)"),
                Clause.of("86 (2)"),
                Clause.of("86 (3)"));
        return new BeforeIreland(clauses, new Quarter.Of(depositPaid))
                .ruleBook(
                        id,
                        "Ireland, local elections (provisional)",
                        "Local Elections Regulations 1995, articles 80 to 88, as amended to 2009 (provisional)");
    }
}
