package org.scrutineer.audit.reading;

import java.util.List;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;

/**
 * A rule book by which quotients elect, as its parts say.
 *
 * @param papers what of a paper counts
 * @param quotient how a quotient is worked out
 * @param quota how the quota is worked out
 * @param election how one is chosen of those with the highest quotient
 * @param ending when the count ends
 * @param exclusion how one is chosen of those with the lowest quotient
 * @param restart the clause by which the count begins again after an exclusion
 */
public record QuotientRule(
        Papers papers,
        Quotient quotient,
        Quota quota,
        Choice election,
        DecisionReading ending,
        Choice exclusion,
        Clause restart) {

    /** How a quotient is worked out. */
    public interface Quotient {
        /**
         * Works a quotient out.
         *
         * @param papers the papers of a candidate
         * @param fractions the fractions of candidates that they have elected
         * @return the quotient
         */
        Fraction of(long papers, Fraction fractions);
    }

    /** How the quota is worked out. */
    public interface Quota {
        /**
         * Works the quota out.
         *
         * @param active the papers that name somebody who continues
         * @param seats the places
         * @param withNobody the fractions of candidates that the other papers have elected
         * @return the quota
         */
        Fraction of(long active, int seats, Fraction withNobody);
    }

    /**
     * How one is chosen.
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
    static QuotientRule read(Words whole) {
        List<Words> steps = whole.list("step");
        if (steps.size() != 1) {
            whole.doubt("one step excludes in a count by quotients, and there are " + steps.size());
        }
        return new QuotientRule(
                Papers.read(whole),
                Forms.QUOTIENTS.read(whole.need("quotient")),
                Forms.QUOTIENT_QUOTAS.read(whole.need("quota")),
                Forms.HIGHEST_QUOTIENTS.read(whole.need("election")),
                Endings.all(whole.list("ending")),
                steps.stream().map(Forms.LOWEST_QUOTIENTS::read).findFirst().orElse(Choice.NOT_UNDERSTOOD),
                Forms.RESTARTS.read(whole.need("restart")));
    }

    /** The papers by one more than the fractions. */
    static Quotient papersByFractions(Words part) {
        part.only("numbers", "exact");
        part.clause();
        return (papers, fractions) -> Fraction.of(papers).over(Fraction.ONE.plus(fractions));
    }

    /** The active papers by one more than the places, less what papers with nobody have elected. */
    static Quota activePapersByPlacesLeft(Words part) {
        part.clause();
        return (active, seats, withNobody) ->
                Fraction.of(active).over(Fraction.of(seats + 1L).minus(withNobody));
    }
}
