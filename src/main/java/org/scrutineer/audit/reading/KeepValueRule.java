package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;

/**
 * A rule book that counts by keep values, as its parts say.
 *
 * @param papers what of a paper counts
 * @param valid which papers are valid of those that name nobody who stands
 * @param candidature who stands
 * @param division how a paper's value divides
 * @param quota how the quota is worked out
 * @param election who is elected
 * @param ending when the count ends
 * @param surplus how the total surplus is added up
 * @param steps who is excluded, in the order in which it is asked
 * @param furtherSteps who is excluded on the same figures after that, whether or not anybody was
 * @param revision how a keep value is worked out anew
 * @param sequence what may happen on the same figures
 */
public record KeepValueRule(
        Papers papers,
        Valid valid,
        Candidature candidature,
        DivisionReading division,
        QuotaReading quota,
        DecisionReading election,
        DecisionReading ending,
        TotalSurplus surplus,
        List<KeepValueStepReading> steps,
        List<KeepValueStepReading> furtherSteps,
        RevisionReading revision,
        Sequence sequence) {

    /** Which papers are valid of those that name nobody who stands. */
    public enum Valid {
        /** None. */
        NAMING_A_STANDING_CANDIDATE,
        /** Those that name a candidate who has withdrawn. */
        NAMING_ANY_CANDIDATE
    }

    /** Who stands of those who have not withdrawn. */
    public interface Candidature {
        /**
         * Returns the clause by which those do not stand whom no paper names.
         *
         * @return the clause, empty if all stand
         */
        Optional<Clause> withdrawsTheUnnamed();
    }

    /** How the total surplus is added up. */
    public interface TotalSurplus {
        /**
         * Adds it up.
         *
         * @param table the figures
         * @return the votes
         */
        Fraction of(TableView table);
    }

    /** What may happen on the same figures. */
    public enum Sequence {
        /** Elections, or else an exclusion. */
        ONE_DECISION_A_COUNT,
        /** Elections, and exclusions, and the revision of keep values. */
        ALL_ON_THE_SAME_FIGURES
    }

    /** Copies the lists. */
    public KeepValueRule {
        steps = List.copyOf(steps);
        furtherSteps = List.copyOf(furtherSteps);
    }

    /** Reads the rule book. */
    static KeepValueRule read(Words whole) {
        Papers papers = Papers.read(whole);
        DivisionReading division = Forms.DIVISIONS.read(whole.need("division"));
        RevisionReading revision = Forms.REVISIONS.read(whole.need("revision"));
        if (!division.bearsEqualRanks() && papers.reading() == PaperReading.EQUAL_RANKS_STAND) {
            whole.doubt("equal ranks stand, and this check divides papers among equals in exact numbers only");
        }
        if (division.places(revision.places()) != revision.places()) {
            whole.doubt("keep values are worked out to " + revision.places() + " places, and values of papers have "
                    + division.places(revision.places()));
        }
        return new KeepValueRule(
                papers,
                Forms.VALID.read(whole.need("valid")),
                Forms.CANDIDATURES.read(whole.need("candidature")),
                division,
                Forms.QUOTAS.read(whole.need("quota")),
                Forms.ELECTIONS.read(whole.need("election")),
                Endings.all(whole.list("ending")),
                Forms.TOTAL_SURPLUSES.read(whole.need("surplus")),
                steps(whole.list("step")),
                steps(whole.list("furtherStep")),
                revision,
                Forms.SEQUENCES.read(whole.need("sequence")));
    }

    private static List<KeepValueStepReading> steps(List<Words> parts) {
        return parts.stream().map(Forms.KEEP_VALUE_STEPS::read).toList();
    }

    /** Who does not stand if no paper names him. */
    static Candidature namedOnAPaper(Words part) {
        Clause clause = part.clause();
        return () -> Optional.of(clause);
    }

    /** What all elected have above the quota, less what they lack. */
    static Fraction net(TableView table) {
        List<Integer> elected = table.elected();
        Fraction sum = table.sum(elected).minus(table.quota().times(elected.size()));
        return sum.signum() < 0 ? Fraction.ZERO : sum;
    }

    /** What those elected have above the quota who have more. */
    static Fraction ofThoseAbove(TableView table) {
        return table.elected().stream().map(table::surplus).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * Returns how ties are settled between candidates who cannot all be elected.
     *
     * @return the rule of the first step that has one, if any has
     */
    public Optional<TieReading> ties() {
        return steps.stream().flatMap(step -> step.tieRule().stream()).findFirst();
    }

    /**
     * Returns the steps of each exclusion there may be on the same figures.
     *
     * @return the steps of the first, and of the second
     */
    public List<List<KeepValueStepReading>> turns() {
        return List.of(steps, furtherSteps);
    }
}
