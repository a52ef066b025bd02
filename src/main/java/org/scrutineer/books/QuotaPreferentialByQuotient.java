package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quotient.Quotients.activePapersByPlacesLeft;
import static org.scrutineer.rules.quotient.Quotients.fromTheBeginning;
import static org.scrutineer.rules.quotient.Quotients.highestQuotient;
import static org.scrutineer.rules.quotient.Quotients.lowestQuotient;
import static org.scrutineer.rules.quotient.Quotients.papersByFractions;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.tie.TieRule;

/**
 * Quota preferential by quotient ({@code qpq}), the version in which the count begins again after an exclusion.
 *
 * <p>Source: D. R. Woodall, QPQ, a quota-preferential STV-like election rule, Voting matters 17 (2003), section 2.
 *
 * <p>Nothing is rounded. Papers that name no standing candidate are not counted at all. Where no more continue than
 * there are vacancies they are elected at once, so that nobody comes back then.
 *
 * <p>Inferred: a tie, for the highest quotient and for the lowest, goes to the order supplied as lots, of which the
 * earliest of the tied is acted on: elected or excluded. The papers of one candidate at each rank are the only ones the
 * text speaks of; others are refused. Those who remain are elected in the order of their quotients.
 */
public final class QuotaPreferentialByQuotient {

    private QuotaPreferentialByQuotient() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code qpq}
     */
    public static RuleBook ruleBook() {
        TieRule drawn =
                ties(lotChosenFirst()).inferred("2.5", "of an order of lots the earliest of the tied is acted on");
        return book("qpq", "Quota preferential by quotient")
                .cites("D. R. Woodall, QPQ, a quota-preferential STV-like election rule, Voting matters 17 (2003)")
                .quotients()
                .papers(strictOrderOnly().clause("2.1"))
                .quotient(papersByFractions().clause("2.3"))
                .quota(activePapersByPlacesLeft().clause("2.4"))
                .elected(highestQuotient().equalsBy(drawn).clause("2.5a"))
                .ends(
                        placesFilled().clause("2.6"),
                        remainingFillTheVacancies()
                                .inferred("2.5b", "those who remain are elected in the order of their quotients"))
                .excluded(lowestQuotient().equalsBy(drawn).clause("2.5b"))
                .restarting(fromTheBeginning().clause("2.5b"));
    }
}
