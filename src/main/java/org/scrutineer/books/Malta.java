package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.moreThanAllOthersForTheLastVacancy;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.lastFiledByNumber;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.earliestSurplus;
import static org.scrutineer.rules.surplus.Surpluses.wholePapersOfTheLastParcel;
import static org.scrutineer.rules.tie.Ties.earliestDifference;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of elections to the House of Representatives of Malta, in one district ({@code malta}).
 *
 * <p>Source: General Elections (Sorting of Ballot Papers, Casual Elections and Co-options) Regulations 1991,
 * regulations 2, 10 and 11 of the Thirteenth Schedule to the General Elections Act (Cap. 354).
 *
 * <p>Provisional: the order of surpluses, which papers are examined, exclusions and ties were read; not read in the
 * Maltese text, and taken from rules 4 to 9 of the Third Schedule to the Irish Electoral Act 1923, which it follows,
 * are the quota with its one added, the election at the quota, the proportion and the fractions, the papers last filed
 * and the last vacancies. Inferred: papers are numbered once and those with the highest numbers are last filed, as
 * {@link IrelandDail} has it; two or more of the lowest may go together, and here never do, as official tables show
 * them one by one; what remains is elected as soon as an exclusion leaves no more than there are vacancies, without a
 * transfer; of equals, the first drawn by lot goes. The further seats by party are outside the count of a district.
 */
public final class Malta {

    private static final String LAST_VACANCIES = "1923 Act, Third Schedule, rule 9";
    private static final Uncited<TieRule> TIES = ties(earliestDifference(), lotChosenFirst());

    private Malta() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code malta}
     */
    public static RuleBook ruleBook() {
        return book("malta", "Malta, House of Representatives")
                .cites("General Elections Act (Cap. 354), Thirteenth Schedule")
                .provisional("quota, election, fractions, papers last filed and last vacancies were not read; they are"
                        + " those of the Irish Act of 1923")
                .parcels(0)
                .papers(upToTheFirstDefect().clause("2"))
                .quota(wholeDroop().clause("1923 Act, Third Schedule, rule 4"))
                .elected(atTheQuota().clause("1923 Act, Third Schedule, rule 5"))
                .ends(
                        placesFilled().clause(LAST_VACANCIES),
                        remainingFillTheVacancies().clause(LAST_VACANCIES),
                        moreThanAllOthersForTheLastVacancy().clause(LAST_VACANCIES))
                .filing(lastFiledByNumber()
                        .inferred(
                                "1923 Act, Third Schedule, rule 6(4)(d)",
                                "papers are numbered once, and those with the highest numbers are last filed"))
                .then(
                        earliestSurplus()
                                .by(wholePapersOfTheLastParcel(TIES.clause("1923 Act, Third Schedule, rule 6(4)"))
                                        .clause("10(6), 1923 Act, Third Schedule, rules 6(3), 6(4)"))
                                .equalsBy(TIES.clause("10(4)"))
                                .clause("10(2)"),
                        orElectWhoIsLeft(excludeLowest()
                                        .moving(inOneTransfer())
                                        .equalsBy(TIES.inferred("11(3)", "of equals the first drawn by lot goes"))
                                        .inferred("11(1)", "two or more of the lowest may go together, and never do"))
                                .inferred(
                                        LAST_VACANCIES,
                                        "what remains is elected as soon as an exclusion leaves no more than there are"
                                                + " vacancies, without a transfer"));
    }
}
