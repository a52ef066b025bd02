package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atFirstOrOnceTwoContinue;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.election.ElectionTests.onceTwoContinue;
import static org.scrutineer.rules.ending.Endings.lastTwo;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfFewerThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.paper.PaperRules.marksInTurn;
import static org.scrutineer.rules.quota.Quotas.droopOfActiveVotes;
import static org.scrutineer.rules.quota.Quotas.fixedOnFirstPreferences;
import static org.scrutineer.rules.quota.Quotas.fixedOnceSomebodyHasIt;
import static org.scrutineer.rules.quota.Quotas.oneSeatOnly;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.exclusion.TogetherSentence;
import org.scrutineer.rules.paper.MarksInTurn;
import org.scrutineer.rules.paper.MarksInTurn.Overvotes;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.tie.TieRule;

/**
 * Instant runoff voting in the United States: {@code irv-us}, and as set for places {@code irv-us-minneapolis-mayor},
 * {@code irv-us-maine}, {@code irv-us-alaska}, {@code irv-us-new-york-city} and {@code irv-us-san-francisco}. One is
 * elected by a majority of the votes of a round, the lowest excluded until there is one.
 *
 * <p>Source: RCTab 2.0.1, configuration and behaviour, under its own names of options. Of its modes of election that of
 * one winner by majority is carried out; its other modes, undeclared write-ins, candidates marked twice and the end
 * after a number of rounds are not.
 *
 * <p>Overvotes and skipped ranks are met as a paper goes down. The threshold is more than half of the active votes,
 * worked out each round until somebody has it, or once. Where the count goes on until two are left, a winner is
 * declared when two are left: who has a majority keeps it. Lots name the strongest first; how they are drawn is no part
 * of the book, so that the modes of tie-breaking that only draw are one rule.
 */
public final class IrvUs {

    private static final String PROGRAM = "RCTab 2.0.1";

    private static final String OVERVOTES = "overvoteRule";
    private static final String SKIPPED = "maxSkippedRanksAllowed";
    private static final String BATCH = "batchElimination";
    private static final String UNTIL_TWO = "continueUntilTwoCandidatesRemain";
    private static final String FIRST_ROUND = "doesFirstRoundDetermineThreshold";
    private static final String TIES = "tiebreakMode";
    private static final String MODE = "winnerElectionMode";
    private static final String UNLIMITED = "unlimited";
    private static final String YES = "true";
    private static final String NO = "false";

    private static final Map<String, Overvotes> OVERVOTE_RULES = Map.of(
            "exhaustImmediately", Overvotes.END,
            "alwaysSkipToNextRank", Overvotes.PASS_OVER,
            "exhaustIfMultipleContinuing", Overvotes.END_IF_SEVERAL_CONTINUE);

    private static final List<BookOption> OPTIONS = List.of(
            BookOption.of(MODE, "singleWinnerMajority"),
            BookOption.of(OVERVOTES, "exhaustImmediately", "alwaysSkipToNextRank", "exhaustIfMultipleContinuing"),
            BookOption.of(SKIPPED, "1", BookOption.NUMBER, UNLIMITED),
            BookOption.of(BATCH, NO, YES),
            BookOption.of(UNTIL_TWO, NO, YES),
            BookOption.of(FIRST_ROUND, NO, YES),
            BookOption.of(
                    TIES,
                    "random",
                    "generatePermutation",
                    "useCandidateOrder",
                    "stopCountingAndAsk",
                    "previousRoundCountsThenRandom",
                    "previousRoundCountsThenAsk"));

    private IrvUs() {}

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
     * @return the rule book {@code irv-us}
     */
    public static RuleBook ruleBook() {
        return ruleBook(Map.of());
    }

    /**
     * Returns the rule book with options.
     *
     * @param chosen what is chosen, by the name of the option
     * @return the rule book {@code irv-us}
     * @throws IllegalArgumentException if there is no such option, or it has no such word
     */
    public static RuleBook ruleBook(Map<String, String> chosen) {
        Map<String, String> options = BookOption.all(OPTIONS, chosen);
        return of(
                book("irv-us", "Instant runoff voting, United States, as RCTab counts it")
                        .cites(PROGRAM)
                        .options(options),
                options,
                stopping(options));
    }

    /**
     * Returns what Maine has.
     *
     * @return the rule book {@code irv-us-maine}
     */
    public static RuleBook maine() {
        return preset(
                "maine",
                "Maine",
                "29-250 CMR ch 535 s 4; configuration \"Maine Rules\" of " + PROGRAM,
                "the rules of Maine were read in part; it follows a configuration of RCTab",
                Map.of(SKIPPED, "1", BATCH, YES, UNTIL_TWO, YES));
    }

    /**
     * Returns what Alaska has: a majority of first preferences elects at once, else the count goes on until two are
     * left.
     *
     * @return the rule book {@code irv-us-alaska}
     */
    public static RuleBook alaska() {
        Map<String, String> options = BookOption.all(OPTIONS, Map.of(SKIPPED, "1", UNTIL_TWO, YES));
        ElectionTest majority = atTheQuota().clause("AS 15.15.350");
        return of(
                heading("alaska", "Alaska", "AS 15.15.350", "the statute was read in part, its handling of marks not"),
                options,
                atFirstOrOnceTwoContinue(majority).clause("AS 15.15.350"));
    }

    /**
     * Returns what New York City has.
     *
     * @return the rule book {@code irv-us-new-york-city}
     */
    public static RuleBook newYorkCity() {
        return preset(
                "new-york-city",
                "New York City",
                "New York City Charter s 1057-g",
                "the charter was not read; its handling of marks and batches is from general knowledge",
                Map.of(SKIPPED, UNLIMITED, BATCH, YES, UNTIL_TWO, YES));
    }

    /**
     * Returns what San Francisco has.
     *
     * @return the rule book {@code irv-us-san-francisco}
     */
    public static RuleBook sanFrancisco() {
        Map<String, String> options = BookOption.all(OPTIONS, Map.of(SKIPPED, UNLIMITED, BATCH, YES));
        return of(
                book("irv-us-san-francisco", "San Francisco, instant runoff voting")
                        .cites("San Francisco Charter s 13.102(a) to (f)"),
                options,
                stopping(options));
    }

    /**
     * Returns what Minneapolis has for its mayor.
     *
     * @return the rule book {@code irv-us-minneapolis-mayor}
     */
    public static RuleBook minneapolisMayor() {
        return preset(
                "minneapolis-mayor",
                "Minneapolis, mayor",
                "Minneapolis Code of Ordinances s 167.60; a configuration of " + PROGRAM,
                "it follows a configuration of RCTab; write-ins and the test by sums of rankings are left out",
                Map.of(OVERVOTES, "alwaysSkipToNextRank", SKIPPED, "2", BATCH, YES));
    }

    private static RuleBook preset(
            String place, String title, String citation, String notRead, Map<String, String> chosen) {
        Map<String, String> options = BookOption.all(OPTIONS, chosen);
        return of(heading(place, title, citation, notRead), options, stopping(options));
    }

    private static Sentence.Cited heading(String place, String title, String citation, String notRead) {
        return book("irv-us-" + place, title + ", instant runoff voting")
                .cites(citation)
                .provisional(notRead);
    }

    private static RuleBook of(Sentence.Cited heading, Map<String, String> options, ElectionTest election) {
        TieRule equals = equals(options);
        MarksInTurn marks = marks(options);
        Step lowest = excludeLowest().moving(inOneTransfer()).equalsBy(equals).clause("round");
        var sentence = heading.parcels(0)
                .papers(marks)
                .quota(oneSeatOnly(threshold(options)).clause(MODE))
                .elected(election)
                .ends(
                        placesFilled().clause("round"),
                        remainingFillTheVacancies().clause("round"),
                        lastTwo().equalsBy(equals).clause("round"))
                .movingOnTo(marks.next());
        return word(options, BATCH).equals(YES)
                ? sentence.then(together(options, equals), lowest)
                : sentence.then(lowest);
    }

    private static MarksInTurn marks(Map<String, String> options) {
        String skipped = word(options, SKIPPED);
        int most = skipped.equals(UNLIMITED) ? MarksInTurn.UNLIMITED : Integer.parseInt(skipped);
        return marksInTurn(Objects.requireNonNull(OVERVOTE_RULES.get(word(options, OVERVOTES))), most)
                .clause(OVERVOTES + ", " + SKIPPED);
    }

    private static QuotaRule threshold(Map<String, String> options) {
        QuotaRule active = droopOfActiveVotes(0).clause("threshold");
        return word(options, FIRST_ROUND).equals(YES)
                ? fixedOnFirstPreferences(active).clause(FIRST_ROUND)
                : fixedOnceSomebodyHasIt(active).clause("threshold");
    }

    private static ElectionTest stopping(Map<String, String> options) {
        ElectionTest majority = atTheQuota().clause("round");
        return word(options, UNTIL_TWO).equals(YES) ? onceTwoContinue(majority).clause(UNTIL_TWO) : majority;
    }

    private static TieRule equals(Map<String, String> options) {
        return word(options, TIES).startsWith("previousRoundCounts")
                ? ties(latestDifference(), lotStrongestFirst()).clause(TIES)
                : ties(lotStrongestFirst()).clause(TIES);
    }

    private static Step together(Map<String, String> options, TieRule equals) {
        TogetherSentence lowest = excludeTogetherIfFewerThanTheNext();
        return (word(options, UNTIL_TWO).equals(YES) ? lowest.leavingTwo(UNTIL_TWO) : lowest)
                .whileSurplusesWait(BATCH)
                .moving(inOneTransfer())
                .equalsBy(equals)
                .clause(BATCH);
    }

    private static String word(Map<String, String> options, String name) {
        return Objects.requireNonNull(options.get(name), name);
    }
}
