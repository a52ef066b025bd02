package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Decision;

/**
 * A rule book that transfers papers in parcels, as its parameters say.
 *
 * @param quota how the quota is worked out
 * @param election who is elected
 * @param ending when the count ends
 * @param steps what comes next, in the order in which it is asked
 * @param value at what value a surplus passes papers on
 * @param leaving in which transfers the papers of the excluded leave
 * @param moving in what way papers are looked at: together with equal ones, or each by itself
 * @param papers what of a paper counts
 * @param valid whether papers that mark withdrawn candidates only are valid
 */
record ParcelRule(
        QuotaReading quota,
        DecisionReading election,
        DecisionReading ending,
        List<StepReading> steps,
        ValueReading value,
        LeavingReading leaving,
        Moving moving,
        PaperReading papers,
        ValidReading valid) {

    private static final String SURPLUS = "largestSurplus";
    private static final String DOOMED = "doomedOneByOne";
    private static final List<String> EXCLUSIONS = List.of("excludeLowest", "excludeTogether");
    private static final String[] FORMS = Stream.of(
                    Stream.of(SURPLUS, DOOMED), EXCLUSIONS.stream(), Arrays.stream(EndingReading.FORMS))
            .flatMap(forms -> forms)
            .toArray(String[]::new);

    /** In what way papers are looked at. */
    interface Moving {
        /** The papers before anything moved. */
        PaperMoves of(Table table, ParcelRule rule, Ballots ballots, int[] order);
    }

    /** Each paper by itself. */
    private record OneByOne(FractionReading fractions) implements Moving {
        @Override
        public PaperMoves of(Table table, ParcelRule rule, Ballots ballots, int[] order) {
            return new SinglePapers(table, fractions, ballots, order);
        }
    }

    /** Whether papers are numbered, so that some of those that are alike can be told from others. */
    boolean asksForAnOrder() {
        return moving instanceof OneByOne;
    }

    /** Reads the parameters. What is not understood is left as a doubt with the words. */
    static ParcelRule read(Words words, InputCheck papers) {
        if (papers.papers() == PaperReading.EQUAL_RANKS_STAND) {
            words.doubt("equal ranks stand, and this check transfers no papers to equals");
        }
        if (papers.stated().isStated() && words.has("filing.form")) {
            words.doubt("a reading of papers is stated, and this check chooses papers by their order only as marked");
        }
        List<StepReading> steps = new ArrayList<>();
        Set<ValueReading> values = new LinkedHashSet<>();
        List<FractionReading> fractions = new ArrayList<>();
        Set<LeavingReading> leavings = EnumSet.noneOf(LeavingReading.class);
        for (int i = 1; words.has("step." + i + ".form"); i++) {
            String prefix = "step." + i + ".";
            String form = words.oneOf(prefix + "form", FORMS);
            if (form.equals(SURPLUS)) {
                steps.add(SurplusReading.read(words, prefix));
                if (words.has(prefix + "transfer")) {
                    words.oneOf(prefix + "transfer", "wholePapers");
                    fractions.add(FractionReading.read(words, prefix));
                    values.add(ValueReading.WHOLE_PAPERS);
                } else {
                    values.add(ValueReading.read(words, prefix));
                }
            } else if (form.equals(DOOMED)) {
                steps.add(DoomedReading.read(words, prefix));
                leavings.add(LeavingReading.read(words, prefix + "transfers"));
            } else if (EXCLUSIONS.contains(form)) {
                steps.add(ExclusionReading.read(words, prefix));
                leavings.add(LeavingReading.read(words, prefix + "transfers"));
            } else {
                steps.add(between(EndingReading.readOne(words, prefix)));
            }
        }
        if (values.size() > 1 || leavings.size() != 1) {
            words.doubt("surpluses have " + values.size() + " forms and exclusions " + leavings.size()
                    + ", and this check knows only rule books with one of each, or with no surplus");
        }
        return new ParcelRule(
                QuotaReading.read(words),
                ElectionReading.read(words),
                EndingReading.read(words),
                steps,
                values.isEmpty() ? ValueReading.NO_SURPLUS : values.iterator().next(),
                leavings.isEmpty()
                        ? LeavingReading.ALL_AT_ONCE
                        : leavings.iterator().next(),
                moving(words, fractions),
                papers.papers(),
                ValidReading.read(words));
    }

    private static Moving moving(Words words, List<FractionReading> fractions) {
        if (words.has("filing.form")) {
            words.oneOf("filing.form", "byNumber");
            words.text("filing.clause");
        }
        return fractions.isEmpty()
                ? (table, rule, ballots, order) -> new Transfers(table, rule, ballots)
                : new OneByOne(fractions.get(0));
    }

    /** An ending that is asked when a stage is done. */
    private static StepReading between(Function<Table, List<Decision>> ending) {
        return (table, marks, supplied) -> {
            List<Decision> last = ending.apply(table);
            return last.isEmpty() ? Optional.empty() : Optional.of(new Due.End(last));
        };
    }

    /** The step that says how the excluded leave. */
    private Optional<ExclusionReading> exclusion() {
        return steps.stream()
                .filter(ExclusionReading.class::isInstance)
                .map(ExclusionReading.class::cast)
                .findFirst();
    }

    /** How ties are settled between candidates who cannot all be elected. */
    Optional<TieReading> ties() {
        return steps.stream()
                .map(StepReading::tieRule)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is due when a stage is done; nothing if no step applies. */
    Optional<Due> next(Table table, Marks marks, Supplied supplied) {
        if (!table.doomed().isEmpty() && steps.stream().noneMatch(DoomedReading.class::isInstance)) {
            return exclusion().map(step -> step.leave(table.doomed(), table));
        }
        return steps.stream()
                .map(step -> step.due(table, marks, supplied))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
