package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaInOrder;
import static org.scrutineer.rules.ending.Endings.inTurn;
import static org.scrutineer.rules.ending.Endings.lastTwo;
import static org.scrutineer.rules.ending.Endings.leadersCannotBeCaught;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacanciesInOrder;
import static org.scrutineer.rules.exclusion.Exclusions.asReceived;
import static org.scrutineer.rules.exclusion.Exclusions.asReceivedSortedByPath;
import static org.scrutineer.rules.exclusion.Exclusions.askedAfterTheLast;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransferForEachValue;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.parcel.Credits.roundedDown;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.surplusOfTheFirstElected;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotesWithoutStranded;
import static org.scrutineer.rules.tie.Ties.earlierElection;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.latestPointAtWhichAllDiffer;
import static org.scrutineer.rules.tie.Ties.latestStageDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.record.CountNumbering;
import org.scrutineer.rules.ParcelSentence;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of councils of New South Wales since the counts of December 2021 ({@code au-nsw-lg-2021-nswec},
 * {@code au-nsw-lg-2021-conway}).
 *
 * <p>Source: Local Government (General) Regulation 2021 of the State, Schedule 5, by its clauses, read in the form of
 * 2020. A surplus passes papers with a next available preference on, each at the value at which it came times a
 * fraction: the surplus divided by the votes without what the exhausted papers are worth, never rounded and at most 1.
 * Whole votes are credited. Papers leave bit by bit, and each transfer is a part of what a record calls a stage.
 *
 * <p>Two rule books: {@link #asCounted()}, as the Electoral Commission of the State counts, which its published counts
 * of 2021 and 2024 show and no text says, and {@link #asRead()}, a reading of the letter of the Schedule by A. Conway.
 * The letter of clause 7(4)(a) itself is neither: where credits were cut off, exhausted papers can be worth more than
 * the votes of a candidate, and the letter then makes transfer values below zero and far above 1, and totals below
 * zero. No count has met such a case.
 *
 * <p>Inferred, because the Schedule is silent or can be read in two ways:
 *
 * <ul>
 *   <li>The fraction of a surplus is 1 where the divisor is nothing or less.
 *   <li>Exhausted papers of a surplus leave without votes, and what of the surplus nobody is credited with is lost by
 *       fraction; published counts show one figure for both.
 *   <li>Clause 11 is asked when a stage is done, before any surplus that waits, and for one vacancy as for several.
 *   <li>Those who are elected together are elected in the order of their surpluses, and those elected under clause
 *       11(2) or 11(3) with equal votes by the latest transfer at which they differed, then by lot.
 *   <li>An excluded candidate without papers makes a count in which nothing moves.
 * </ul>
 */
public final class NewSouthWalesCouncils {

    private static final Uncited<TieRule> WHOLE_STAGES = ties(latestStageDifference(), lotStrongestFirst());
    private static final Uncited<TieRule> ALL_DIFFER = ties(latestPointAtWhichAllDiffer(), lotStrongestFirst());
    private static final String REGULATION =
            "Local Government (General) Regulation 2021 (NSW), Schedule 5, read as amended on 27 October 2020";

    private NewSouthWalesCouncils() {}

    /**
     * Returns the rules as the Electoral Commission of New South Wales counts: nobody is elected within an exclusion,
     * ties look at whole stages alone, and its program sorts the transfers of a stage by their numbers, of which it
     * takes the fourth and those behind it for texts.
     *
     * @return the rule book {@code au-nsw-lg-2021-nswec}
     */
    public static RuleBook asCounted() {
        String faulty = "as counted in 2021 and 2024: election tested only when an exclusion is done, its transfers"
                + " sorted by count numbers, from the fourth number on as texts";
        return of(
                book("au-nsw-lg-2021-nswec", "New South Wales, councils, as the Electoral Commission counted in 2021")
                        .cites(REGULATION + ", and the counts published for 2021 and 2024")
                        .numbers(CountNumbering.BY_PATH),
                WHOLE_STAGES,
                surplus(asReceivedSortedByPath(), "7(3), 8", "in a transfer for each on which papers were received"),
                excludeLowest()
                        .moving(askedAfterTheLast(asReceivedSortedByPath()))
                        .equalsBy(WHOLE_STAGES.inferred("9(5), 9(6)", "totals of whole stages, any difference"))
                        .inferred("9", faulty));
    }

    /**
     * Returns the rules by a reading of the letter: a surplus leaves in a transfer for each value, election is tested
     * after every transfer of an exclusion, and a tie goes back to a point at which no two of the tied were equal.
     *
     * @return the rule book {@code au-nsw-lg-2021-conway}
     */
    public static RuleBook asRead() {
        return of(
                book("au-nsw-lg-2021-conway", "New South Wales, councils since 2021, as A. Conway reads the Regulation")
                        .cites(REGULATION)
                        .numbers(CountNumbering.BY_PATH_AND_SURPLUS),
                ALL_DIFFER,
                surplus(inOneTransferForEachValue(), "7(3), 8", "in a transfer for each value, highest first"),
                excludeLowest()
                        .moving(asReceived())
                        .equalsBy(ALL_DIFFER.inferred("9(5), 9(6)", "a point at which no two of them were equal"))
                        .clause("9"));
    }

    private static RuleBook of(Sentence.Cited heading, Uncited<TieRule> ties, Step surplus, Step exclusion) {
        TieRule order = ties.inferred("8(3), 8(4)", "the order of election is that of surpluses");
        return common(heading, ties)
                .then(
                        inTurn(remainingFillTheVacanciesInOrder()
                                .equalsBy(order)
                                .clause("11(1)")),
                        inTurn(leaders()),
                        surplus,
                        inTurn(lastTwo()
                                .equalsBy(ties.clause("9(5), 9(6)"))
                                .inferred("11(4)", "reached by two of equal votes alone, when no surplus waits")),
                        exclusion);
    }

    private static ParcelSentence.Steps common(Sentence.Cited heading, Uncited<TieRule> ties) {
        return heading.parcels(0)
                .papers(upToTheFirstDefect().inferred("2", "papers that mark no standing candidate do not count"))
                .quota(wholeDroop().clause("4"))
                .elected(atTheQuotaInOrder()
                        .equalsBy(ties.inferred("8(3), 8(4)", "the order of election is that of surpluses"))
                        .clause("5, 7, 10"))
                .ends(placesFilled().clause("11"))
                .credited(roundedDown(0).clause("6, 7, 9"))
                .equalsUnderConstraintsBy(ties.inferred("constraints", "the Regulation knows no constraints"));
    }

    private static Ending leaders() {
        return leadersCannotBeCaught()
                .equalsBy(ties(latestDifference(), lotStrongestFirst())
                        .inferred("11", "the latest transfer at which they differed, then by lot"))
                .inferred("11(2), 11(3)", "asked before a surplus that waits, for one vacancy as for several");
    }

    private static Step surplus(Grouping grouping, String clause, String reading) {
        return surplusOfTheFirstElected()
                .of(allPapers(), grouping)
                .at(surplusTimesValueByVotesWithoutStranded()
                        .inferred("6, 7(4), 7(6)", "the fraction is 1 where the divisor is nothing or less"))
                .equalsBy(ties(earlierElection()).inferred("8(3), 8(4)", "equal surpluses go in the order of election"))
                .inferred(clause, reading);
    }
}
