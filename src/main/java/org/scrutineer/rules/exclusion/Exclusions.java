package org.scrutineer.rules.exclusion;

import java.util.Comparator;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.parcel.FromTheBeginning;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.BeginAgain;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/** The words for who is excluded, and how the papers of the excluded move. */
public final class Exclusions {

    private Exclusions() {}

    /**
     * Excludes the candidate with the fewest votes.
     *
     * @return the sentence, to go on with how papers move
     */
    public static Moving<ExclusionStep> excludeLowest() {
        return form -> ties -> clause -> new ExcludeLowest(form, ties, clause);
    }

    /**
     * Excludes all who have fewer votes than so many, at the first exclusion only and never more than leave a candidate
     * for every vacancy.
     *
     * @param least how many votes are asked of whoever stays, 0 or more
     * @return the sentence, to go on with how papers move
     */
    public static Moving<ExclusionStep> excludeFirstAllBelow(long least) {
        return form -> ties -> clause -> new ExcludeBelow(least, form, ties, clause);
    }

    /**
     * Excludes together as many of the lowest as have, with all surpluses that wait, no more votes than the next.
     *
     * @return the sentence, to go on with what else is asked
     */
    public static TogetherSentence excludeTogetherIfNoMoreThanTheNext() {
        return TogetherSentence.of(CannotOvertake.Margin.AT_MOST);
    }

    /**
     * Excludes together as many of the lowest as have, with all surpluses that wait, fewer votes than the next.
     *
     * @return the sentence, to go on with what else is asked
     */
    public static TogetherSentence excludeTogetherIfFewerThanTheNext() {
        return TogetherSentence.of(CannotOvertake.Margin.LESS_THAN);
    }

    /**
     * Excludes together as many of the lowest as have, by their notional votes and the shortfalls of those above, too
     * few to change who is elected.
     *
     * @param deferral the clause by which surpluses wait meanwhile, if any do
     * @return the sentence, to go on with how papers move
     */
    public static Moving<ExclusionStep> excludeTogetherBelowTheShortfall(String deferral) {
        return form -> ties ->
                clause -> new ExcludeTogether(new BelowTheLeadingShortfall(clause), form, ties, Clause.of(deferral));
    }

    /**
     * Excludes undeclared write-ins who are never elected, all together.
     *
     * @param form in which transfers their papers leave
     * @return the step, still without its clause
     */
    public static Uncited<ExclusionStep> excludeUndeclared(Grouping form) {
        return clause -> new ExcludeUndeclared(form, clause);
    }

    /**
     * Excludes all who have no votes, as the first exclusion of a count, once no surplus waits.
     *
     * @return the sentence, to go on with how papers move
     */
    public static Moving<ExclusionStep> excludeThoseWithoutVotesFirst() {
        return form -> ties -> clause -> new ExcludeTogether(new WithoutVotesAtFirst(clause), form, ties, clause);
    }

    /**
     * Excludes undeclared write-ins who are never elected, all together, while one of them has votes.
     *
     * @param form in which transfers their papers leave
     * @return the step, still without its clause
     */
    public static Uncited<ExclusionStep> excludeUndeclaredWithVotes(Grouping form) {
        return clause -> new ExcludeUndeclaredWithVotes(new ExcludeUndeclared(form, clause));
    }

    /**
     * Excludes together all who have less than the quota, unless nobody would be left.
     *
     * @param deferral the clause by which surpluses wait meanwhile, if any do
     * @return the sentence, to go on with how papers move
     */
    public static Moving<ExclusionStep> excludeAllBelowTheQuota(String deferral) {
        return form ->
                ties -> clause -> new ExcludeTogether(new BelowTheQuota(clause), form, ties, Clause.of(deferral));
    }

    /**
     * Excludes together undeclared write-ins who are never elected, and all who could not come up to the next higher
     * total, nor level with it.
     *
     * @param form in which transfers their papers leave
     * @return the step, still without its clause
     */
    public static Uncited<ExclusionStep> excludeThoseBelowTheNext(Grouping form) {
        return clause -> new ExcludeImpossible(CannotOvertake.Margin.LESS_THAN, form, clause);
    }

    /**
     * Excludes together undeclared write-ins who are never elected, and all who could not surpass the next higher
     * total, those who could come level with it among them.
     *
     * @param form in which transfers their papers leave
     * @return the step, still without its clause
     */
    public static Uncited<ExclusionStep> excludeThoseNotAboveTheNext(Grouping form) {
        return clause -> new ExcludeImpossible(CannotOvertake.Margin.AT_MOST, form, clause);
    }

    /**
     * Excludes all who have fewer votes than a number, as the first exclusion of a count.
     *
     * @param votes the number, in votes, zero or more
     * @return the sentence, to go on with how papers move
     */
    public static Moving<ExclusionStep> excludeThoseBelowFirst(long votes) {
        return form -> ties -> clause -> new ExcludeTogether(new BelowAtFirst(votes, clause), form, ties, clause);
    }

    /**
     * Excludes together as many of the lowest as have, with all surpluses that wait, fewer votes than the next.
     *
     * @return the sentence, to go on with how papers move
     */
    public static Moving<ExclusionStep> excludeSureLosers() {
        return form -> ties -> clause -> new ExcludeTogether(new SureLosers(clause), form, ties, clause);
    }

    /**
     * Lets surpluses wait while there are such candidates.
     *
     * @return when surpluses may wait, still without its clause
     */
    public static Uncited<Deferral> whileSomebodyIsSureToLose() {
        return SureLosers.MeanwhileSurplusesWait::new;
    }

    /** Who may be excluded, fewest votes first, equals in ballot-paper order. */
    static List<Candidate> fromTheBottom(CountView view) {
        return view.excludable().stream()
                .sorted(Comparator.comparing(view::votesOf))
                .toList();
    }

    /**
     * Excludes all who have no votes, however few are left, once no surplus waits.
     *
     * @return the sentence, to go on with how papers move
     */
    public static Moving<ExclusionStep> excludeAllWithoutVotes() {
        return form -> ties -> clause -> new ExcludeTogether(new AllWithoutVotes(clause), form, ties, clause);
    }

    /**
     * Excludes those whom constraints doom one at a time, most votes first.
     *
     * @return the sentence, to go on with how papers move
     */
    public static Moving<Step> excludeDoomedOneByOne() {
        return form -> ties -> clause -> new DoomedOneByOne(form, ties, clause);
    }

    /**
     * Ends the count in place of an exclusion that would leave no more candidates than there are vacancies: those left
     * are elected, and no paper moves.
     *
     * @param exclusion the exclusion
     * @return the step, still without the clause of the ending
     */
    public static Uncited<Step> orElectWhoIsLeft(ExclusionStep exclusion) {
        return clause -> new UnlessTheRestFillTheVacancies(
                exclusion, UnlessTheRestFillTheVacancies.Instead.THE_COUNT_ENDS, clause);
    }

    /**
     * Makes an exclusion a stage in which no paper moves, where it leaves no more candidates than there are vacancies.
     *
     * @param exclusion the exclusion
     * @return the step, still without the clause by which the exclusion is abandoned
     */
    public static Uncited<Step> abandonedIfTheRestFillTheVacancies(ExclusionStep exclusion) {
        return clause -> new UnlessTheRestFillTheVacancies(
                exclusion, UnlessTheRestFillTheVacancies.Instead.NO_PAPER_MOVES, clause);
    }

    /**
     * An exclusion that lacks how papers move.
     *
     * @param <S> the step
     */
    @FunctionalInterface
    public interface Moving<S extends Part> {

        /**
         * Goes on with how papers move.
         *
         * @param form in which transfers
         * @return the sentence, to go on with equals
         */
        Equals<S> moving(Grouping form);
    }

    /**
     * An exclusion that lacks the order of equals.
     *
     * @param <S> the step
     */
    @FunctionalInterface
    public interface Equals<S extends Part> {

        /**
         * Goes on with equals.
         *
         * @param ties which of equals is excluded
         * @return the step, still without its clause
         */
        Uncited<S> equalsBy(TieRule ties);
    }

    /**
     * Moves all papers of the excluded in one transfer.
     *
     * @return the transfers
     */
    public static Grouping inOneTransfer() {
        return Grouping.Form.ALL_AT_ONCE;
    }

    /**
     * Moves all papers one after the other, candidate by candidate; whoever has the quota receives no more.
     *
     * @return the transfers, still without the clause
     */
    public static Uncited<Grouping> paperByPaper() {
        return Grouping.PaperByPaper::new;
    }

    /**
     * Moves them in one transfer for each value, highest first.
     *
     * @return the transfers
     */
    public static Grouping inOneTransferForEachValue() {
        return Grouping.Form.BY_VALUE;
    }

    /**
     * Moves first preferences, then one transfer for each value, highest first.
     *
     * @return the transfers
     */
    public static Grouping firstPreferencesThenForEachValue() {
        return Grouping.Form.FIRST_PREFERENCES_THEN_BY_VALUE;
    }

    /**
     * Moves them in one transfer for each value and stage at which it arose, highest value first, the earlier of equal
     * values first.
     *
     * @return the transfers
     */
    public static Grouping inOneTransferForEachValueAndOrigin() {
        return Grouping.Form.BY_VALUE_AND_ORIGIN;
    }

    /**
     * Moves no paper: the count begins again without the excluded, and all who were elected continue.
     *
     * @return what takes the place of transfers, still without its clause
     */
    public static Uncited<Grouping> beginningAgain() {
        return clause -> new FromTheBeginning(new BeginAgain(clause));
    }

    /**
     * Gives the rest of the transfers up once all places are filled.
     *
     * @param grouping the transfers
     * @return the transfers, still without the clause
     */
    public static Uncited<Grouping> untilThePlacesAreFilled(Grouping grouping) {
        return clause -> new Grouping.UntilThePlacesAreFilled(grouping, clause);
    }

    /**
     * Moves each parcel by itself in the order in which it was received.
     *
     * @return the transfers
     */
    public static Grouping asReceived() {
        return Grouping.Form.AS_RECEIVED;
    }

    /**
     * Moves each parcel by itself, in the order in which a program sorts the numbers of its counts.
     *
     * @return the transfers
     */
    public static Grouping asReceivedSortedByPath() {
        return Grouping.Form.AS_RECEIVED_SORTED_BY_PATH;
    }

    /**
     * Asks election test and endings only after the last transfer.
     *
     * @param grouping the transfers
     * @return the same transfers
     */
    public static Grouping askedAfterTheLast(Grouping grouping) {
        return new Grouping.AskedAfterTheLast(grouping);
    }
}
