package org.scrutineer.rules.surplus;

import org.scrutineer.rules.parcel.EveryNth;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.parcel.SurplusSize;
import org.scrutineer.rules.parcel.SurplusTransfer;
import org.scrutineer.rules.parcel.WholePaperForm;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.tie.TieRule;

/** The words for surpluses: which is next, which papers are examined, and in which form they leave. */
public final class Surpluses {

    private Surpluses() {}

    /**
     * Transfers the largest surplus of all above the quota.
     *
     * @return the sentence, to go on with how it is transferred
     */
    public static Order largestSurplus() {
        return new Order(LargestSurplus.Awaiting.ABOVE_THE_QUOTA);
    }

    /**
     * Transfers the largest of those surpluses that arose at the earliest stage.
     *
     * @return the sentence, to go on with how it is transferred
     */
    public static Order earliestSurplus() {
        return new Order(LargestSurplus.Awaiting.EARLIEST_ABOVE_THE_QUOTA);
    }

    /**
     * Transfers the largest of those surpluses that arose at the earliest point, the parts of a stage told apart.
     *
     * @return the sentence, to go on with how it is transferred
     */
    public static Order earliestSurplusByTransfer() {
        return new Order(LargestSurplus.Awaiting.EARLIEST_POINT);
    }

    /**
     * Transfers the surplus of whoever was elected first of those who have one.
     *
     * @return the sentence, to go on with how it is transferred
     */
    public static Order surplusOfTheFirstElected() {
        return new Order(LargestSurplus.Awaiting.FIRST_ELECTED);
    }

    /**
     * Transfers the largest surplus of all elected, one who has just the quota among them.
     *
     * @return the sentence, to go on with how it is transferred
     */
    public static Order largestSurplusOfAllElected() {
        return new Order(LargestSurplus.Awaiting.EVERY_ELECTED);
    }

    /**
     * Elects the candidate with the largest surplus of those who have the quota and are not elected yet, and transfers
     * the surplus. Who has just the quota has a surplus of nothing.
     *
     * @return the sentence, to go on with how it is transferred
     */
    public static Order largestSurplusOfThoseNotYetElected() {
        return new Order(LargestSurplus.Awaiting.NOT_YET_ELECTED);
    }

    /**
     * Transfers the surpluses of all elected together in one stage, one who has just the quota among them.
     *
     * @return the sentence, to go on with how they are transferred
     */
    public static Together surplusesOfAllElected() {
        return new Together(AllSurpluses.Awaiting.EVERY_ELECTED);
    }

    /**
     * Transfers all surpluses above the quota together in one stage.
     *
     * @return the sentence, to go on with how they are transferred
     */
    public static Together surplusesTogether() {
        return new Together(AllSurpluses.Awaiting.ABOVE_THE_QUOTA);
    }

    /**
     * All surpluses in one stage, without how they are transferred.
     *
     * @param awaiting whose surpluses leave
     */
    public record Together(AllSurpluses.Awaiting awaiting) {

        /**
         * Transfers papers at values.
         *
         * @param examined which papers are examined
         * @return the sentence, to go on with their values
         */
        public TogetherOf of(Examined examined) {
            return values -> clause -> new AllSurpluses(awaiting, new SurplusForm(examined, values), clause);
        }
    }

    /** Which papers of all surpluses are examined, without the values at which they leave. */
    @FunctionalInterface
    public interface TogetherOf {

        /**
         * Goes on with values.
         *
         * @param values the values at which papers leave
         * @return the step, still without its clause
         */
        Uncited<Step> at(PaperValues values);
    }

    /**
     * Which surplus is next, without how it is transferred.
     *
     * @param awaiting whose surpluses are compared
     */
    public record Order(LargestSurplus.Awaiting awaiting) {

        /**
         * Transfers papers at values.
         *
         * @param examined which papers are examined
         * @return the sentence, to go on with their values
         */
        public Of of(Examined examined) {
            return values -> by(new SurplusForm(examined, values));
        }

        /**
         * Transfers papers at values, in several transfers, with election test and endings asked only after the last.
         *
         * @param examined which papers are examined
         * @param grouping in which transfers they leave
         * @return the sentence, to go on with their values
         */
        public Of of(Examined examined, Grouping grouping) {
            return values -> by(new SurplusForm(examined, values, new Grouping.AskedAfterTheLast(grouping)));
        }

        /**
         * Transfers a surplus in a form of its own.
         *
         * @param form the form
         * @return the sentence, to go on with equals
         */
        public Equals by(SurplusTransfer form) {
            return ties -> clause -> new LargestSurplus(awaiting, form, ties, clause);
        }
    }

    /** Which papers are examined, without the values at which they leave. */
    @FunctionalInterface
    public interface Of {

        /**
         * Goes on with values.
         *
         * @param values the values at which papers leave
         * @return the sentence, to go on with equals
         */
        Equals at(PaperValues values);
    }

    /** The transfer of a surplus that lacks the order of equals. */
    @FunctionalInterface
    public interface Equals {

        /**
         * Goes on with equals.
         *
         * @param ties which of equal surpluses is next
         * @return the step, still without its clause
         */
        Uncited<LargestSurplus> equalsBy(TieRule ties);
    }

    /**
     * Examines all papers of the candidate.
     *
     * @return which papers are examined
     */
    public static Examined allPapers() {
        return Examined.Form.ALL;
    }

    /**
     * Examines the papers received last.
     *
     * @return which papers are examined
     */
    public static Examined lastParcel() {
        return Examined.Form.LAST_PARCEL;
    }

    /**
     * Passes every so many-th paper on, one after the other; whoever has the quota receives no more.
     *
     * @return the form, still without its clause
     */
    public static Uncited<SurplusTransfer> everyNthPaper() {
        return EveryNth::new;
    }

    /**
     * Passes whole papers of the last parcel on, in proportion to the next preferences of all its papers.
     *
     * @param equalFractions which of equal fractions is the larger
     * @return the form, still without its clause
     */
    public static Uncited<SurplusTransfer> wholePapersOfTheLastParcel(TieRule equalFractions) {
        return clause -> new WholePaperForm(new WholePapers(equalFractions, clause));
    }

    /**
     * Transfers the largest of those surpluses that came of the earliest election.
     *
     * @return the sentence, to go on with how it is transferred
     */
    public static Order surplusOfTheEarliestElected() {
        return new Order(LargestSurplus.Awaiting.EARLIEST_ELECTED);
    }

    /**
     * Examines the papers received last, and if that was by a surplus those of the surpluses straight before at which
     * nobody was elected.
     *
     * @return which papers are examined
     */
    public static Examined runOfSurpluses() {
        return Examined.Form.RUN_OF_SURPLUSES;
    }

    /**
     * Examines the papers received last, by a surplus or an exclusion, and those of the surpluses straight before at
     * which nobody was elected.
     *
     * @return which papers are examined
     */
    public static Examined surplusesBeforeAnyStage() {
        return Examined.Form.SURPLUSES_BEFORE_ANY_STAGE;
    }

    /**
     * Passes whole papers on, in proportion to the next preferences of all papers examined.
     *
     * @param examined which papers are examined
     * @param products how their numbers are worked out
     * @param equalFractions which of equal fractions is the larger
     * @return the form, still without its clause
     */
    public static Uncited<SurplusTransfer> wholePapers(
            Examined examined, WholePapers.Products products, TieRule equalFractions) {
        return clause -> new WholePaperForm(examined, new WholePapers(products, equalFractions, clause));
    }

    /**
     * Takes as a surplus all above the quota, or above the papers without a next preference if they are more.
     *
     * @return the surplus, still without its clause
     */
    public static Uncited<SurplusSize> aboveTheQuotaOrTheStranded() {
        return SurplusSize.AboveTheStranded::new;
    }

    /**
     * Has all above the quota be a surplus only of those who had more than it when they were elected, where it falls.
     *
     * @return the size, still without its clause
     */
    public static Uncited<SurplusSize> aboveTheQuotaIfSoWhenElected() {
        return SurplusSize.OfThoseAboveWhenElected::new;
    }
}
