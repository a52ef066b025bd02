package org.scrutineer.rules.election;

import java.util.Map;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/** The words for who is elected on the figures of a table. */
public final class ElectionTests {

    private ElectionTests() {}

    /**
     * Elects those who have the quota, but only once they are as many as there are vacancies.
     *
     * @return the test, still without its clause
     */
    public static Uncited<ElectionTest> atTheQuotaOnceTheyAreAsManyAsPlaces() {
        return AsManyAsPlaces::new;
    }

    /**
     * Elects who has the quota.
     *
     * @return the test, still without its clause
     */
    public static Uncited<ElectionTest> atTheQuota() {
        return AtLeastTheQuota::new;
    }

    /**
     * Elects the one with the most votes, if these are the quota.
     *
     * @return the test, to go on with equals
     */
    public static Ranked highestAtTheQuota() {
        return ties -> clause -> new HighestAtLeastTheQuota(ties, clause);
    }

    /**
     * Elects all who continue once each has the quota.
     *
     * @return the test, still without its clause
     */
    public static Uncited<ElectionTest> allOnceAllHaveTheQuota() {
        return AllAtLeastTheQuota::new;
    }

    /**
     * Elects nobody, whatever votes they have.
     *
     * @return the test, still without its clause
     */
    public static Uncited<ElectionTest> nobodyByVotes() {
        return NobodyByVotes::new;
    }

    /**
     * Elects who has the quota, and puts those of equal votes in an order.
     *
     * @return the test, to go on with the order of equals
     */
    public static Ranked atTheQuotaInOrder() {
        return ties -> clause -> new RankedAtLeastTheQuota(ties, clause);
    }

    /** A test that lacks the order of equals. */
    @FunctionalInterface
    public interface Ranked {

        /**
         * Goes on with equals.
         *
         * @param ties who of equals is elected first
         * @return the test, still without its clause
         */
        Uncited<ElectionTest> equalsBy(TieRule ties);
    }

    /**
     * Elects who has more than the quota.
     *
     * @return the test, still without its clause
     */
    public static Uncited<ElectionTest> aboveTheQuota() {
        return MoreThanTheQuota::new;
    }

    /**
     * Elects who has the quota, or only who has more than it where they are more than the vacancies.
     *
     * @return the test, still without its clause
     */
    public static Uncited<ElectionTest> atTheQuotaIfPlacesSuffice() {
        return AtLeastTheQuotaIfPlacesSuffice::new;
    }

    /**
     * Does not ask on first preferences where there is one seat, but only once an exclusion has been made.
     *
     * @param test the test
     * @return the test, still without the clause that puts it off
     */
    public static Uncited<ElectionTest> afterAnExclusionForOneSeat(ElectionTest test) {
        return clause -> new ElectionAfterExclusionForOneSeat(test, clause);
    }

    /**
     * Does not ask after the transfer of a surplus while another follows.
     *
     * @param deferral when surpluses may wait, so that none follows
     * @param test the test
     * @return the test, still without the clause that puts it off
     */
    public static Uncited<ElectionTest> onceNoSurplusFollows(Deferral deferral, ElectionTest test) {
        return clause -> new OnceNoSurplusFollows(test, deferral, clause);
    }

    /**
     * Does not ask while undeclared write-ins who are never elected have votes.
     *
     * @param test the test
     * @return the test, still without the clause that puts it off
     */
    public static Uncited<ElectionTest> onceWriteInsAreOut(ElectionTest test) {
        return clause -> new OnceWriteInsAreOut(test, clause);
    }

    /**
     * Does not ask while more than two continue.
     *
     * @param test the test
     * @return the test, still without the clause that lets the count go on
     */
    public static Uncited<ElectionTest> onceTwoContinue(ElectionTest test) {
        return clause -> new OnceTwoContinue(test, OnceTwoContinue.AtFirst.NOT_ASKED, clause);
    }

    /**
     * Asks on first preferences, and then not while more than two continue.
     *
     * @param test the test
     * @return the test, still without the clause that lets the count go on
     */
    public static Uncited<ElectionTest> atFirstOrOnceTwoContinue(ElectionTest test) {
        return clause -> new OnceTwoContinue(test, OnceTwoContinue.AtFirst.ASKED, clause);
    }

    /**
     * Asks another test on first preferences than later.
     *
     * @param test the test of first preferences
     * @return the sentence, to be ended by the test of later stages
     */
    public static Apart onFirstPreferences(ElectionTest test) {
        return later -> new FirstStageApart(test, later);
    }

    /** A test of first preferences that lacks the test of later stages. */
    @FunctionalInterface
    public interface Apart {

        /**
         * Ends the sentence.
         *
         * @param test the test of later stages
         * @return the test
         */
        ElectionTest andLater(ElectionTest test);
    }

    /**
     * Elects who has the quota or the share of the active vote.
     *
     * @return the sentence, to be ended by a clause for each kind of stage and the order of equals
     */
    public static OnFirstPreferences atTheQuotaOrAShareOfTheActiveVote() {
        return first -> surplus -> exclusion -> from -> {
            Map<StageAction.Kind, Clause> clauses = Map.of(
                    StageAction.Kind.FIRST_PREFERENCES, Clause.of(first),
                    StageAction.Kind.SURPLUS, Clause.of(surplus),
                    StageAction.Kind.EXCLUSION, Clause.of(exclusion));
            return clause -> new QuotaOrActiveShare(clauses, clause, from);
        };
    }

    /** A test that lacks its clauses. */
    @FunctionalInterface
    public interface OnFirstPreferences {

        /**
         * Goes on with surpluses.
         *
         * @param clause the clause that applies on first preferences
         * @return the sentence so far
         */
        AfterASurplus onFirstPreferences(String clause);
    }

    /** A test that lacks the clauses of surpluses and exclusions. */
    @FunctionalInterface
    public interface AfterASurplus {

        /**
         * Goes on with exclusions.
         *
         * @param clause the clause that applies after the transfer of a surplus
         * @return the sentence so far
         */
        InAnExclusion afterASurplus(String clause);
    }

    /** A test that lacks the clause of exclusions. */
    @FunctionalInterface
    public interface InAnExclusion {

        /**
         * Goes on with equals.
         *
         * @param clause the clause that applies in an exclusion
         * @return the sentence so far
         */
        Equals inAnExclusion(String clause);
    }

    /** A test that lacks the order of equals who are more than the places. */
    @FunctionalInterface
    public interface Equals {

        /**
         * Takes equals in an order of points.
         *
         * @param from the points at which they are compared
         * @return the test, still without the clause of equals
         */
        Uncited<ElectionTest> equalsFrom(DifferenceAtAnEarlierPoint.From from);

        /**
         * Takes equals by the earliest point, within a stage too, at which they differed.
         *
         * @return the test, still without the clause of equals
         */
        default Uncited<ElectionTest> equalsByEarliestDifference() {
            return equalsFrom(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE);
        }

        /**
         * Takes equals by the end of the earliest stage at which they differed.
         *
         * @return the test, still without the clause of equals
         */
        default Uncited<ElectionTest> equalsByEarliestStageDifference() {
            return equalsFrom(DifferenceAtAnEarlierPoint.From.THE_FIRST_WHOLE_STAGE);
        }
    }
}
