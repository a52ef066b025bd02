package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.quota.Quotas.droopRoundedUp;

import org.scrutineer.rules.RuleBook;

/**
 * The regulations of the General Synod of the Church of England, as far as they are known here
 * ({@code church-of-england}).
 *
 * <p>Source: General Synod Single Transferable Vote Regulations 1990 to 2004 (GS 1533), of which only the definitions
 * were read, and the Single Transferable Vote Rules 2020, which were not. The rule book is provisional: it presumes the
 * rules of {@link Ers76}, to whose family the regulations belong, and cites the clauses of the third edition of those
 * rules.
 *
 * <p>From recollection: the quota is rounded up to two decimal places, whatever its size; a share of the active vote is
 * enough after the first transfer; surplus, exclusion, waiting surpluses and ties are those of that family.
 */
public final class ChurchOfEngland {

    private ChurchOfEngland() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code church-of-england}
     */
    public static RuleBook ruleBook() {
        return Ers76.withQuota(
                book("church-of-england", "Church of England, General Synod")
                        .cites("General Synod STV Regulations 1990 to 2004; the clauses cited are of Newland and"
                                + " Britton, 3rd edition, 1997")
                        .provisional("only the definitions were read; the rest is presumed to be that of the Electoral"
                                + " Reform Society of 1976"),
                droopRoundedUp(2).clause("5.1.6"));
    }
}
