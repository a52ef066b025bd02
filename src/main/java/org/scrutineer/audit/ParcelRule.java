package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule book that transfers papers in parcels, as its parameters say.
 *
 * @param quota how the quota is worked out
 * @param election who is elected
 * @param ending when the count ends
 * @param steps what comes next, in the order in which it is asked
 * @param value at what value a surplus passes papers on
 * @param transfers the word for how the papers of the excluded leave
 */
record ParcelRule(
        QuotaReading quota,
        DecisionReading election,
        DecisionReading ending,
        List<StepReading> steps,
        ValueReading value,
        String transfers) {

    private static final String SURPLUS = "largestSurplus";

    /** Reads the parameters. What is not understood is left as a doubt with the words. */
    static ParcelRule read(Words words, PaperReading papers) {
        if (papers == PaperReading.EQUAL_RANKS_STAND) {
            words.doubt("equal ranks stand, and this check transfers no papers to equals");
        }
        List<StepReading> steps = new ArrayList<>();
        List<ValueReading> values = new ArrayList<>();
        Set<String> transfers = new TreeSet<>();
        for (int i = 1; words.has("step." + i + ".form"); i++) {
            String prefix = "step." + i + ".";
            if (words.oneOf(prefix + "form", "excludeLowest", "excludeTogether", SURPLUS)
                    .equals(SURPLUS)) {
                steps.add(SurplusReading.read(words, prefix));
                values.add(ValueReading.read(words, prefix));
            } else {
                steps.add(ExclusionReading.read(words, prefix));
                transfers.add(words.oneOf(prefix + "transfers", "allAtOnce", "byValue"));
            }
        }
        if (values.size() != 1 || transfers.size() != 1) {
            words.doubt("surpluses have " + values.size() + " forms and exclusions " + transfers.size()
                    + ", and this check knows only rule books with one of each");
        }
        return new ParcelRule(
                QuotaReading.read(words),
                ElectionReading.read(words),
                EndingReading.read(words),
                steps,
                values.isEmpty() ? ValueReading.read(words, "") : values.get(0),
                transfers.isEmpty() ? "" : transfers.iterator().next());
    }

    /** What is due when a stage is done; nothing if no step applies. */
    Optional<Due> next(Table table, Supplied supplied) {
        return steps.stream()
                .map(step -> step.due(table, supplied))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
