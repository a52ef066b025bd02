package org.scrutineer.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.ending.EndingBetweenStages;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.PaperRule;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.parcel.Credit;
import org.scrutineer.rules.parcel.CreditedExactly;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.quota.QuotaRule;

/** The stages of a rule book under which papers are transferred in parcels. */
public final class ParcelSentence {

    private ParcelSentence() {}

    /** Begins with the heading. */
    static Papers of(Heading heading, int places) {
        return papers -> quota -> election -> new EndingsOf(heading, places, papers, quota, election);
    }

    /** A rule book that lacks what of a paper counts. */
    @FunctionalInterface
    public interface Papers {

        /**
         * Goes on with papers.
         *
         * @param papers what of a paper counts
         * @return the sentence, to go on with the quota
         */
        Quota papers(PaperRule papers);
    }

    /** A rule book that lacks the quota. */
    @FunctionalInterface
    public interface Quota {

        /**
         * Goes on with the quota.
         *
         * @param quota the votes needed
         * @return the sentence, to go on with who is elected
         */
        Election quota(QuotaRule quota);
    }

    /** A rule book that lacks who is elected. */
    @FunctionalInterface
    public interface Election {

        /**
         * Goes on with the election test.
         *
         * @param election who is elected, asked after every transfer
         * @return the sentence, to go on with when the count is over
         */
        Endings elected(ElectionTest election);
    }

    /** A rule book that lacks when the count is over. */
    public interface Endings {

        /**
         * Goes on with endings that are asked after every transfer, in this order.
         *
         * @param first the first ending
         * @param more further endings
         * @return the sentence, to go on with what comes next
         */
        Steps ends(Ending first, Ending... more);

        /**
         * Goes on with endings that are asked only when a stage is done, in this order, before any step.
         *
         * @param first the first ending
         * @param more further endings
         * @return the sentence, to go on with what comes next
         */
        Steps endsBetweenStages(Ending first, Ending... more);
    }

    /** A rule book that lacks what comes next when a stage is done. */
    public interface Steps {

        /**
         * Adds how papers lie in a parcel, where only some are passed on.
         *
         * @param filing how they lie
         * @return the sentence so far
         */
        Steps filing(Filing filing);

        /**
         * Adds what papers are credited with, where that is not exactly what they are worth.
         *
         * @param credit the credit
         * @return the sentence so far
         */
        Steps credited(Credit credit);

        /**
         * Ends the sentence with what comes next, in the order in which it is asked.
         *
         * @param first the first step
         * @param more further steps
         * @return the rule book
         */
        RuleBook then(Step first, Step... more);
    }

    /** The sentence up to the election test. */
    private record EndingsOf(Heading heading, int places, PaperRule papers, QuotaRule quota, ElectionTest election)
            implements Endings {

        @Override
        public Steps ends(Ending first, Ending... more) {
            return new StepsOf(this, all(first, more), List.of(), Filing.IN_NO_ORDER, new CreditedExactly());
        }

        @Override
        public Steps endsBetweenStages(Ending first, Ending... more) {
            List<Step> between = all(first, more).stream()
                    .<Step>map(EndingBetweenStages::new)
                    .toList();
            return new StepsOf(this, List.of(), between, Filing.IN_NO_ORDER, new CreditedExactly());
        }
    }

    /** The sentence up to the endings, with the steps that endings are. */
    private record StepsOf(EndingsOf before, List<Ending> endings, List<Step> asked, Filing filing, Credit credit)
            implements Steps {

        @Override
        public Steps filing(Filing chosen) {
            return new StepsOf(before, endings, asked, chosen, credit);
        }

        @Override
        public Steps credited(Credit chosen) {
            return new StepsOf(before, endings, asked, filing, chosen);
        }

        @Override
        public RuleBook then(Step first, Step... more) {
            List<Step> steps =
                    Stream.concat(asked.stream(), all(first, more).stream()).toList();
            return new ParcelRules(
                    before.heading,
                    before.places,
                    before.papers,
                    ValidPapers.NAMING_A_STANDING_CANDIDATE,
                    before.quota,
                    before.election,
                    endings,
                    steps,
                    filing,
                    credit);
        }
    }

    @SafeVarargs
    private static <T> List<T> all(T first, T... more) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all;
    }
}
