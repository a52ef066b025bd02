package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingWithVotesFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeSureLosers;
import static org.scrutineer.rules.exclusion.Exclusions.excludeThoseBelowFirst;
import static org.scrutineer.rules.exclusion.Exclusions.excludeThoseWithoutVotesFirst;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.whileSomebodyIsSureToLose;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.droop;
import static org.scrutineer.rules.quota.Quotas.droopOfActiveVotes;
import static org.scrutineer.rules.quota.Quotas.harePlusUnit;
import static org.scrutineer.rules.quota.Quotas.harePlusUnitOfActiveVotes;
import static org.scrutineer.rules.surplus.Deferrals.unlessTheyMayWait;
import static org.scrutineer.rules.surplus.Surpluses.aboveTheQuotaIfSoWhenElected;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotes;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.scrutineer.rules.ParcelSentence;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.exclusion.ExclusionStep;
import org.scrutineer.rules.exclusion.Exclusions.Moving;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.tie.TieRule;

/**
 * The fractional transfer of one program: {@code ftstv}. Its options have the names and words of the program, the three
 * words of a threshold joined by hyphens; a number in the place of a batch excludes first all with fewer votes.
 *
 * <p>Source: behaviour of OpenSTV 1.7, method FTSTV: six decimal places; the threshold of Droop or of Hare, whole or a
 * fraction, worked out once or each round without what is exhausted; the largest surplus first, all papers of its
 * candidate at their value times the surplus divided by the votes, cut off once; delayed, surpluses wait while there
 * are sure losers; ties by the latest difference, then by lot; at the end nobody without votes is elected, so that
 * places can stay empty.
 *
 * <p>Where the threshold falls, who was elected with no more than it passes nothing on, and who has passed on keeps the
 * threshold of that round. The program shows what rounding loses as exhausted; here it is the loss by fraction, and the
 * two together are what the program shows.
 *
 * <p>Inferred: delayed surpluses wait while there are sure losers whatever batch is chosen; papers with equal ranks are
 * refused, until a validity policy has passed over them.
 */
public final class FractionalTransfer {

    private static final int PLACES = 6;

    private static final String THRESHOLD = "threshName";
    private static final String DELAYED = "delayedTransfer";
    private static final String BATCH = "batchElimination";
    private static final String ROUND = "round";

    private static final Map<String, Uncited<QuotaRule>> THRESHOLDS = Map.of(
            "Droop-Static-Whole", droop(0),
            "Droop-Static-Fractional", droop(PLACES),
            "Droop-Dynamic-Whole", droopOfActiveVotes(0),
            "Droop-Dynamic-Fractional", droopOfActiveVotes(PLACES),
            "Hare-Static-Whole", harePlusUnit(0),
            "Hare-Static-Fractional", harePlusUnit(PLACES),
            "Hare-Dynamic-Whole", harePlusUnitOfActiveVotes(0),
            "Hare-Dynamic-Fractional", harePlusUnitOfActiveVotes(PLACES));

    private static final List<BookOption> OPTIONS = List.of(
            BookOption.of(
                    THRESHOLD,
                    "Droop-Static-Whole",
                    "Droop-Static-Fractional",
                    "Droop-Dynamic-Whole",
                    "Droop-Dynamic-Fractional",
                    "Hare-Static-Whole",
                    "Hare-Static-Fractional",
                    "Hare-Dynamic-Whole",
                    "Hare-Dynamic-Fractional"),
            BookOption.of(DELAYED, "Off", "On"),
            BookOption.of(BATCH, "Zero", "None", "Losers", BookOption.NUMBER));

    private static final TieRule TIES =
            ties(latestDifference(), lotChosenFirst()).clause("ties");

    private FractionalTransfer() {}

    /**
     * Returns the options.
     *
     * @return the options, under the names of the program
     */
    public static List<BookOption> options() {
        return OPTIONS;
    }

    /**
     * Returns the rule book with the usual options: the whole threshold of Droop, worked out once; no surplus waits;
     * all without votes go as the first exclusion.
     *
     * @return the rule book {@code ftstv}
     */
    public static RuleBook ruleBook() {
        return ruleBook(Map.of());
    }

    /**
     * Returns the rule book with options.
     *
     * @param chosen what is chosen, by the name of the option
     * @return the rule book {@code ftstv}
     * @throws IllegalArgumentException if there is no such option, or it has no such word
     */
    public static RuleBook ruleBook(Map<String, String> chosen) {
        Map<String, String> options = BookOption.all(OPTIONS, chosen);
        String threshold = word(options, THRESHOLD);
        ParcelSentence.Steps sentence = book("ftstv", "Fractional transfer, as OpenSTV counts it")
                .cites("OpenSTV 1.7, FTSTV")
                .options(options)
                .parcels(PLACES)
                .papers(strictOrderOnly().inferred("papers", "only papers of strict order are taken"))
                .quota(Objects.requireNonNull(THRESHOLDS.get(threshold)).clause(THRESHOLD))
                .elected(atTheQuota().clause(ROUND))
                .ends(
                        placesFilled().clause(ROUND),
                        remainingWithVotesFillTheVacancies().clause(ROUND));
        Step lowest = excludeLowest().moving(inOneTransfer()).equalsBy(TIES).clause(ROUND);
        Step[] exclusions =
                Stream.concat(batch(word(options, BATCH)), Stream.of(lowest)).toArray(Step[]::new);
        return (threshold.contains("Dynamic")
                        ? sentence.surplus(aboveTheQuotaIfSoWhenElected().clause(ROUND))
                        : sentence)
                .then(surplus(word(options, DELAYED)), exclusions);
    }

    private static Step surplus(String delayed) {
        LargestSurplus largest = largestSurplus()
                .of(allPapers())
                .at(surplusTimesValueByVotes(PLACES).clause(ROUND))
                .equalsBy(TIES)
                .clause(ROUND);
        return delayed.equals("On")
                ? unlessTheyMayWait(
                        whileSomebodyIsSureToLose()
                                .inferred(
                                        DELAYED,
                                        "surpluses wait while there are sure losers, whatever batch is chosen"),
                        largest)
                : largest;
    }

    private static Stream<Step> batch(String word) {
        return switch (word) {
            case "None" -> Stream.empty();
            case "Zero" -> Stream.of(together(excludeThoseWithoutVotesFirst()));
            case "Losers" -> Stream.of(together(excludeSureLosers()));
            default -> Stream.of(together(excludeThoseBelowFirst(Long.parseLong(word))));
        };
    }

    private static Step together(Moving<ExclusionStep> exclusion) {
        return exclusion.moving(inOneTransfer()).equalsBy(TIES).clause(BATCH);
    }

    private static String word(Map<String, String> options, String name) {
        return Objects.requireNonNull(options.get(name), name);
    }
}
