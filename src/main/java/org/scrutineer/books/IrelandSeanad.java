package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.moreThanAllOthersForTheLastVacancy;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.asReceived;
import static org.scrutineer.rules.exclusion.Exclusions.excludeDoomedOneByOne;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.droop;
import static org.scrutineer.rules.surplus.Surpluses.earliestSurplus;
import static org.scrutineer.rules.surplus.Surpluses.lastParcel;
import static org.scrutineer.rules.surplus.TransferValues.surplusByTransferablePapersFractionsLost;
import static org.scrutineer.rules.tie.Ties.earliestStageDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.orderOfPreferences;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of the panel elections to Seanad Éireann ({@code ireland-seanad}).
 *
 * <p>Source: Seanad Electoral (Panel Members) Act 1947 (No. 42), Second Schedule, as amended by Act No. 1 of 1954.
 *
 * <p>The Act gives every paper the value of 1000 and works in whole numbers. Here a paper is one vote and votes have
 * three decimal places, which says the same: 143626 is 143.626.
 *
 * <p>The two sub-panels of a panel are the groups of a category, each with its minimum. Who may not be excluded by rule
 * 9(2) is guarded; who cannot be elected by rule 8(3), the sub-panel having its maximum, is doomed, and leaves as the
 * amendment of 1954 says: after the count in progress, one at a time, the greatest value first, before any surplus. The
 * maximum of a sub-panel is the seats less the minimum of the other, so it need not be stated.
 *
 * <p>Inferred: the sub-parcel last received is the last one within an exclusion, not the whole exclusion; the order of
 * preferences counts valid papers, each as far as it is read. What rounding takes from a surplus is a loss by fraction;
 * what a surplus has above the value of its transferable papers is non-transferable, in the Act's words not effective.
 */
public final class IrelandSeanad {

    private static final String VALID = "the order of preferences counts valid papers, each as far as it is read";
    private static final Uncited<TieRule> TIES =
            ties(earliestStageDifference(), orderOfPreferences(), lotStrongestFirst());

    private IrelandSeanad() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code ireland-seanad}
     */
    public static RuleBook ruleBook() {
        return book("ireland-seanad", "Ireland, panels of Seanad Éireann")
                .cites("Seanad Electoral (Panel Members) Act 1947, Second Schedule")
                .parcels(3)
                .papers(upToTheFirstDefect().clause("15(2)-(5)"))
                .quota(droop(3).clause("4, 6"))
                .elected(atTheQuota().clause("7"))
                .endsBetweenStages(
                        placesFilled().clause("11(1)"),
                        remainingFillTheVacancies().clause("11(2)"),
                        moreThanAllOthersForTheLastVacancy().clause("11(3)"))
                .then(
                        excludeDoomedOneByOne()
                                .moving(asReceived())
                                .equalsBy(TIES.inferred("8(3), 8(4)", VALID))
                                .clause("8(3)"),
                        earliestSurplus()
                                .of(lastParcel())
                                .at(surplusByTransferablePapersFractionsLost(3)
                                        .inferred(
                                                "8(1)(d), 8(1)(e)",
                                                "the sub-parcel last received is the last within an exclusion;"
                                                        + " what rounding takes is a loss, the rest above the"
                                                        + " papers' value non-transferable"))
                                .equalsBy(TIES.inferred("8(1)(h)", VALID))
                                .clause("8(1)(f), 8(1)(g)"),
                        excludeLowest()
                                .moving(asReceived())
                                .equalsBy(TIES.inferred("9(1)(e), 9(3)", VALID))
                                .clause("9(1)"));
    }
}
