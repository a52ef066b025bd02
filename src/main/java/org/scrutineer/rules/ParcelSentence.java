package org.scrutineer.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.election.WriteIns;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.ending.EndingBetweenStages;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.NextPreference;
import org.scrutineer.rules.paper.PaperRule;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.parcel.Credit;
import org.scrutineer.rules.parcel.CreditedExactly;
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusSize;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.tie.TieRule;

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
         * Adds how much of what a candidate has is a surplus, where that is not all above the quota.
         *
         * @param size the surplus
         * @return the sentence so far
         */
        Steps surplus(SurplusSize size);

        /**
         * Adds what a paper says next when it moves on, where that is not the next mark for somebody who may receive
         * it.
         *
         * @param next what it says
         * @return the sentence so far
         */
        Steps movingOnTo(NextPreference next);

        /**
         * Adds how ties are settled between candidates of whom constraints let not all be elected, where the steps
         * settle theirs in several ways.
         *
         * @param ties the rule
         * @return the sentence so far
         */
        Steps equalsUnderConstraintsBy(TieRule ties);

        /**
         * Adds how those leave whom constraints doom, where it is not as all who are excluded.
         *
         * @param doomed how they leave
         * @return the sentence so far
         */
        Steps doomed(Doomed doomed);

        /**
         * Adds what becomes of undeclared write-ins, where elections with some are not refused.
         *
         * @param writeIns what becomes of them
         * @return the sentence so far
         */
        Steps undeclaredWriteIns(WriteIns writeIns);

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
            return new StepsOf(this, Sentence.all(first, more), List.of(), Options.USUAL);
        }

        @Override
        public Steps endsBetweenStages(Ending first, Ending... more) {
            List<Step> between = Sentence.all(first, more).stream()
                    .<Step>map(EndingBetweenStages::new)
                    .toList();
            return new StepsOf(this, List.of(), between, Options.USUAL);
        }
    }

    /** What is mostly as usual. */
    private record Options(
            Filing filing,
            Credit credit,
            SurplusSize surplus,
            NextPreference next,
            Function<List<Step>, Doomed> doomed,
            Function<List<Step>, TieRule> ties,
            WriteIns writeIns) {

        private static final Options USUAL = new Options(
                new Filing.InNoOrder(),
                new CreditedExactly(),
                SurplusSize.ABOVE_THE_QUOTA,
                NextPreference.FIRST_AVAILABLE,
                UnderConstraints::doomedBy,
                UnderConstraints::tiesBy,
                WriteIns.UNKNOWN);
    }

    /** The sentence up to the endings, with the steps that endings are. */
    private record StepsOf(EndingsOf before, List<Ending> endings, List<Step> asked, Options usual) implements Steps {

        private Steps with(Options chosen) {
            return new StepsOf(before, endings, asked, chosen);
        }

        @Override
        public Steps filing(Filing filing) {
            return with(new Options(
                    filing, usual.credit, usual.surplus, usual.next, usual.doomed, usual.ties, usual.writeIns));
        }

        @Override
        public Steps credited(Credit credit) {
            return with(new Options(
                    usual.filing, credit, usual.surplus, usual.next, usual.doomed, usual.ties, usual.writeIns));
        }

        @Override
        public Steps surplus(SurplusSize size) {
            return with(new Options(
                    usual.filing, usual.credit, size, usual.next, usual.doomed, usual.ties, usual.writeIns));
        }

        @Override
        public Steps movingOnTo(NextPreference next) {
            return with(new Options(
                    usual.filing, usual.credit, usual.surplus, next, usual.doomed, usual.ties, usual.writeIns));
        }

        @Override
        public Steps equalsUnderConstraintsBy(TieRule ties) {
            return with(new Options(
                    usual.filing,
                    usual.credit,
                    usual.surplus,
                    usual.next,
                    usual.doomed,
                    steps -> ties,
                    usual.writeIns));
        }

        @Override
        public Steps doomed(Doomed doomed) {
            return with(new Options(
                    usual.filing,
                    usual.credit,
                    usual.surplus,
                    usual.next,
                    steps -> doomed,
                    usual.ties,
                    usual.writeIns));
        }

        @Override
        public Steps undeclaredWriteIns(WriteIns writeIns) {
            return with(new Options(
                    usual.filing, usual.credit, usual.surplus, usual.next, usual.doomed, usual.ties, writeIns));
        }

        @Override
        public RuleBook then(Step first, Step... more) {
            List<Step> steps = Stream.concat(asked.stream(), Sentence.all(first, more).stream())
                    .toList();
            return new ParcelRules(
                    before.heading,
                    before.places,
                    before.papers,
                    ValidPapers.NAMING_A_STANDING_CANDIDATE,
                    before.quota,
                    before.election,
                    endings,
                    steps,
                    usual.filing,
                    usual.credit,
                    usual.surplus,
                    usual.next,
                    new UnderConstraints(usual.doomed.apply(steps), usual.ties.apply(steps)),
                    usual.writeIns);
        }
    }
}
