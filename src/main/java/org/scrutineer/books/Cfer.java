package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfFewerThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.droop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.surplusesTogether;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotesInStepsGoingOn;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.ParcelSentence;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.tie.TieRule;

/**
 * The draft statute of Californians for Electoral Reform: {@code cfer}, and {@code cfer-batch} with its optional
 * exclusion of several together.
 *
 * <p>Source: draft version 4c of Elections Code (California), chapter 2, sections 10053, 10057 and 10059(a) to (k), as
 * it stands in the program Droop 0.14. What section 10058 says of one seat apart is not carried out: one seat is filled
 * as several are, as the program does.
 *
 * <p>Two figures are those of the program where the draft has others, for its counts are all there are: the threshold
 * has five decimal places, where the draft has the next whole number; and a transfer value is cut off after it is
 * multiplied as well as after it is divided, where the draft cuts it off once.
 *
 * <p>Papers with equal ranks are refused, until a validity policy has passed over them: by the draft an overvote ends a
 * paper, which still counts towards the threshold if that was its first mark. Papers for withdrawn candidates only do
 * not count, as in the program.
 *
 * <p>All surpluses of a round leave in it together, and somebody who has just the threshold has none. When the places
 * are filled no surplus is transferred, and when an exclusion leaves no more candidates than places the papers of the
 * excluded are not. Several go together, if at all, before any surplus.
 */
public final class Cfer {

    private static final int PLACES = 5;
    private static final TieRule TIES = ties(lotChosenFirst()).inferred("10057", "the one drawn first is excluded");

    private Cfer() {}

    /**
     * Returns the rule book that excludes one candidate at a time.
     *
     * @return the rule book {@code cfer}
     */
    public static RuleBook ruleBook() {
        return rules("cfer", "Californians for Electoral Reform, draft").then(surpluses(), lowest());
    }

    /**
     * Returns the rule book with paragraphs (f) and (k), by which candidates who can change neither who is elected nor
     * in which order are excluded together before any surplus.
     *
     * @return the rule book {@code cfer-batch}
     */
    public static RuleBook inBatches() {
        return rules("cfer-batch", "Californians for Electoral Reform, draft, with batch exclusion")
                .then(
                        orElectWhoIsLeft(excludeTogetherIfFewerThanTheNext()
                                        .unlessTheOrderOfElectionCouldChange("10059(k)(3)")
                                        .whileSurplusesWait("10059(f)")
                                        .moving(inOneTransfer())
                                        .equalsBy(TIES)
                                        .clause("10059(f), (k)"))
                                .clause("10059(i)(1)"),
                        surpluses(),
                        lowest());
    }

    private static ParcelSentence.Steps rules(String id, String title) {
        return book(id, title)
                .cites("draft Elections Code (California) sections 10053, 10057, 10059, version 4c; Droop 0.14")
                .parcels(PLACES)
                .papers(strictOrderOnly().clause("10053(h), 10057(c)"))
                .quota(droop(PLACES)
                        .inferred("10059", "to five decimal places as a program has it, where the text has the whole"))
                .elected(atTheQuota().clause("10059(d)"))
                .ends(
                        placesFilled().clause("10059(e)"),
                        remainingFillTheVacancies().clause("10059(c)"));
    }

    private static Step surpluses() {
        return surplusesTogether()
                .of(allPapers())
                .at(surplusTimesValueByVotesInStepsGoingOn(PLACES)
                        .inferred("10059(g)", "the product is cut off like the quotient, as a program has it"))
                .clause("10059(g)");
    }

    private static Step lowest() {
        return orElectWhoIsLeft(
                        excludeLowest().moving(inOneTransfer()).equalsBy(TIES).clause("10059(h)"))
                .clause("10059(i)(1)");
    }
}
