package org.scrutineer.books;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuotaIfPlacesSuffice;
import org.scrutineer.rules.election.FirstStageApart;
import org.scrutineer.rules.quota.QuotaRoundedUp;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.quota.WholeQuotaAbove;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;

/**
 * The rules of the Electoral Reform Society, second edition, as far as they can be told from what others say of them
 * ({@code ers76}).
 *
 * <p>Source: R. A. Newland and F. S. Britton, How to Conduct an Election by the Single Transferable Vote, second edition
 * (1976). Its text was not read. The rule book is provisional: it is the third edition of 1997 without what that edition
 * is reported to have changed, and it cites the clauses of the third edition.
 *
 * <p>Reported: a quota above 100 is rounded up to a whole number, any other to two decimal places; the quota is never
 * reduced. Known only from other programs: surplus, exclusion, waiting surpluses and transfer values are those of the third
 * edition, and the share of the active vote is asked for only after the first transfer. Inferred: a quotient of exactly
 * 100 is not above it; ties go by the earliest stage that differed, the parts of an exclusion not being stages; what
 * {@link BeforeErs97} infers. Votes held in suspense, which the second edition allows, are not part of it.
 */
public final class BeforeErs76 {

    private static final long WHOLE_ABOVE = 100;
    private static final List<String> PROMISES =
            List.of("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I13", "I14", "I16", "I18", "I20");

    private BeforeErs76() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ers76}
     */
    public static RuleBook ruleBook() {
        return withQuota(
                "ers76",
                "Electoral Reform Society 1976, reconstructed (provisional)",
                "Newland and Britton, 2nd edition, 1976, reconstructed from the 3rd edition, whose clauses are cited"
                        + " (provisional)",
                new WholeQuotaAbove(
                        WHOLE_ABOVE,
                        new QuotaRoundedUp(BeforeElectoralReformSociety.PLACES, BeforeElectoralReformSociety.QUOTA),
                        BeforeElectoralReformSociety.QUOTA));
    }

    /** Returns a rule book of the family with a quota of its own. */
    static RuleBook withQuota(String id, String title, String citation, QuotaRule quota) {
        BeforeElectoralReformSociety edition =
                new BeforeElectoralReformSociety(DifferenceAtAnEarlierPoint.From.THE_FIRST_WHOLE_STAGE);
        return edition.ruleBook(
                id,
                title,
                citation,
                quota,
                new FirstStageApart(
                        new AtLeastTheQuotaIfPlacesSuffice(Clause.of("5.1.7")), edition.quotaOrActiveShare()),
                PROMISES);
    }
}
