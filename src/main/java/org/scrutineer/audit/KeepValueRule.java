package org.scrutineer.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule book that counts by keep values, as its parameters say.
 *
 * @param places the decimal places of keep values and of what a paper is worth
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
 */
record KeepValueRule(
        int places,
        PaperTree.Division division,
        QuotaReading quota,
        DecisionReading election,
        DecisionReading ending,
        String surplus,
        List<KeepValueStepReading> steps,
        List<KeepValueStepReading> furtherSteps,
        Revision revision,
        String sequence,
        String valid,
        String candidature) {

    private static final int MOST_PLACES = 9;

    /** How a keep value is worked out anew. */
    interface Revision {
        /** The new keep value. */
        Fraction next(Fraction keepValue, Fraction quota, Fraction votes);
    }

    /** The steps of each exclusion there may be on the same figures. */
    List<List<KeepValueStepReading>> turns() {
        return List.of(steps, furtherSteps);
    }

    /** Reads the parameters. What is not understood is left as a doubt with the words. */
    static KeepValueRule read(Words words) {
        String divided = words.oneOf(
                "division.form",
                "proportionKeptRoundedUp",
                "proportionKeptAndRestRoundedUp",
                "proportionKeptAndRestRoundedDown",
                "price");
        int places = words.places("division.places");
        words.text("division.clause");
        if (places > MOST_PLACES) {
            words.doubt("values of papers have " + places + " places, and this check knows no more than 9");
        }
        return new KeepValueRule(
                places,
                division(
                        divided,
                        BigInteger.TEN.pow(Math.min(places, MOST_PLACES)).longValueExact()),
                QuotaReading.readActive(words),
                ElectionReading.read(words),
                EndingReading.read(words),
                words.oneOf("surplus.form", "net", "ofThoseAbove"),
                steps(words, "step."),
                steps(words, "furtherStep."),
                revision(words),
                words.oneOf("sequence.form", "oneDecisionACount", "allOnTheSameFigures"),
                words.oneOf("valid.form", "namingAStandingCandidate", "namingAnyCandidate"),
                words.oneOf("candidature.form", "allNominated", "namedOnAPaper"));
    }

    private static List<KeepValueStepReading> steps(Words words, String role) {
        List<KeepValueStepReading> steps = new ArrayList<>();
        for (int i = 1; words.has(role + i + ".form"); i++) {
            steps.add(KeepValueStepReading.read(words, role + i + "."));
        }
        return steps;
    }

    private static PaperTree.Division division(String form, long unit) {
        return switch (form) {
            case "price" -> of((keep, value) -> Math.min(keep, value), (keep, value) -> value - Math.min(keep, value));
            case "proportionKeptAndRestRoundedUp" ->
                of((keep, value) -> up(keep * value, unit), (keep, value) -> up((unit - keep) * value, unit));
            case "proportionKeptAndRestRoundedDown" ->
                of((keep, value) -> keep * value / unit, (keep, value) -> (unit - keep) * value / unit);
            default -> of((keep, value) -> up(keep * value, unit), (keep, value) -> value - up(keep * value, unit));
        };
    }

    /** One half of a division. */
    private interface Half {
        long of(long keepValue, long value);
    }

    private static PaperTree.Division of(Half kept, Half rest) {
        return new PaperTree.Division() {
            @Override
            public long kept(long keepValue, long value) {
                return kept.of(keepValue, value);
            }

            @Override
            public long rest(long keepValue, long value) {
                return rest.of(keepValue, value);
            }
        };
    }

    private static long up(long product, long unit) {
        return (product + unit - 1) / unit;
    }

    private static Revision revision(Words words) {
        words.text("revision.clause");
        words.oneOf("revision.rounding", "up");
        int places = words.places("revision.places");
        boolean twice =
                words.oneOf("revision.form", "twoRoundings", "oneRounding").equals("twoRoundings");
        Revision revision = (keep, quota, votes) -> {
            Fraction product = twice ? quota.times(keep).roundedUp(places) : quota.times(keep);
            return votes.signum() == 0
                    ? Fraction.ONE
                    : product.over(votes).roundedUp(places).min(Fraction.ONE);
        };
        if (!words.has("revision.onlyAboveTheQuota.clause")) {
            return revision;
        }
        words.text("revision.onlyAboveTheQuota.clause");
        return (keep, quota, votes) -> votes.compareTo(quota) > 0 ? revision.next(keep, quota, votes) : keep;
    }
}
