package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.beginningAgain;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.droopOfActiveVotes;
import static org.scrutineer.rules.quota.Quotas.fixedOnFirstPreferences;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotesInFractions;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.tie.TieRule;

/**
 * Wright's system ({@code wright}), as the program of the Council of Stellar Management counts.
 *
 * <p>Source: A. van der Craats, submission 51.1 to the inquiry into the election of 2007 (Australia), and the reference
 * program that its user published with the papers of the eighth council (2013).
 *
 * <p>After every exclusion the papers are counted again from first preferences, with a new quota of those that still
 * name somebody, and all who were elected lose their places until they reach it again. Nothing is rounded but the
 * quota: the program counts in binary numbers, to about six places of these fractions.
 *
 * <p>Inferred: the program takes the lowest number of equals to be excluded, and the highest whose surplus is
 * transferred; here that is an order supplied as lots, strongest first. Who is elected last, because no more remain
 * than there are places, comes behind those who had the quota. Papers that name one candidate at each rank are the only
 * ones that the program reads; others are refused.
 */
public final class Wright {

    private Wright() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code wright}
     */
    public static RuleBook ruleBook() {
        TieRule strongest = ties(lotStrongestFirst())
                .inferred("ties", "an order of lots in the place of the numbers of candidates, strongest first");
        return book("wright", "Wright's system")
                .cites("A. van der Craats, submission 51.1 to the inquiry into the election of 2007 (Australia), as the"
                        + " program of the Council of Stellar Management counts")
                .parcels(0)
                .papers(strictOrderOnly().clause("papers"))
                .quota(fixedOnFirstPreferences(droopOfActiveVotes(0).clause("quota"))
                        .clause("iteration"))
                .elected(atTheQuota().clause("winners"))
                .ends(
                        placesFilled().clause("end"),
                        remainingFillTheVacancies()
                                .inferred("end", "those who remain are elected in the order of their votes"))
                .then(
                        largestSurplus()
                                .of(allPapers())
                                .at(surplusTimesValueByVotesInFractions().clause("transfer"))
                                .equalsBy(strongest)
                                .clause("transfer"),
                        orElectWhoIsLeft(excludeLowest()
                                        .moving(beginningAgain().clause("iteration"))
                                        .equalsBy(strongest)
                                        .clause("elimination"))
                                .clause("end"));
    }
}
