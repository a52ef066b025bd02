package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaInOrder;
import static org.scrutineer.rules.ending.Endings.inTurn;
import static org.scrutineer.rules.ending.Endings.lastTwo;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacanciesInOrder;
import static org.scrutineer.rules.exclusion.Exclusions.asReceived;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.parcel.Credits.roundedDown;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.earliestSurplusByTransfer;
import static org.scrutineer.rules.surplus.TransferValues.surplusByAllPapers;
import static org.scrutineer.rules.tie.Ties.earlierElection;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.latestPointAtWhichAllDiffer;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of elections to the Legislative Council of South Australia ({@code au-sa-council}), provisional.
 *
 * <p>Source: Electoral Act 1985 of South Australia, section 95, of which only the opening was read. Used beside it were
 * the description of the Electoral Commission, the summary of the Electoral Council of Australia and New Zealand, and
 * the text that the Commonwealth had from 1983, which the Act follows.
 *
 * <p>Sourced from these: the quota; that all papers of an elected candidate go on at one value, the surplus divided by
 * their number; whole votes; ties by an earlier count, then by lot.
 *
 * <p>Inferred, as the Senate of Australia counts, or counted from 1983:
 *
 * <ul>
 *   <li>The papers of an excluded candidate go in the order of the transfers in which they were received, first
 *       preferences first, each a transfer of its own.
 *   <li>The surplus that arose first goes first, then the largest; the order of election settles equals, and goes back
 *       to a transfer at which all of them differ.
 *   <li>The last two, and as many candidates as vacancies, wait until no surplus waits and no exclusion is under way.
 *   <li>Nobody is excluded with others; of several in a tie for exclusion two that differ are told apart.
 * </ul>
 */
public final class AustralianSouthAustralia {

    private static final String SECTION = "95";
    private static final String WAITS = "waits until no surplus waits and no exclusion is under way, as in the Senate";
    private static final Uncited<TieRule> IN_ORDER = ties(latestPointAtWhichAllDiffer(), lotStrongestFirst());
    private static final Uncited<TieRule> TIES = ties(latestDifference(), lotStrongestFirst());

    private AustralianSouthAustralia() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code au-sa-council}
     */
    public static RuleBook ruleBook() {
        return book("au-sa-council", "South Australia, Legislative Council")
                .cites("Electoral Act 1985 (SA), section 95, its opening, and what others say of it")
                .provisional("of section 95 only the opening was read")
                .parcels(0)
                .papers(upToTheFirstDefect().inferred(SECTION, "papers that mark no standing candidate are not formal"))
                .quota(wholeDroop().clause(SECTION))
                .elected(atTheQuotaInOrder()
                        .equalsBy(IN_ORDER.inferred(SECTION, "the order of election is that of surpluses"))
                        .clause(SECTION))
                .ends(placesFilled().inferred(SECTION, "at once, within an exclusion too"))
                .credited(roundedDown(0).clause(SECTION))
                .equalsUnderConstraintsBy(TIES.inferred("constraints", "the Act knows no constraints"))
                .then(
                        earliestSurplusByTransfer()
                                .of(allPapers())
                                .at(surplusByAllPapers().clause(SECTION))
                                .equalsBy(ties(earlierElection())
                                        .inferred(SECTION, "equal surpluses go in the order of election"))
                                .inferred(SECTION, "the first that arose, of those of one transfer the largest"),
                        inTurn(lastTwo()
                                .equalsBy(ties(lotStrongestFirst()).inferred(SECTION, "by lot, as in the Senate"))
                                .inferred(SECTION, WAITS)),
                        inTurn(remainingFillTheVacanciesInOrder()
                                .equalsBy(IN_ORDER.inferred(SECTION, "the order of election is that of surpluses"))
                                .inferred(SECTION, WAITS)),
                        excludeLowest()
                                .moving(asReceived())
                                .equalsBy(TIES.clause(SECTION))
                                .inferred(SECTION, "papers go in the order of the transfers that brought them"));
    }
}
