package org.scrutineer.rules;

import org.scrutineer.rules.plurality.MinimumByReplacement;
import org.scrutineer.rules.plurality.MostVotes;
import org.scrutineer.rules.plurality.PaperVotes;
import org.scrutineer.rules.plurality.VotesOfAPaper;

/** The stages of a rule book under which the most votes win. */
public final class PluralitySentence {

    private PluralitySentence() {}

    /** Begins with the heading. */
    static Papers of(Heading heading) {
        return papers -> votes -> election -> minimum -> new PluralityRules(heading, papers, votes, election, minimum);
    }

    /** A rule book that lacks which votes a paper gives. */
    @FunctionalInterface
    public interface Papers {

        /**
         * Goes on with papers.
         *
         * @param papers which votes a paper gives
         * @return the sentence, to go on with how many it has
         */
        Votes papers(PaperVotes papers);
    }

    /** A rule book that lacks how many votes a paper has. */
    @FunctionalInterface
    public interface Votes {

        /**
         * Goes on with the votes of a paper.
         *
         * @param votes how many votes a paper has
         * @return the sentence, to go on with who is elected
         */
        Election votes(VotesOfAPaper votes);
    }

    /** A rule book that lacks who is elected. */
    @FunctionalInterface
    public interface Election {

        /**
         * Goes on with the election.
         *
         * @param election who is elected
         * @return the sentence, to be ended by minima
         */
        Minimum elected(MostVotes election);
    }

    /** A rule book that lacks how a group is brought to its minimum. */
    @FunctionalInterface
    public interface Minimum {

        /**
         * Ends the sentence.
         *
         * @param minimum how a group is brought to its minimum
         * @return the rule book
         */
        RuleBook minimum(MinimumByReplacement minimum);
    }
}
