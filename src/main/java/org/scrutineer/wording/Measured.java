package org.scrutineer.wording;

import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.RuleDescription;

/** What candidates are measured by, in words. */
public enum Measured {
    /** By votes. */
    VOTES("fewest votes") {
        @Override
        public String of(String figure) {
            return figure + " votes";
        }

        @Override
        public String one(String figure) {
            return figure + " vote";
        }

        @Override
        public Sentence said(Sentence sentence, Votes amount) {
            return sentence.votes(amount);
        }
    },
    /** By quotients, which are no votes: papers divided by what they have elected already. */
    QUOTIENTS("lowest quotient") {
        @Override
        public String of(String figure) {
            return "a quotient of " + figure;
        }

        @Override
        public String one(String figure) {
            return of(figure);
        }

        @Override
        public Sentence said(Sentence sentence, Votes amount) {
            return sentence.words("a quotient of ").amount(amount);
        }
    };

    private final String least;

    Measured(String least) {
        this.least = least;
    }

    /**
     * Returns what candidates are measured by under a rule book.
     *
     * @param rule the rule book
     * @return votes, or quotients
     */
    public static Measured by(RuleDescription rule) {
        return rule.hasVotesThatAddUp() ? VOTES : QUOTIENTS;
    }

    /**
     * Says how much somebody has.
     *
     * @param figure the digits
     * @return such as {@code 3.60 votes}
     */
    public abstract String of(String figure);

    /**
     * Says that somebody has one.
     *
     * @param figure the digits of one
     * @return such as {@code 1 vote}
     */
    public abstract String one(String figure);

    /**
     * Goes on with how much somebody has.
     *
     * @param sentence the sentence so far
     * @param amount the amount
     * @return the longer sentence
     */
    public abstract Sentence said(Sentence sentence, Votes amount);

    /**
     * Names what whoever is lowest has.
     *
     * @return such as {@code fewest votes}
     */
    public String least() {
        return least;
    }
}
