package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaInOrder;
import static org.scrutineer.rules.ending.Endings.inTurn;
import static org.scrutineer.rules.ending.Endings.lastTwo;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacanciesInOrder;
import static org.scrutineer.rules.exclusion.Exclusions.abandonedIfTheRestFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherBelowTheShortfall;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransferForEachValue;
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

import org.scrutineer.rules.ParcelSentence;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.exclusion.ExclusionStep;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of elections of Senators of Australia ({@code au-senate-law-pre2021}, {@code au-senate-law-2021},
 * {@code au-senate-law-2021-manual}, {@code au-aec-2019}), several at once in a State.
 *
 * <p>Source: Commonwealth Electoral Act 1918, sections 268A to 273A; section 273 by its subsections. All papers of an
 * elected candidate are examined, first preferences or not, and go on at one value, the surplus divided by their
 * number; a paper can so gain in value. Each candidate is credited with whole votes once a transfer, and what is cut
 * off is lost. Every transfer is a count of its own in the language of the Act; in a record the transfers of one
 * exclusion are parts of one stage.
 *
 * <p>Four rule books: {@link #law2021()}, as computers count since section 273A; {@link #law2021ByHand()}, the same
 * without that section; {@link #lawBefore2021()}; and {@link #asCounted2019()}, as the Electoral Commission counted in
 * 2019 and 2022, which no text says.
 *
 * <p>Inferred, because the Act is silent:
 *
 * <ul>
 *   <li>Subsections (17) and (18), on the last places, wait until no surplus waits and no exclusion is under way, as
 *       the Commission's published counts show.
 *   <li>Surpluses that are equal go in the order of election, for which (20) and (22) ask in the same words.
 *   <li>An excluded candidate without papers makes a count in which nothing moves.
 *   <li>Where no Candidate C of (13A) is found, the lowest goes alone; a tie is settled only where it stands at the
 *       edge of those who go together.
 *   <li>Papers that mark no standing candidate are not formal, and votes for those who cannot be elected go to the next
 *       preference before the quota is worked out.
 * </ul>
 */
public final class AustralianSenate {

    private static final Uncited<TieRule> ALL_DIFFER = ties(latestPointAtWhichAllDiffer(), lotStrongestFirst());
    private static final Uncited<TieRule> PAIRWISE = ties(latestDifference(), lotStrongestFirst());
    private static final String NOT_OF_THE_ACT = "the Act knows no constraints";
    private static final String ACT = "Commonwealth Electoral Act 1918, section 273";

    private AustralianSenate() {}

    /**
     * Returns the rules as amended in 2021, for a count by computer; the Electoral Commission counted by the same in
     * 2016, which is another name of them.
     *
     * @return the rule book {@code au-senate-law-2021}
     */
    public static RuleBook law2021() {
        TieRule ties = PAIRWISE.clause("273(29), 273(31A)");
        return common(
                        book("au-senate-law-2021", "Australia, Senate, counted by computer since 2021")
                                .cites(ACT + " with 273A, as amended by No 135 of 2021")
                                .alsoCalled("au-aec-2016"),
                        PAIRWISE)
                .then(surplus(), inTurn(last()), inTurn(remaining()), lowest(ties));
    }

    /**
     * Returns the rules as amended in 2021, for a count by hand, in which several of the lowest are excluded together;
     * the Electoral Commission counted by the same in 2013, which is another name of them.
     *
     * @return the rule book {@code au-senate-law-2021-manual}
     */
    public static RuleBook law2021ByHand() {
        TieRule ties = PAIRWISE.clause("273(29), 273(31A)");
        return common(
                        book("au-senate-law-2021-manual", "Australia, Senate, counted by hand since 2021")
                                .cites(ACT + ", as amended by No 135 of 2021")
                                .alsoCalled("au-aec-2013"),
                        PAIRWISE)
                .then(surplus(), inTurn(last()), inTurn(remaining()), together(ties), lowest(ties));
    }

    /**
     * Returns the rules before the amendment of 2021.
     *
     * @return the rule book {@code au-senate-law-pre2021}
     */
    public static RuleBook lawBefore2021() {
        TieRule ties = ALL_DIFFER.clause("273(31)");
        return common(
                        book("au-senate-law-pre2021", "Australia, Senate, before the amendment of 2021")
                                .cites(ACT + ", before No 135 of 2021"),
                        ALL_DIFFER)
                .then(surplus(), inTurn(last()), inTurn(remaining()), together(ties), lowest(ties));
    }

    /**
     * Returns the rules as the Electoral Commission counted by them in 2019 and 2022: an exclusion that leaves just as
     * many as there are vacancies is abandoned, and no paper moves.
     *
     * @return the rule book {@code au-aec-2019}
     */
    public static RuleBook asCounted2019() {
        TieRule ties = ALL_DIFFER.inferred("273(31)", "the published counts do not tell in which way ties are settled");
        return common(
                        book("au-aec-2019", "Australia, Senate, as the Electoral Commission counted in 2019 and 2022")
                                .cites(ACT + ", and the counts published for 2019 and 2022")
                                .provisional("the program of the Electoral Commission was not read"),
                        ALL_DIFFER)
                .then(
                        surplus(),
                        inTurn(last()),
                        inTurn(remaining()),
                        abandonedIfTheRestFillTheVacancies(lowest(ties))
                                .inferred(
                                        "practice of 2019",
                                        "the rest are elected as soon as the lowest is named, and no paper moves"));
    }

    private static ParcelSentence.Steps common(Sentence.Cited heading, Uncited<TieRule> ties) {
        return heading.parcels(0)
                .papers(upToTheFirstDefect()
                        .inferred("268A(2), 269(1A)", "papers that mark no standing candidate are not formal"))
                .quota(wholeDroop().clause("273(8)"))
                .elected(atTheQuotaInOrder()
                        .equalsBy(ALL_DIFFER.clause("273(20)"))
                        .clause("273(8), 273(10), 273(14)"))
                .ends(placesFilled().clause("273(9), 273(32)"))
                .credited(roundedDown(0).clause("273(9)(b), 273(13AA)(b)(ii)"))
                .equalsUnderConstraintsBy(ties.inferred("constraints", NOT_OF_THE_ACT));
    }

    private static Step surplus() {
        return earliestSurplusByTransfer()
                .of(allPapers())
                .at(surplusByAllPapers().clause("273(9)(a), 273(12)"))
                .equalsBy(ties(earlierElection()).inferred("273(22)", "equal surpluses go in the order of election"))
                .clause("273(21), 273(23)");
    }

    private static Ending last() {
        return lastTwo()
                .equalsBy(ties(lotStrongestFirst()).clause("273(17)"))
                .inferred("273(17)", "asked only when no surplus waits and no exclusion is under way");
    }

    private static Ending remaining() {
        return remainingFillTheVacanciesInOrder()
                .equalsBy(ALL_DIFFER.clause("273(20)"))
                .inferred("273(18)", "asked only when no surplus waits and no exclusion is under way");
    }

    private static ExclusionStep together(TieRule ties) {
        return excludeTogetherBelowTheShortfall("273(13C)")
                .moving(inOneTransferForEachValue())
                .equalsBy(ties)
                .inferred("273(13A), 273(13B)", "where there is no Candidate C the lowest goes alone");
    }

    private static ExclusionStep lowest(TieRule ties) {
        return excludeLowest()
                .moving(inOneTransferForEachValue())
                .equalsBy(ties)
                .clause("273(13), 273(13AA), 273(15)");
    }
}
