package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotes;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.ParcelSentence;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.exclusion.ExclusionStep;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of local government elections in Scotland: {@code scottish-local}, and {@code scottish-local-2011}.
 *
 * <p>Source: Scottish Local Government Elections Order 2011 (SSI 2011/399), Schedule 1, rules 46 to 53, as amended by
 * SSI 2021/437. The Order of 2007 (SSI 2007/42) has the same text under numbers one lower.
 *
 * <p>Inferred, because the text is silent: what rounding takes from a surplus is kept apart as loss by fraction; papers
 * that mark no standing candidate are not valid; three or more tied candidates are narrowed step by step, as
 * {@link DifferenceAtAnEarlierPoint} explains.
 */
public final class ScottishLocal {

    private static final String NARROWED = "three or more who are tied are narrowed step by step";
    private static final Uncited<TieRule> TIES = ties(latestDifference(), lotStrongestFirst());

    private ScottishLocal() {}

    /**
     * Returns the rule book as amended in 2021: the papers of the last candidate excluded are still transferred, as on
     * every published sheet, before the remaining candidates are elected. Rule 53(2) as amended only says that no
     * further transfer is required.
     *
     * @return the rule book {@code scottish-local}
     */
    public static RuleBook ruleBook() {
        return rules(
                        "scottish-local",
                        "Scottish local government",
                        "SSI 2011/399 Schedule 1, as amended by SSI 2021/437")
                .then(largestSurplusFirst(), excludeTheLowest());
    }

    /**
     * Returns the rule book as made in 2011: once the continuing candidates equal the vacancies no further transfer is
     * made, rule 53(2), so the papers of the last candidate excluded stay.
     *
     * @return the rule book {@code scottish-local-2011}
     */
    public static RuleBook asMadeIn2011() {
        return rules(
                        "scottish-local-2011",
                        "Scottish local government, as made in 2011",
                        "SSI 2011/399 Schedule 1, as made")
                .then(
                        largestSurplusFirst(),
                        orElectWhoIsLeft(excludeTheLowest()).clause("53"));
    }

    private static ParcelSentence.Steps rules(String id, String title, String text) {
        return book(id, title)
                .cites(text)
                .parcels(5)
                .papers(upToTheFirstDefect().inferred("44", "papers that mark no standing candidate are not valid"))
                .quota(wholeDroop().clause("47"))
                .elected(atTheQuota().clause("48"))
                .ends(
                        placesFilled().clause("49(1), 51(1)"),
                        remainingFillTheVacancies().clause("53"));
    }

    private static Step largestSurplusFirst() {
        return largestSurplus()
                .of(allPapers())
                .at(surplusTimesValueByVotes(5)
                        .inferred("49(3)", "what rounding takes from a surplus is kept apart as loss by fraction"))
                .equalsBy(TIES.inferred("50", NARROWED))
                .clause("50");
    }

    private static ExclusionStep excludeTheLowest() {
        return excludeLowest()
                .moving(inOneTransfer())
                .equalsBy(TIES.inferred("52", NARROWED))
                .clause("51");
    }
}
