package org.scrutineer.ties;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;

/**
 * Who is elected however the lots of a count fall. Only ties that are settled by a lot from outside have another
 * outcome; those that a rule book settles by earlier figures, or by numbers that it makes from the papers, have none.
 *
 * <p>Ways of falling that lead to the same standing are followed once: the same candidates in the same places, the same
 * votes and papers with all who can still receive or pass on, and the same votes of theirs at every earlier point.
 * Candidates without a paper who are excluded by lot one after the other, and nothing else happens until the last of
 * them is, are followed in one order.
 *
 * @param outcomes the outcomes found, each with another set of candidates elected: first that of the lots supplied
 * @param open the ways not followed to their end, because too many counts were needed; empty if all were
 * @param counts how many counts were made
 */
public record TieOutcomes(List<Outcome> outcomes, List<OpenWay> open, int counts) {

    /** Copies the lists. */
    public TieOutcomes {
        outcomes = List.copyOf(outcomes);
        open = List.copyOf(open);
    }

    /**
     * Some candidates whom the count can elect.
     *
     * @param elected the candidates elected, in ballot-paper order
     * @param ways in how many ways the lots can fall so, of those followed
     * @param lots how every lot falls in one of these ways, in order
     */
    public record Outcome(List<Candidate> elected, BigInteger ways, List<Answer> lots) {

        /** Copies the lists. */
        public Outcome {
            elected = List.copyOf(elected);
            lots = List.copyOf(lots);
            Objects.requireNonNull(ways, "ways");
        }
    }

    /**
     * A way that was followed to a tie and not further.
     *
     * @param elected who is elected by then, in ballot-paper order
     * @param continuing who can still be elected, in ballot-paper order
     */
    public record OpenWay(List<Candidate> elected, List<Candidate> continuing) {

        /** Copies the lists. */
        public OpenWay {
            elected = List.copyOf(elected);
            continuing = List.copyOf(continuing);
        }
    }

    /**
     * Finds whom a count elects however its lots fall.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots as they were drawn; candidates whom their order lacks are put behind it in ballot-paper
     *     order
     * @param bound how many counts are made at most, at least 1
     * @return the outcomes
     * @throws IllegalArgumentException if the bound is below 1, or the lots name a candidate who does not exist
     * @throws org.scrutineer.rules.paper.UnreadablePaperException if the rule book has no clause for a paper
     * @throws org.scrutineer.rules.quota.TooManySeatsException if the rule book fills one seat and there are more
     * @throws org.scrutineer.constraint.ConstraintException if the constraints cannot be met, or the rule book does not
     * know them
     */
    public static TieOutcomes explore(Election election, RuleBook book, Lots lots, int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be at least 1, but was " + bound);
        }
        return new TieSearch(election, book, lots, bound).search();
    }

    /**
     * Returns whether every way in which the lots can fall was followed to its end.
     *
     * @return whether no way is left open
     */
    public boolean isExhaustive() {
        return open.isEmpty();
    }

    /**
     * Returns who is elected however the lots fall, as far as that was found.
     *
     * @return the candidates, in ballot-paper order
     */
    public List<Candidate> certain() {
        Set<Candidate> certain = new TreeSet<>(TieSearch.BY_NUMBER);
        certain.addAll(possible());
        outcomes.forEach(outcome -> certain.retainAll(outcome.elected()));
        open.forEach(way -> certain.retainAll(way.elected()));
        return List.copyOf(certain);
    }

    /**
     * Returns who may be elected if the lots fall so; nobody else can be.
     *
     * @return the candidates, in ballot-paper order
     */
    public List<Candidate> possible() {
        Set<Candidate> possible = new TreeSet<>(TieSearch.BY_NUMBER);
        outcomes.forEach(outcome -> possible.addAll(outcome.elected()));
        open.forEach(way -> {
            possible.addAll(way.elected());
            possible.addAll(way.continuing());
        });
        return new ArrayList<>(possible);
    }

    /**
     * Returns whether it is known whom the count elects: every way was followed, or the same fill all places in all of
     * them.
     *
     * @return whether the outcomes are all there are
     */
    public boolean isConclusive() {
        return isExhaustive() || outcomes.stream().anyMatch(one -> one.elected().equals(certain()));
    }
}
