package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.moreThanAllOthersForTheLastVacancy;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeFirstAllBelow;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.paperByPaper;
import static org.scrutineer.rules.paper.PaperRules.clearMarksOnly;
import static org.scrutineer.rules.paper.PaperRules.inTheOrderOfArrival;
import static org.scrutineer.rules.quota.Quotas.oneSeatOnly;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.everyNthPaper;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of Cambridge, Massachusetts, for its city council and school committee ({@code cambridge}): whole papers,
 * of a surplus every <i>n</i>th, known as the Cincinnati method.
 *
 * <p>Source: Massachusetts General Laws, chapter 54A, section 9 (a) to (s); by section 16(b) a surplus goes by the
 * method of a city of 1938, as the Election Commission of Cambridge describes it. Papers lie in the order of their
 * precincts, drawn by lot, and of counting within each; the order decides which of them move. Whoever comes to the
 * quota receives no further paper, not even in the transfer under way.
 *
 * <p>At the first exclusion all go together who have fewer papers than signatures are needed for a nomination: 50,
 * which the option {@code batchCutoff} changes, named as in OpenSTV.
 *
 * <p>Inferred: an interval that ends in a half is rounded up; papers before the first <i>n</i>th are looked at last;
 * equal surpluses are told apart as equal votes are; nobody is excluded whom a place is left for, and whoever remains
 * takes it, with or without papers; the papers of those who go together leave one candidate after the other, fewest
 * first; papers that are too few for a surplus are made up by some without a next preference, which become
 * non-transferable.
 */
public final class Cambridge {

    private static final String CUTOFF = "batchCutoff";
    private static final List<BookOption> OPTIONS = List.of(BookOption.of(CUTOFF, "50", BookOption.NUMBER));
    private static final Uncited<TieRule> TIES = ties(latestDifference(), lotChosenFirst());

    private Cambridge() {}

    /**
     * Returns the options.
     *
     * @return the options
     */
    public static List<BookOption> options() {
        return OPTIONS;
    }

    /**
     * Returns the rule book with the usual option.
     *
     * @return the rule book {@code cambridge}
     */
    public static RuleBook ruleBook() {
        return ruleBook(Map.of());
    }

    /**
     * Returns the rules by which the papers of a member who leaves are counted for the one place: elected is who has
     * more than half of those that show any preference for an eligible candidate, or more than all others together;
     * else the lowest is excluded. It is no book of its own in the library.
     *
     * <p>Source: Massachusetts General Laws, chapter 54A, section 13. Inferred: equal votes as at an election.
     *
     * @return the rule book {@code cambridge-vacancy}
     */
    public static RuleBook vacancy() {
        return book("cambridge-vacancy", "Cambridge, Massachusetts, vacancy")
                .cites("Massachusetts General Laws, chapter 54A, section 13")
                .parcels(0)
                .papers(clearMarksOnly().clause("9(a)"))
                .quota(oneSeatOnly(wholeDroop().clause("13")).clause("13"))
                .elected(atTheQuota().clause("13"))
                .ends(
                        placesFilled().clause("13"),
                        remainingFillTheVacancies().inferred("13", "whoever remains is elected even without papers"),
                        moreThanAllOthersForTheLastVacancy().clause("13"))
                .then(excludeLowest()
                        .moving(inOneTransfer())
                        .equalsBy(TIES.inferred("13", "as at an election, 9(k)"))
                        .clause("13"));
    }

    /**
     * Returns the rule book with options.
     *
     * @param chosen what is chosen, by the name of the option
     * @return the rule book {@code cambridge}
     * @throws IllegalArgumentException if there is no such option, or it has no such word
     */
    public static RuleBook ruleBook(Map<String, String> chosen) {
        Map<String, String> options = BookOption.all(OPTIONS, chosen);
        long cutoff = Long.parseLong(Objects.requireNonNull(options.get(CUTOFF)));
        Grouping inTurn = paperByPaper().clause("9(h)");
        return book("cambridge", "Cambridge, Massachusetts, whole papers by the Cincinnati method")
                .cites("Massachusetts General Laws, chapter 54A")
                .options(options)
                .parcels(0)
                .papers(clearMarksOnly().clause("9(a)"))
                .quota(wholeDroop().clause("9(c)"))
                .elected(atTheQuota().clause("9(d)"))
                .ends(
                        placesFilled().clause("9(l)"),
                        remainingFillTheVacancies().inferred("9(l)", "whoever remains is elected even without papers"))
                .filing(inTheOrderOfArrival().clause("9(d)"))
                .then(
                        largestSurplus()
                                .by(everyNthPaper()
                                        .inferred(
                                                "16(b)",
                                                "a half is rounded up, and papers before the first nth are"
                                                        + " looked at last"))
                                .equalsBy(TIES.inferred("9(k)", "as equal votes of those who may be excluded"))
                                .inferred("16(b)", "the largest surplus goes first"),
                        excludeFirstAllBelow(cutoff)
                                .moving(inTurn)
                                .equalsBy(TIES.clause("9(k)"))
                                .inferred("9(g)", "nobody goes for whom a place is left; fewest papers leave first"),
                        excludeLowest()
                                .moving(inTurn)
                                .equalsBy(TIES.clause("9(k)"))
                                .clause("9(i)"));
    }
}
