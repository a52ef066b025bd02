package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.droopOfActiveVotes;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.surplusesOfAllElected;
import static org.scrutineer.rules.surplus.TransferValues.valueTimesSurplusFraction;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.WriteIns;

/**
 * Councils and boards in the United States that elect several members at a time: {@code portland-or},
 * {@code arlington-va}, {@code eastpointe} and {@code albany-ca}.
 *
 * <p>Sources: Portland City Code 2.08 and the rounds of district 2 of 2024; Virginia Administrative Code 1VAC20-100-10,
 * -40 and -50; for Eastpointe the figures of its count of 2019 and of a test deck; for Albany the opening of the
 * chapter added by Ordinance 2020-07 and the rounds of 2024.
 *
 * <p>All who have the quota in a round are elected, and pass on together in the next; where somebody passes on, nobody
 * is excluded. The surplus is divided by the candidate's votes and cut off, and each paper keeps that fraction of what
 * it was worth, cut off again: so in the rounds of Portland. The text of Virginia cuts off the product and is silent on
 * the fraction.
 *
 * <p>Inferred, besides what the clauses say: papers with equal ranks are refused, until a validity policy has passed
 * over them; undeclared write-in candidates are like others; what rounding takes from a surplus is kept apart.
 */
public final class UnitedStatesCouncils {

    private static final String CHAPTER = "2.08";
    private static final String VIRGINIA = "1VAC20-100-50";
    private static final String COUNT_OF_2019 = "count of 2019";
    private static final String COUNT_OF_2024 = "count of 2024";
    private static final String FRACTION_FIRST = "the fraction is cut off before it is multiplied";
    private static final String BY_LOT = "a tie is settled by lot at once";

    private UnitedStatesCouncils() {}

    /**
     * Returns the rule book of the council of Portland, Oregon.
     *
     * @return the rule book {@code portland-or}
     */
    public static RuleBook portland() {
        return book("portland-or", "Portland, Oregon, city council")
                .cites("Portland City Code 2.08 (Ord. 191244, 191973), and the rounds of district 2 in 2024")
                .provisional("of chapter 2.08 only 2.08.010 A to J was read")
                .parcels(4)
                .papers(strictOrderOnly().clause("2.08.010 G, H"))
                .quota(wholeDroop().clause(CHAPTER))
                .elected(atTheQuota().clause(CHAPTER))
                .ends(
                        placesFilled().clause(CHAPTER),
                        remainingFillTheVacancies().clause(CHAPTER))
                .undeclaredWriteIns(WriteIns.LIKE_OTHERS)
                .then(
                        surplusesOfAllElected()
                                .of(allPapers())
                                .at(valueTimesSurplusFraction(4).inferred(CHAPTER, FRACTION_FIRST))
                                .inferred(CHAPTER, "a round with somebody elected excludes nobody"),
                        excludeLowest()
                                .moving(inOneTransfer())
                                .equalsBy(ties(lotStrongestFirst()).inferred(CHAPTER, BY_LOT))
                                .clause(CHAPTER));
    }

    /**
     * Returns the rule book of the regulation of Virginia, by which Arlington County counts.
     *
     * @return the rule book {@code arlington-va}
     */
    public static RuleBook arlington() {
        return book("arlington-va", "Arlington County, Virginia, county board")
                .cites("Virginia Administrative Code 1VAC20-100-10, -40, -50")
                .parcels(4)
                .papers(strictOrderOnly().clause("1VAC20-100-40"))
                .quota(wholeDroop().clause("1VAC20-100-10"))
                .elected(atTheQuota().clause(VIRGINIA))
                .ends(
                        placesFilled().clause(VIRGINIA),
                        remainingFillTheVacancies().clause("1VAC20-100-50 B.1, C.1"))
                .undeclaredWriteIns(WriteIns.LIKE_OTHERS)
                .then(
                        surplusesOfAllElected()
                                .of(allPapers())
                                .at(valueTimesSurplusFraction(4).inferred(VIRGINIA, FRACTION_FIRST))
                                .clause(VIRGINIA),
                        excludeLowest()
                                .moving(inOneTransfer())
                                .equalsBy(ties(lotStrongestFirst()).clause("1VAC20-100-40.3"))
                                .clause(VIRGINIA));
    }

    /**
     * Returns the rule book of the council of Eastpointe, Michigan.
     *
     * @return the rule book {@code eastpointe}
     */
    public static RuleBook eastpointe() {
        return book("eastpointe", "Eastpointe, Michigan, city council")
                .cites("memorandum of understanding of 2019, by the count of 2019 and a test deck")
                .provisional("the memorandum, whose section 5 says how to count, was not read")
                .parcels(4)
                .papers(strictOrderOnly().clause("Supplemental Order of 2019, 14, 15"))
                .quota(wholeDroop().clause(COUNT_OF_2019))
                .elected(atTheQuota().clause(COUNT_OF_2019))
                .ends(
                        placesFilled().clause(COUNT_OF_2019),
                        remainingFillTheVacancies().inferred(COUNT_OF_2019, "as under the kindred rules"))
                .undeclaredWriteIns(WriteIns.LIKE_OTHERS)
                .then(
                        surplusesOfAllElected()
                                .of(allPapers())
                                .at(valueTimesSurplusFraction(4).clause("test deck"))
                                .clause("test deck"),
                        excludeLowest()
                                .moving(inOneTransfer())
                                .equalsBy(ties(lotStrongestFirst()).inferred("", BY_LOT))
                                .clause("test deck"));
    }

    /**
     * Returns the rule book of the council of Albany, California, where the quota falls with the papers that no longer
     * count for anybody. Somebody elected keeps the quota of that round.
     *
     * @return the rule book {@code albany-ca}
     */
    public static RuleBook albany() {
        return book("albany-ca", "Albany, California, city council")
                .cites("Albany Municipal Code as amended by Ordinance 2020-07, by the count of 2024")
                .provisional("of the chapter only the opening was read")
                .parcels(6)
                .papers(strictOrderOnly().inferred("Ordinance 2020-07", "only papers of strict order are taken"))
                .quota(droopOfActiveVotes(0).clause(COUNT_OF_2024))
                .elected(atTheQuota().clause(COUNT_OF_2024))
                .ends(
                        placesFilled().clause(COUNT_OF_2024),
                        remainingFillTheVacancies().inferred(COUNT_OF_2024, "as under the kindred rules"))
                .undeclaredWriteIns(WriteIns.LIKE_OTHERS)
                .then(
                        surplusesOfAllElected()
                                .of(allPapers())
                                .at(valueTimesSurplusFraction(6)
                                        .inferred(COUNT_OF_2024, "the product is cut off like the fraction"))
                                .inferred(COUNT_OF_2024, "all elected in a round pass on together"),
                        excludeLowest()
                                .moving(inOneTransfer())
                                .equalsBy(ties(lotChosenFirst()).inferred(COUNT_OF_2024, BY_LOT))
                                .clause(COUNT_OF_2024));
    }
}
