package org.scrutineer.rules;

import java.util.List;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.paper.PaperRule;
import org.scrutineer.rules.part.BeginAgain;
import org.scrutineer.rules.quotient.HighestQuotient;
import org.scrutineer.rules.quotient.LowestQuotient;
import org.scrutineer.rules.quotient.PapersByFractions;
import org.scrutineer.rules.quotient.QuotaOfActivePapers;

/** The stages of a rule book under which candidates are elected by quotients. */
public final class QuotientSentence {

    private QuotientSentence() {}

    /** Begins with the heading. */
    static Papers of(Heading heading) {
        return papers -> quotient -> quota -> election -> (first, more) -> {
            List<Ending> endings = Sentence.all(first, more);
            return exclusion -> restart ->
                    new QuotientRules(heading, papers, quotient, quota, election, endings, exclusion, restart);
        };
    }

    /** A rule book that lacks what of a paper counts. */
    @FunctionalInterface
    public interface Papers {

        /**
         * Goes on with papers.
         *
         * @param papers what of a paper counts
         * @return the sentence, to go on with the quotient
         */
        Quotient papers(PaperRule papers);
    }

    /** A rule book that lacks what a quotient is. */
    @FunctionalInterface
    public interface Quotient {

        /**
         * Goes on with the quotient.
         *
         * @param quotient what the quotient of a candidate is
         * @return the sentence, to go on with the quota
         */
        Quota quotient(PapersByFractions quotient);
    }

    /** A rule book that lacks the quota. */
    @FunctionalInterface
    public interface Quota {

        /**
         * Goes on with the quota.
         *
         * @param quota what a quotient must be more than
         * @return the sentence, to go on with who is elected
         */
        Election quota(QuotaOfActivePapers quota);
    }

    /** A rule book that lacks who is elected. */
    @FunctionalInterface
    public interface Election {

        /**
         * Goes on with the election.
         *
         * @param election who is elected
         * @return the sentence, to go on with when the count is over
         */
        Endings elected(HighestQuotient election);
    }

    /** A rule book that lacks when the count is over. */
    @FunctionalInterface
    public interface Endings {

        /**
         * Goes on with endings.
         *
         * @param first the ending asked first
         * @param more further endings, in the order in which they are asked
         * @return the sentence, to go on with who is excluded
         */
        Exclusion ends(Ending first, Ending... more);
    }

    /** A rule book that lacks who is excluded. */
    @FunctionalInterface
    public interface Exclusion {

        /**
         * Goes on with the exclusion.
         *
         * @param exclusion who is excluded if nobody is elected
         * @return the sentence, to be ended by what becomes of the elected then
         */
        Restart excluded(LowestQuotient exclusion);
    }

    /** A rule book that lacks what becomes of the elected after an exclusion. */
    @FunctionalInterface
    public interface Restart {

        /**
         * Ends the sentence.
         *
         * @param restart what becomes of the elected after an exclusion
         * @return the rule book
         */
        RuleBook restarting(BeginAgain restart);
    }
}
