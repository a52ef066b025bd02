package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.lowestCannotCatchUp;
import static org.scrutineer.rules.ending.Endings.moreThanAllOthersForTheLastVacancy;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.ending.Endings.unlessTheQuarterIsOpen;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfFewerThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.lastFiledByNumber;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.quarterFor;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Deferrals.onceThePlacesAreFilled;
import static org.scrutineer.rules.surplus.Deferrals.unlessAllMayWait;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.Surpluses.wholePapersOfTheLastParcel;
import static org.scrutineer.rules.tie.Ties.earlierSurplus;
import static org.scrutineer.rules.tie.Ties.earliestDifference;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import java.util.Set;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.quota.Quarter;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of local elections in Ireland since 2009 ({@code ireland-local}).
 *
 * <p>Source: Local Elections Regulations 1995 (SI 297/1995), articles 80 to 88, as amended by the Electoral (Amendment)
 * Acts 2001 (section 54), 2006 (section 17) and 2009 (sections 15 to 18).
 *
 * <p>They are those of the Dáil but for the quarter of the quota, which concerns only candidates who paid a deposit
 * (article 15). Who did so is no part of a ballot file: {@link #ruleBook(Set)} takes their numbers, and the record
 * states them among the parameters of the rule book; {@link #ruleBook()} is for an election in which nobody did.
 *
 * <p>Provisional: the amendments were read, the articles they amend were not; that these follow sections 118 to 124 of
 * the Act of 1992 one by one is inferred, as is that a joint exclusion is free of the quarter where none of those
 * excluded paid. What {@link IrelandDail} infers is inferred here too.
 */
public final class IrelandLocal {

    /** The identifier of the rule book for an election in which nobody paid a deposit. */
    public static final String ID = "ireland-local";

    private static final Uncited<TieRule> EQUAL_SURPLUSES =
            ties(earlierSurplus(), earliestDifference(), lotChosenFirst());
    private static final Uncited<TieRule> TIES = ties(earliestDifference(), lotChosenFirst());

    private IrelandLocal() {}

    /**
     * Returns the rule book for an election in which nobody paid a deposit.
     *
     * @return the rule book {@code ireland-local}
     */
    public static RuleBook ruleBook() {
        return ruleBook(ID, Set.of());
    }

    /**
     * Returns the rule book for an election, whose parameters say who paid a deposit. The fingerprint published of it
     * is that for nobody.
     *
     * @param depositPaid the numbers of the candidates who paid a deposit
     * @return the rule book {@code ireland-local-deposits}
     * @throws IllegalArgumentException if a number is less than 1
     */
    public static RuleBook ruleBook(Set<Integer> depositPaid) {
        return ruleBook("ireland-local-deposits", depositPaid);
    }

    private static RuleBook ruleBook(String id, Set<Integer> depositPaid) {
        Quarter quarter = quarterFor(depositPaid);
        return book(id, "Ireland, local elections")
                .cites("Local Elections Regulations 1995, articles 80 to 88, as amended to 2009")
                .provisional(
                        "the amendments were read, the articles they amend were not; they are presumed to follow the"
                                + " Act of 1992")
                .parcels(0)
                .papers(upToTheFirstDefect().clause("80"))
                .quota(wholeDroop().clause("82"))
                .elected(atTheQuota().clause("82 (elected)"))
                .ends(
                        unlessTheQuarterIsOpen(quarter, placesFilled().clause("86 (3)"))
                                .clause("86 (3)"),
                        unlessTheQuarterIsOpen(
                                        quarter, remainingFillTheVacancies().clause("86 (1)"))
                                .clause("86 (3)"),
                        unlessTheQuarterIsOpen(quarter, lowestCannotCatchUp().clause("86 (1A)"))
                                .clause("86 (3)"),
                        unlessTheQuarterIsOpen(
                                        quarter,
                                        moreThanAllOthersForTheLastVacancy().clause("86 (2)"))
                                .clause("86 (3)"))
                .filing(lastFiledByNumber()
                        .inferred(
                                "83 (last filed)",
                                "which non-transferable papers are set aside goes by number as well"))
                .equalsUnderConstraintsBy(EQUAL_SURPLUSES.clause("83 (equal surpluses)"))
                .then(
                        onceThePlacesAreFilled(greatestSurplus())
                                .inferred(
                                        "86 (3)",
                                        "only surpluses are transferred, greatest first, while one could bring"
                                                + " somebody above the quarter"),
                        unlessAllMayWait(quarter, greatestSurplus()).clause("83 (deferral)"),
                        orElectWhoIsLeft(excludeTogetherIfFewerThanTheNext()
                                        .unlessSomebodyMissesTheQuarter(quarter)
                                        .withThoseWithoutVotes(Clause.inferred(
                                                "Commentary on Count Rules (no votes)",
                                                "they go like any other where too few would be left"))
                                        .oneAlone("84 (lowest)")
                                        .whileSurplusesWait("83 (deferral)")
                                        .moving(inOneTransfer())
                                        .equalsBy(TIES.clause("84 (equal votes)"))
                                        .inferred(
                                                "84 (two or more)",
                                                "papers received in a joint exclusion are one sub-parcel;"
                                                        + " where none of those excluded paid a deposit it is free"
                                                        + " of the quarter"))
                                .clause("86 (1)"),
                        orElectWhoIsLeft(excludeLowest()
                                        .moving(inOneTransfer())
                                        .equalsBy(TIES.clause("84 (equal votes)"))
                                        .clause("84 (lowest)"))
                                .clause("86 (1)"));
    }

    private static LargestSurplus greatestSurplus() {
        return largestSurplus()
                .by(wholePapersOfTheLastParcel(TIES.clause("83 (equal fractions)"))
                        .clause("83 (fractions)"))
                .equalsBy(EQUAL_SURPLUSES.clause("83 (equal surpluses)"))
                .clause("83 (greatest surplus)");
    }
}
