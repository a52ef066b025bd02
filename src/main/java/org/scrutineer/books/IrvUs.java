package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atFirstOrOnceTwoContinue;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;

/**
 * Instant runoff voting in the United States: {@code irv-us}, and as set for places {@code irv-us-minneapolis-mayor},
 * {@code irv-us-maine}, {@code irv-us-alaska}, {@code irv-us-new-york-city} and {@code irv-us-san-francisco}. Usually
 * one is elected by a majority of the votes of a round, the lowest excluded until there is one; {@code irv-us} has all
 * modes of RCTab, those that elect several among them.
 *
 * <p>Source: RCTab 2.0.1, configuration and behaviour, under its own names of options.
 *
 * <p>Overvotes and skipped ranks are met as a paper goes down. The threshold is more than half of the active votes,
 * worked out each round until somebody has it, or once. Where the count goes on until two are left, a winner is
 * declared when two are left: who has a majority keeps it. Lots name the strongest first; how they are drawn is no part
 * of the book, so that the modes of tie-breaking that only draw are one rule. A round is a stage; the round that the
 * program adds when all places are filled, in which the last surpluses go to nobody, is left out. Undeclared write-ins
 * leave first while they have votes, and meanwhile nobody is elected; elections with some are refused by the books of
 * places, which say nothing of them.
 */
public final class IrvUs {

    private IrvUs() {}

    /**
     * Returns the options.
     *
     * @return the options, under the names of the program
     */
    public static List<BookOption> options() {
        return RctabOptions.ALL_OPTIONS;
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
     * @throws IllegalArgumentException if there is no such option, it has no such word, or the mode of election knows
     *     no other than the usual one
     */
    public static RuleBook ruleBook(Map<String, String> chosen) {
        RctabOptions options = RctabOptions.of(chosen, RctabWriteIns.LEAVE_FIRST);
        return options.mode()
                .book(
                        book("irv-us", "Instant runoff voting, United States, as RCTab counts it")
                                .cites(RctabOptions.PROGRAM)
                                .options(new TreeMap<>(options.words())),
                        options);
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
                "29-250 CMR ch 535 s 4; configuration \"Maine Rules\" of " + RctabOptions.PROGRAM,
                "the rules of Maine were read in part; it follows a configuration of RCTab",
                Map.of(RctabOptions.SKIPPED, "1", RctabOptions.BATCH, "true", RctabOptions.UNTIL_TWO, "true"));
    }

    /**
     * Returns what Alaska has: a majority of first preferences elects at once, else the count goes on until two are
     * left.
     *
     * @return the rule book {@code irv-us-alaska}
     */
    public static RuleBook alaska() {
        return RctabMode.majority(
                heading("alaska", "Alaska", "AS 15.15.350", "the statute was read in part, its handling of marks not"),
                RctabOptions.of(
                        Map.of(RctabOptions.SKIPPED, "1", RctabOptions.UNTIL_TWO, "true"), RctabWriteIns.NOT_SPOKEN_OF),
                atFirstOrOnceTwoContinue(atTheQuota().clause("AS 15.15.350")).clause("AS 15.15.350"));
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
                Map.of(
                        RctabOptions.SKIPPED,
                        RctabOptions.UNLIMITED,
                        RctabOptions.BATCH,
                        "true",
                        RctabOptions.UNTIL_TWO,
                        "true"));
    }

    /**
     * Returns what San Francisco has.
     *
     * @return the rule book {@code irv-us-san-francisco}
     */
    public static RuleBook sanFrancisco() {
        return preset(
                book("irv-us-san-francisco", "San Francisco, instant runoff voting")
                        .cites("San Francisco Charter s 13.102(a) to (f)"),
                Map.of(RctabOptions.SKIPPED, RctabOptions.UNLIMITED, RctabOptions.BATCH, "true"));
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
                "Minneapolis Code of Ordinances s 167.60; a configuration of " + RctabOptions.PROGRAM,
                "it follows a configuration of RCTab; write-ins and the test by sums of rankings are left out",
                Map.of(
                        RctabOptions.OVERVOTES,
                        "alwaysSkipToNextRank",
                        RctabOptions.SKIPPED,
                        "2",
                        RctabOptions.BATCH,
                        "true"));
    }

    private static RuleBook preset(
            String place, String title, String citation, String notRead, Map<String, String> chosen) {
        return preset(heading(place, title, citation, notRead), chosen);
    }

    private static RuleBook preset(Sentence.Cited heading, Map<String, String> chosen) {
        RctabOptions options = RctabOptions.of(chosen, RctabWriteIns.NOT_SPOKEN_OF);
        return options.mode().book(heading, options);
    }

    private static Sentence.Cited heading(String place, String title, String citation, String notRead) {
        return book("irv-us-" + place, title + ", instant runoff voting")
                .cites(citation)
                .provisional(notRead);
    }
}
