package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaOrAShareOfTheActiveVote;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfNoMoreThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.droopRoundedUp;
import static org.scrutineer.rules.quota.Quotas.oneSeatOnly;
import static org.scrutineer.rules.tie.Ties.earliestDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.rules.RuleBook;

/**
 * The alternative vote as the Electoral Reform Society has it: one person is elected by transferable votes
 * ({@code alternative-vote}).
 *
 * <p>Source: Electoral Reform Society, regulations for electing one person by the single transferable vote, clauses 1
 * to 3.2.
 *
 * <p>The quota is half of the votes still in play, rounded up to a whole number: who has it has as many votes as all
 * others together. An election to more than one seat is refused.
 *
 * <p>Inferred, because the text of the clauses on ties was not read: ties are settled, and two who are left with equal
 * votes treated, as {@link Ers97} does; the papers of the last excluded are not transferred where one candidate is
 * left.
 */
public final class AlternativeVote {

    private static final String AS_ERS97 = "ties, as ERS97 5.2.5, 5.6.2";
    private static final String NOT_READ = "the clauses on ties were not read; they are settled as in ERS97";

    private AlternativeVote() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code alternative-vote}
     */
    public static RuleBook ruleBook() {
        return book("alternative-vote", "Alternative vote, Electoral Reform Society")
                .cites("Electoral Reform Society, regulations for electing one person by the single transferable vote")
                .parcels(0)
                .papers(upToTheFirstDefect().clause("1"))
                .quota(oneSeatOnly(droopRoundedUp(0)
                                .fallingUntilTheFirstElection("3.2")
                                .clause("3.2"))
                        .clause("3.2"))
                .elected(atTheQuotaOrAShareOfTheActiveVote()
                        .onFirstPreferences("3.2")
                        .afterASurplus("3.2")
                        .inAnExclusion("3.2")
                        .equalsByEarliestDifference()
                        .inferred(AS_ERS97, NOT_READ))
                .ends(placesFilled().clause("3.2"), remainingFillTheVacancies().clause("3.2"))
                .then(orElectWhoIsLeft(excludeTogetherIfNoMoreThanTheNext()
                                .whileSurplusesWait("3.2.1")
                                .moving(inOneTransfer())
                                .equalsBy(ties(earliestDifference(), lotStrongestFirst())
                                        .inferred(AS_ERS97, NOT_READ))
                                .clause("3.2.1"))
                        .inferred(
                                "3.2",
                                "the papers of the last excluded are not transferred where one candidate is left"));
    }
}
