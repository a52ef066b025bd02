package org.scrutineer.rules.tie;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.rules.part.Uncited;

/** The words for the order among equals. */
public final class Ties {

    private Ties() {}

    /**
     * Settles ties in one way after the other, each among those whom the ways before it left equal.
     *
     * @param first the first way
     * @param more further ways
     * @return the rule, still without its clause
     */
    public static Uncited<TieRule> ties(TieBreaker first, TieBreaker... more) {
        List<TieBreaker> ways = new ArrayList<>(List.of(first));
        ways.addAll(List.of(more));
        return clause -> new TieRule(ways, clause);
    }

    /**
     * Compares the votes at the earliest point, within a stage too, at which they differed.
     *
     * @return the way
     */
    public static TieBreaker earliestDifference() {
        return new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE);
    }

    /**
     * Compares the votes at the end of the earliest stage at which they differed.
     *
     * @return the way
     */
    public static TieBreaker earliestStageDifference() {
        return new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_WHOLE_STAGE);
    }

    /**
     * Compares the votes at the latest point at which they differed.
     *
     * @return the way
     */
    public static TieBreaker latestDifference() {
        return new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_LATEST_STAGE);
    }

    /**
     * Compares the votes at the end of the latest stage at which they differed.
     *
     * @return the way
     */
    public static TieBreaker latestStageDifference() {
        return new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_LATEST_WHOLE_STAGE);
    }

    /**
     * Takes the order that the tied had at the latest point at which no two of them had equal votes.
     *
     * @return the way
     */
    public static TieBreaker latestPointAtWhichAllDiffer() {
        return new AllDifferentAtOnePoint();
    }

    /**
     * Takes the order in which the tied were elected.
     *
     * @return the way
     */
    public static TieBreaker earlierElection() {
        return new EarlierElection();
    }

    /**
     * Takes the surplus that arose earliest.
     *
     * @return the way
     */
    public static TieBreaker earlierSurplus() {
        return new EarlierSurplus();
    }

    /**
     * Compares how many papers mark each first, then second and so on.
     *
     * @return the way
     */
    public static TieBreaker orderOfPreferences() {
        return OrderOfPreferences.ON_ALL_PAPERS;
    }

    /**
     * Asks a lot, which names the strongest first.
     *
     * @return the way
     */
    public static TieBreaker lotStrongestFirst() {
        return new ByLot(ByLot.Reading.STRONGEST_FIRST);
    }

    /**
     * Asks a lot, which names the one acted on: who is excluded, or whose surplus is next.
     *
     * @return the way
     */
    public static TieBreaker lotChosenFirst() {
        return new ByLot(ByLot.Reading.CHOSEN_FIRST);
    }

    /**
     * Compares pseudo-random numbers made and turned round as the law of New Zealand has it.
     *
     * @param seedFactor what the last digit of the papers is multiplied by for the seed
     * @return the way
     */
    public static TieBreaker pseudoRandomNumbersAsEnacted(int seedFactor) {
        return new PseudoRandomNumbers(seedFactor, PseudoRandomNumbers.Reading.AS_ENACTED);
    }

    /**
     * Compares pseudo-random numbers made and turned round as the program of I. D. Hill has it.
     *
     * @param seedFactor what the last digit of the papers is multiplied by for the seed
     * @return the way
     */
    public static TieBreaker pseudoRandomNumbersAsCalculated(int seedFactor) {
        return new PseudoRandomNumbers(seedFactor, PseudoRandomNumbers.Reading.AS_CALCULATED);
    }

    /**
     * Draws by the pseudo-random series of Algorithm 123.
     *
     * @return the way
     */
    public static TieBreaker serialDraw() {
        return new SerialDraw();
    }
}
