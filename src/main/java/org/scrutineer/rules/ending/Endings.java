package org.scrutineer.rules.ending;

import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.quota.Quarter;
import org.scrutineer.rules.tie.TieRule;

/** The words for when a count is over, and who fills the last places. */
public final class Endings {

    private Endings() {}

    /**
     * Ends when all places are filled.
     *
     * @return the ending, still without its clause
     */
    public static Uncited<Ending> placesFilled() {
        return PlacesFilled::new;
    }

    /**
     * Ends when nobody continues, whatever surpluses wait.
     *
     * @return the ending, still without its clause
     */
    public static Uncited<Ending> nobodyContinues() {
        return NobodyContinues::new;
    }

    /**
     * Ends when nobody continues who could reach the quota, and elects nobody without it, so that places can stay
     * empty.
     *
     * @return the ending, still without its clause
     */
    public static Uncited<Ending> onlyWithTheQuota() {
        return OnlyWithTheQuota::new;
    }

    /**
     * Ends when no more continue than there are vacancies, and elects them.
     *
     * @return the ending, still without its clause
     */
    public static Uncited<Ending> remainingFillTheVacancies() {
        return RemainingFillVacancies::new;
    }

    /**
     * Ends when no more continue than there are vacancies, and elects those who have votes.
     *
     * @return the ending, still without its clause
     */
    public static Uncited<Ending> remainingWithVotesFillTheVacancies() {
        return RemainingWithVotes::new;
    }

    /**
     * Ends when no more continue than there are vacancies, and elects them, those of equal votes in an order.
     *
     * @return the ending, to go on with the order of equals
     */
    public static Ranked remainingFillTheVacanciesInOrder() {
        return ties -> clause -> new RankedRemaining(ties, clause);
    }

    /**
     * Ends when two are left for one place, and elects the one with more votes.
     *
     * @return the ending, to go on with which of equals that is
     */
    public static Ranked lastTwo() {
        return ties -> clause -> new LastTwo(ties, clause);
    }

    /** An ending that lacks the order of equals. */
    @FunctionalInterface
    public interface Ranked {

        /**
         * Goes on with equals.
         *
         * @param ties who of equals is elected first
         * @return the ending, still without its clause
         */
        Uncited<Ending> equalsBy(TieRule ties);
    }

    /**
     * Asks an ending in turn with the steps, when a stage is done, and not after each transfer.
     *
     * @param ending the ending
     * @return the step
     */
    public static Step inTurn(Ending ending) {
        return new EndingBetweenStages(ending);
    }

    /**
     * Ends when fewer continue than there are vacancies, and elects them.
     *
     * @return the ending, still without its clause
     */
    public static Uncited<Ending> fewerThanTheVacancies() {
        return FewerThanVacancies::new;
    }

    /**
     * Ends when one more continues than there are vacancies, and the lowest cannot overtake the next.
     *
     * @return the ending, still without its clause
     */
    public static Uncited<Ending> lowestCannotCatchUp() {
        return LowestCannotCatchUp::new;
    }

    /**
     * Ends when one vacancy is left and one candidate has more votes than all others and the surpluses that wait.
     *
     * @return the ending, still without its clause
     */
    public static Uncited<Ending> moreThanAllOthersForTheLastVacancy() {
        return clause -> new MajorityForLastVacancy(MajorityForLastVacancy.Margin.MORE_THAN, clause);
    }

    /**
     * Ends when one vacancy is left and one candidate has no fewer votes than all others and the surpluses that wait.
     *
     * @return the ending, still without its clause
     */
    public static Uncited<Ending> asManyAsAllOthersForTheLastVacancy() {
        return clause -> new MajorityForLastVacancy(MajorityForLastVacancy.Margin.AT_LEAST, clause);
    }

    /**
     * Ends when one vacancy is left and one candidate has no fewer votes than all others, whatever surpluses wait.
     *
     * @return the ending, still without its clause
     */
    public static Uncited<Ending> asManyAsAllOthersWhateverSurplusesWait() {
        return clause -> new MajorityForLastVacancy(
                MajorityForLastVacancy.Margin.AT_LEAST, MajorityForLastVacancy.Against.OTHERS, clause);
    }

    /**
     * Ends when as many as there are vacancies each have more votes than all below them and the surpluses that wait.
     *
     * @return the ending, to go on with the order of equals
     */
    public static Ranked leadersCannotBeCaught() {
        return ties -> clause -> new UncatchableLeaders(ties, clause);
    }

    /**
     * Does not ask after the transfer of a surplus while another follows.
     *
     * @param deferral when surpluses may wait, so that none follows
     * @param ending the ending
     * @return the ending, still without the clause that puts it off
     */
    public static Uncited<Ending> endingOnceNoSurplusFollows(Deferral deferral, Ending ending) {
        return clause -> new EndingOnceNoSurplusFollows(ending, deferral, clause);
    }

    /**
     * Does not ask on figures on which somebody was elected.
     *
     * @param ending the ending
     * @return the ending, still without the clause that puts it off
     */
    public static Uncited<Ending> onceNobodyIsElected(Ending ending) {
        return clause -> new EndingOnceNobodyIsElected(ending, clause);
    }

    /**
     * Does not ask on first preferences where there is one seat, but only once an exclusion has been made.
     *
     * @param ending the ending
     * @return the ending, still without the clause that puts it off
     */
    public static Uncited<Ending> endingAfterAnExclusionForOneSeat(Ending ending) {
        return clause -> new EndingAfterExclusionForOneSeat(ending, clause);
    }

    /**
     * Does not ask while undeclared write-ins who are never elected have votes.
     *
     * @param ending the ending
     * @return the ending, still without the clause that puts it off
     */
    public static Uncited<Ending> endingOnceWriteInsAreOut(Ending ending) {
        return clause -> new EndingOnceWriteInsAreOut(ending, clause);
    }

    /**
     * Ends the count when nobody continues, and not where no more continue than there are vacancies.
     *
     * @return the ending, still without its clause
     */
    public static Uncited<Ending> placesStayEmpty() {
        return PlacesStayEmpty::new;
    }

    /**
     * Carries a step out only while fewer stages are done than a number; then it is decided, and the count ends.
     *
     * @param stages the number of stages, at least 1
     * @param step the step
     * @return the step, still without the clause by which the count ends
     */
    public static Uncited<Step> endingAfterStage(int stages, Step step) {
        return clause -> new EndingAfterStage(step, stages, clause);
    }

    /**
     * Lets a count go on while surpluses could bring a candidate who is left above a quarter of the quota.
     *
     * @param quarter whom the quarter concerns
     * @param ending the ending
     * @return the ending, still without the clause by which the count goes on
     */
    public static Uncited<Ending> unlessTheQuarterIsOpen(Quarter quarter, Ending ending) {
        return clause -> new UnlessTheQuarterIsOpen(ending, quarter, clause);
    }
}
