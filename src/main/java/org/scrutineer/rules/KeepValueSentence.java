package org.scrutineer.rules;

import java.util.List;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.keepvalue.KeepValueStep;
import org.scrutineer.rules.keepvalue.Revision;
import org.scrutineer.rules.keepvalue.Sequence;
import org.scrutineer.rules.keepvalue.TotalSurplus;
import org.scrutineer.rules.keepvalue.ValueDivision;
import org.scrutineer.rules.paper.Candidature;
import org.scrutineer.rules.paper.PaperRule;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.quota.QuotaRule;

/** The stages of a rule book under which all papers are counted by keep values. */
public final class KeepValueSentence {

    private KeepValueSentence() {}

    /** Begins with the heading. */
    static Papers of(Heading heading, int places) {
        return papers -> candidature -> valid -> division -> quota -> election -> (first, more) -> surplus -> {
            List<Ending> endings = Sentence.all(first, more);
            return (step, steps) -> new FurtherOf(
                    revision -> sequence -> further -> new KeepValueRules(
                            heading,
                            places,
                            papers,
                            candidature,
                            valid,
                            division,
                            quota,
                            election,
                            endings,
                            surplus,
                            Sentence.all(step, steps),
                            further,
                            revision,
                            sequence),
                    List.of());
        };
    }

    /** A rule book that lacks what of a paper counts. */
    @FunctionalInterface
    public interface Papers {

        /**
         * Goes on with papers.
         *
         * @param papers what of a paper counts
         * @return the sentence, to go on with who stands
         */
        Standing papers(PaperRule papers);
    }

    /** A rule book that lacks who stands. */
    @FunctionalInterface
    public interface Standing {

        /**
         * Goes on with who stands.
         *
         * @param candidature which candidates stand
         * @return the sentence, to go on with which papers are valid
         */
        Valid standing(Candidature candidature);
    }

    /** A rule book that lacks which papers are valid. */
    @FunctionalInterface
    public interface Valid {

        /**
         * Goes on with valid papers.
         *
         * @param valid which papers are valid
         * @return the sentence, to go on with how the value of a paper divides
         */
        Division valid(ValidPapers valid);
    }

    /** A rule book that lacks how the value of a paper divides. */
    @FunctionalInterface
    public interface Division {

        /**
         * Goes on with the division.
         *
         * @param division how the value of a paper divides at an elected candidate
         * @return the sentence, to go on with the quota
         */
        Quota dividing(ValueDivision division);
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
         * @param election who is elected, asked each time the papers have been counted
         * @return the sentence, to go on with when the count is over
         */
        Endings elected(ElectionTest election);
    }

    /** A rule book that lacks when the count is over. */
    @FunctionalInterface
    public interface Endings {

        /**
         * Goes on with endings, in the order in which they are asked.
         *
         * @param first the first ending
         * @param more further endings
         * @return the sentence, to go on with the total surplus
         */
        Surplus ends(Ending first, Ending... more);
    }

    /** A rule book that lacks the total surplus. */
    @FunctionalInterface
    public interface Surplus {

        /**
         * Goes on with the total surplus.
         *
         * @param surplus how it is added up
         * @return the sentence, to go on with who is excluded
         */
        Steps surplus(TotalSurplus surplus);
    }

    /** A rule book that lacks who is excluded. */
    @FunctionalInterface
    public interface Steps {

        /**
         * Goes on with exclusions, of which the first to apply is taken.
         *
         * @param first the first step
         * @param more further steps
         * @return the sentence, to go on with how keep values are worked out anew
         */
        Further then(KeepValueStep first, KeepValueStep... more);
    }

    /** A rule book that lacks how keep values are worked out anew. */
    public interface Further {

        /**
         * Adds exclusions that are asked on the same figures after the others, whether or not anybody was excluded.
         *
         * @param first the first step
         * @param more further steps
         * @return the sentence so far
         */
        Further andOnTheSameFigures(KeepValueStep first, KeepValueStep... more);

        /**
         * Goes on with the revision.
         *
         * @param revision how keep values are worked out anew
         * @return the sentence, to be ended by the sequence
         */
        Order revising(Revision revision);
    }

    /** A rule book that lacks what is done on the same figures. */
    @FunctionalInterface
    public interface Order {

        /**
         * Ends the sentence.
         *
         * @param sequence what is done on the same figures
         * @return the rule book
         */
        RuleBook order(Sequence sequence);
    }

    /** The end of a sentence that lacks a revision, a sequence and further steps. */
    @FunctionalInterface
    private interface Revised {

        /** Takes the revision. */
        Sequenced revising(Revision revision);
    }

    /** The end of a sentence that lacks a sequence and further steps. */
    @FunctionalInterface
    private interface Sequenced {

        /** Takes the sequence. */
        Finished order(Sequence sequence);
    }

    /** The end of a sentence that lacks further steps. */
    @FunctionalInterface
    private interface Finished {

        /** Takes the further steps, possibly none. */
        RuleBook with(List<KeepValueStep> further);
    }

    /** The sentence up to the steps. */
    private record FurtherOf(Revised rest, List<KeepValueStep> further) implements Further {

        @Override
        public Further andOnTheSameFigures(KeepValueStep first, KeepValueStep... more) {
            return new FurtherOf(rest, Sentence.all(first, more));
        }

        @Override
        public Order revising(Revision revision) {
            return sequence -> rest.revising(revision).order(sequence).with(further);
        }
    }
}
