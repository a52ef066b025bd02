package org.scrutineer.books;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.quota.ReducingQuota;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;

/**
 * The rules of the Electoral Reform Society, third edition ({@code ers97}).
 *
 * <p>Source: R. A. Newland and F. S. Britton, How to Conduct an Election by the Single Transferable Vote, third edition
 * (1997), section 5.
 *
 * <p>Inferred, because the text is silent: a candidate without votes does not reach the vote required; papers that mark
 * no standing candidate are not valid; where there are no more candidates than places all of them are elected at the
 * first stage; three or more tied candidates are narrowed step by step, as {@link DifferenceAtAnEarlierPoint} explains.
 */
public final class BeforeErs97 {

    private static final List<String> PROMISES =
            List.of("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I13", "I14", "I18", "I20");

    private BeforeErs97() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ers97}
     */
    public static RuleBook ruleBook() {
        BeforeElectoralReformSociety edition =
                new BeforeElectoralReformSociety(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE);
        return edition.ruleBook(
                "ers97",
                "Electoral Reform Society 1997",
                "Newland and Britton, How to Conduct an Election by the Single Transferable Vote, 3rd edition, 1997",
                new ReducingQuota(
                        BeforeElectoralReformSociety.PLACES, BeforeElectoralReformSociety.QUOTA, Clause.of("5.4.8")),
                edition.quotaOrActiveShare(),
                PROMISES);
    }
}
