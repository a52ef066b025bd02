package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.aboveTheQuota;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.onceNobodyIsElected;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeAllWithoutVotes;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.droop;
import static org.scrutineer.rules.quota.Quotas.exactDroop;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplusOfAllElected;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotesInFractions;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotesInStepsGoingOn;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.tie.TieRule;

/**
 * The weighted inclusive Gregory method in general: {@code wigm}, with the options of a program.
 *
 * <p>Source: Droop 0.14, behaviour of its rule set wigm, under the program's own names of options:
 *
 * <ul>
 *   <li>{@code arithmetic}: {@code fixed} has nine decimal places, cut off after each multiplication and division;
 *       {@code rational} has exact fractions; so has {@code guarded}, which is inferred: the program counts with 27
 *       places, takes figures as equal that are so to 18, and says that this comes to exact results. A sheet cuts
 *       fractions off; the record holds them whole.
 *   <li>{@code integerQuota}: whether the quota is the next whole number. Without it the quota is the quotient of
 *       papers and one more than the places, with one unit of the last place where that is cut off.
 *   <li>{@code defeatBatch}: with {@code zero}, candidates without votes are excluded together, once no surplus waits,
 *       however few are left: places can stay empty.
 * </ul>
 *
 * <p>Exact figures elect above the quota, a whole one too, which is inferred; figures that are cut off elect at it. One
 * surplus is transferred in a stage, the largest first, or one candidate excluded. The stage that follows on an
 * election is counted even if all places are filled by then, and somebody who has just the quota has a stage too. Those
 * who are elected as the last remaining are so in the order of their votes, where the program takes the order of the
 * list.
 */
public final class Wigm {

    private static final int PLACES = 9;
    private static final String ARITHMETIC = "arithmetic";
    private static final String INTEGER_QUOTA = "integerQuota";
    private static final String DEFEAT_BATCH = "defeatBatch";
    private static final String FIXED = "fixed";
    private static final String GUARDED = "guarded";
    private static final String COUNT = "count";
    private static final String EXACT =
            "figures are exact where the program has 27 decimal places of which it compares 18";

    private static final List<BookOption> OPTIONS = List.of(
            BookOption.of(ARITHMETIC, GUARDED, FIXED, "rational"),
            BookOption.of(INTEGER_QUOTA, "false", "true"),
            BookOption.of(DEFEAT_BATCH, "none", "zero"));

    private static final TieRule TIES = ties(lotChosenFirst()).clause("breakTie");

    private Wigm() {}

    /**
     * Returns the options.
     *
     * @return the options, under the names of the program
     */
    public static List<BookOption> options() {
        return OPTIONS;
    }

    /**
     * Returns the rule book with the usual options.
     *
     * @return the rule book {@code wigm}
     */
    public static RuleBook ruleBook() {
        return ruleBook(Map.of());
    }

    /**
     * Returns the rule book with options.
     *
     * @param chosen what is chosen, by the name of the option
     * @return the rule book {@code wigm}
     * @throws IllegalArgumentException if there is no such option, or it has no such word
     */
    public static RuleBook ruleBook(Map<String, String> chosen) {
        Map<String, String> options = BookOption.all(OPTIONS, chosen);
        boolean cutOff = is(options, ARITHMETIC, FIXED);
        var sentence = book("wigm", "Weighted inclusive Gregory method, as Droop counts it")
                .cites("Droop 0.14, rule set wigm")
                .options(options)
                .parcels(cutOff ? PLACES : 0)
                .papers(strictOrderOnly().inferred(COUNT, "only papers of strict order are taken"))
                .quota(quota(options, cutOff))
                .elected(cutOff ? atTheQuota().clause(COUNT) : above(options))
                .ends(
                        onceNobodyIsElected(placesFilled().clause(COUNT)).clause(COUNT),
                        remainingFillTheVacancies().clause(COUNT));
        return is(options, DEFEAT_BATCH, "zero")
                ? sentence.then(surplus(options, cutOff), together(), lowest())
                : sentence.then(surplus(options, cutOff), lowest());
    }

    private static QuotaRule quota(Map<String, String> options, boolean cutOff) {
        if (is(options, INTEGER_QUOTA, "true")) {
            return wholeDroop().clause(INTEGER_QUOTA);
        }
        return cutOff ? droop(PLACES).clause(INTEGER_QUOTA) : exactDroop().clause(INTEGER_QUOTA);
    }

    private static ElectionTest above(Map<String, String> options) {
        return is(options, INTEGER_QUOTA, "true")
                ? aboveTheQuota().inferred(COUNT, "exact figures elect above a whole quota too")
                : aboveTheQuota().clause(COUNT);
    }

    private static Step surplus(Map<String, String> options, boolean cutOff) {
        return largestSurplusOfAllElected()
                .of(allPapers())
                .at(cutOff ? surplusTimesValueByVotesInStepsGoingOn(PLACES).clause(ARITHMETIC) : exactly(options))
                .equalsBy(TIES)
                .clause(COUNT);
    }

    private static PaperValues exactly(Map<String, String> options) {
        return is(options, ARITHMETIC, GUARDED)
                ? surplusTimesValueByVotesInFractions().inferred(ARITHMETIC, EXACT)
                : surplusTimesValueByVotesInFractions().clause(ARITHMETIC);
    }

    private static Step together() {
        return excludeAllWithoutVotes().moving(inOneTransfer()).equalsBy(TIES).clause(DEFEAT_BATCH);
    }

    private static Step lowest() {
        return excludeLowest().moving(inOneTransfer()).equalsBy(TIES).clause(COUNT);
    }

    private static boolean is(Map<String, String> options, String name, String word) {
        return Objects.requireNonNull(options.get(name), name).equals(word);
    }
}
