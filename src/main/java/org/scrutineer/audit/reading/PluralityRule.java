package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;

/**
 * What a rule book asks for by which the most votes win, as its parts say.
 *
 * @param marks how papers are marked
 * @param papersClause the clause that says so
 * @param votes how many votes a paper has
 * @param election how places are given by votes
 * @param minimum how a group is brought to its minimum
 */
public record PluralityRule(Marks marks, Clause papersClause, VotesOfAPaper votes, Choice election, Choice minimum) {

    /** Why a paper of crosses is invalid that has more than it may. */
    public static final String TOO_MANY = "more marks than votes";

    /** How papers are marked. */
    public enum Marks {
        /** With a cross for each vote. */
        CROSSES("no mark for a standing candidate") {
            @Override
            boolean isOverfull(int marked, int votesEach) {
                return marked > votesEach;
            }
        },
        /** By ranks, of which the first have votes. */
        FIRST_RANKS("no valid preference for a standing candidate") {
            @Override
            boolean isOverfull(int marked, int votesEach) {
                return false;
            }
        };

        private final String noMark;

        Marks(String noMark) {
            this.noMark = noMark;
        }

        abstract boolean isOverfull(int marked, int votesEach);

        static Marks firstRanks(Words part) {
            part.only("numbers", "exact");
            return FIRST_RANKS;
        }
    }

    /** How many votes a paper has. */
    public interface VotesOfAPaper {
        /**
         * Returns how many votes a paper has.
         *
         * @param seats the places
         * @return the votes
         */
        int among(int seats);
    }

    /**
     * How somebody is chosen for a place.
     *
     * @param ties how one is chosen of equals
     * @param clause the clause
     */
    public record Choice(TieReading ties, Clause clause) {

        /** What stands in for a part that is not understood. */
        static final Choice NOT_UNDERSTOOD = new Choice(TieReading.IN_NO_WAY, Clause.of(""));

        static Choice read(Words part) {
            return new Choice(TieReading.of(part), part.clause());
        }
    }

    /** Reads the rule book. */
    static PluralityRule read(Words whole) {
        whole.need("quota").only("form", "none");
        Words papers = whole.need("papers");
        return new PluralityRule(
                Forms.MARKS.read(papers),
                papers.clause(),
                Forms.VOTES.read(whole.need("votes")),
                Forms.MOST_VOTES.read(whole.need("election")),
                Forms.MINIMUMS.read(whole.need("minimum")));
    }

    /**
     * Returns why a paper is invalid on which no candidate is marked who stands.
     *
     * @return the reason
     */
    public String noMark() {
        return marks.noMark;
    }

    /**
     * Returns whether a paper marks more candidates who stand than it may.
     *
     * @param marked the candidates
     * @param votesEach the votes of a paper
     * @return whether it does
     */
    public boolean isOverfull(List<Integer> marked, int votesEach) {
        return marks.isOverfull(marked.size(), votesEach);
    }

    /**
     * Returns the candidates on a paper who stand.
     *
     * @param preferences the marks
     * @param stands whether a candidate stands, by number
     * @return the numbers in the order of their ranks
     */
    public static List<Integer> standing(Preferences preferences, IntPredicate stands) {
        return preferences.ranks().stream()
                .flatMap(List::stream)
                .filter(stands::test)
                .toList();
    }

    /**
     * Returns what each candidate gets from a paper: the average over every order in which equals could have been
     * written.
     *
     * @param preferences the marks
     * @param stands whether a candidate stands, by number
     * @param votesEach the votes of a paper
     * @return the votes by number, without those who get none
     */
    public Map<Integer, Fraction> given(Preferences preferences, IntPredicate stands, int votesEach) {
        Map<Integer, Fraction> given = new TreeMap<>();
        List<Integer> before = new ArrayList<>();
        for (List<Integer> rank : preferences.ranks()) {
            List<Integer> equals = rank.stream().filter(stands::test).toList();
            int open = Math.max(0, votesEach - before.size());
            for (int number : equals) {
                Fraction share = Fraction.of(Math.min(open, equals.size())).over(Fraction.of(equals.size()));
                if (share.signum() > 0) {
                    given.put(number, share);
                }
            }
            before.addAll(equals);
        }
        return given;
    }
}
