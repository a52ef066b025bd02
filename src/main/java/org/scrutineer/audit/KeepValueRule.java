package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule book that counts by keep values, as its parameters say.
 *
 * @param papers what of a paper counts
 * @param division how a paper's value divides
 * @param quota how the quota is worked out
 * @param election who is elected
 * @param ending when the count ends
 * @param surplus the word for what the total surplus is
 * @param steps who is excluded, in the order in which it is asked
 * @param furtherSteps who is excluded on the same figures after that, whether or not anybody was
 * @param revision how a keep value is worked out anew
 * @param sequence the word for what may happen on the same figures
 * @param valid the word for which papers are valid
 * @param candidature the word for who stands
 * @param candidatureClause the clause by which the others are treated as withdrawn, empty if all stand
 */
record KeepValueRule(
        PaperReading papers,
        Division division,
        QuotaReading quota,
        DecisionReading election,
        DecisionReading ending,
        String surplus,
        List<KeepValueStepReading> steps,
        List<KeepValueStepReading> furtherSteps,
        Revision revision,
        String sequence,
        String valid,
        String candidature,
        String candidatureClause) {

    /** How a keep value is worked out anew. */
    interface Revision {
        /** The new keep value. */
        Fraction next(Fraction keepValue, Fraction quota, Fraction votes);
    }

    /** How ties are settled between candidates who cannot all be elected. */
    Optional<TieReading> ties() {
        return steps.stream().flatMap(step -> step.ties().stream()).findFirst();
    }

    /** The steps of each exclusion there may be on the same figures. */
    List<List<KeepValueStepReading>> turns() {
        return List.of(steps, furtherSteps);
    }

    /** Reads the parameters. What is not understood is left as a doubt with the words. */
    static KeepValueRule read(Words words, PaperReading papers) {
        Division division = Division.read(words, papers);
        if (division.places() != words.places("revision.places")) {
            words.doubt("keep values are worked out to " + words.places("revision.places")
                    + " places, and values of papers have " + division.places());
        }
        String candidature = words.oneOf("candidature.form", "allNominated", "namedOnAPaper");
        return new KeepValueRule(
                papers,
                division,
                QuotaReading.readActive(words),
                ElectionReading.read(words),
                EndingReading.read(words),
                words.oneOf("surplus.form", "net", "ofThoseAbove"),
                steps(words, "step."),
                steps(words, "furtherStep."),
                revision(words),
                words.oneOf("sequence.form", "oneDecisionACount", "allOnTheSameFigures"),
                words.oneOf("valid.form", "namingAStandingCandidate", "namingAnyCandidate"),
                candidature,
                candidature.equals("namedOnAPaper") ? words.text("candidature.clause") : "");
    }

    private static List<KeepValueStepReading> steps(Words words, String role) {
        List<KeepValueStepReading> steps = new ArrayList<>();
        for (int i = 1; words.has(role + i + ".form"); i++) {
            steps.add(KeepValueStepReading.read(words, role + i + "."));
        }
        return steps;
    }

    /** Reads how a keep value is worked out anew. */
    static Revision revision(Words words) {
        words.text("revision.clause");
        words.oneOf("revision.rounding", "up");
        int places = words.places("revision.places");
        boolean twice =
                words.oneOf("revision.form", "twoRoundings", "oneRounding").equals("twoRoundings");
        Revision revision = (keep, quota, votes) -> {
            Fraction product = twice ? quota.times(keep).roundedUp(places) : quota.times(keep);
            return votes.signum() == 0
                    ? keep
                    : product.over(votes).roundedUp(places).min(Fraction.ONE);
        };
        if (!words.has("revision.onlyAboveTheQuota.clause")) {
            return revision;
        }
        words.text("revision.onlyAboveTheQuota.clause");
        return (keep, quota, votes) -> votes.compareTo(quota) > 0 ? revision.next(keep, quota, votes) : keep;
    }
}
