package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.keepvalue.KeepValues.excludeFewestWithinTheSurplus;
import static org.scrutineer.rules.keepvalue.KeepValues.keepValueTimesQuotaByVotesInSteps;
import static org.scrutineer.rules.keepvalue.KeepValues.keptRoundedUp;
import static org.scrutineer.rules.keepvalue.KeepValues.netSurplus;
import static org.scrutineer.rules.keepvalue.KeepValues.oneDecisionACount;
import static org.scrutineer.rules.keepvalue.KeepValues.surplusBelow;
import static org.scrutineer.rules.keepvalue.KeepValues.surplusNotFalling;
import static org.scrutineer.rules.keepvalue.KeepValues.whenSettled;
import static org.scrutineer.rules.paper.PaperRules.allNominated;
import static org.scrutineer.rules.paper.PaperRules.namingAStandingCandidate;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.droopOfActiveVotes;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.keepvalue.Settling;
import org.scrutineer.rules.keepvalue.ValueDivision;

/**
 * The reference rule for Meek's method of the Proportional Representation Foundation ({@code meek-prf}).
 *
 * <p>Source: Proportional Representation Foundation, Reference Meek Rule, clauses A to C and T.
 *
 * <p>A tie goes at once to the order supplied as lots, which is the predetermined order of clause T: the earliest of
 * the tied is excluded. Two candidates who are not equal can be tied: the total surplus is the tolerance, clause B.3.
 *
 * <p>Inferred: a keep value is never above 1; papers that mark no standing candidate are not valid, which changes no
 * quota. The papers of one candidate at each rank are the only ones the text speaks of; others are refused.
 */
public final class MeekPrf {

    private MeekPrf() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code meek-prf}
     */
    public static RuleBook ruleBook() {
        return withDivision(
                book("meek-prf", "PR Foundation reference Meek")
                        .cites("Proportional Representation Foundation, Reference Meek Rule"),
                keptRoundedUp(9).clause("B.2.a"),
                surplusNotFalling().clause("B.2.e"));
    }

    /** Ends a sentence by a way of its own to divide papers, and of saying that keep values stand still. */
    static RuleBook withDivision(Sentence.Cited heading, ValueDivision division, Settling standstill) {
        return heading.keepValues(9)
                .papers(strictOrderOnly()
                        .inferred("A", "papers that mark no standing candidate are not valid, which changes no quota"))
                .standing(allNominated())
                .valid(namingAStandingCandidate())
                .dividing(division)
                .quota(droopOfActiveVotes(9).clause("B.2.b"))
                .elected(atTheQuota().clause("B.2.c"))
                .ends(
                        placesFilled().clause("B.1, C"),
                        remainingFillTheVacancies().clause("B.1, C"))
                .surplus(netSurplus())
                .then(whenSettled(surplusBelow("0.000001").clause("B.2.e"), standstill)
                        .then(excludeFewestWithinTheSurplus()
                                .equalsBy(ties(lotChosenFirst()).clause("T"))
                                .clause("B.3")))
                .revising(keepValueTimesQuotaByVotesInSteps(Rounding.up(9))
                        .inferred("B.2.f", "a keep value is never above 1"))
                .order(oneDecisionACount());
    }
}
