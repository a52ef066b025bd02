package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrutineer.record.StageAction;

/**
 * A rule book that transfers papers in parcels, as its parts say.
 *
 * @param papers what of a paper counts
 * @param valid whether papers that mark withdrawn candidates only are valid
 * @param quota how the quota is worked out
 * @param quotaPlaces the decimal places of the quota
 * @param election who is elected
 * @param ending when the count ends
 * @param steps what comes next, in the order in which it is asked
 * @param doomed how those leave whom constraints doom
 * @param equals how ties are settled between candidates who cannot all be elected, empty if they are not
 * @param credit what papers are credited with
 * @param filing which papers of a pile go
 * @param size how much of what a candidate has is a surplus
 * @param writeIns what is said of undeclared write-ins
 */
public record ParcelRule(
        Papers papers,
        ValidReading valid,
        QuotaReading quota,
        int quotaPlaces,
        DecisionReading election,
        DecisionReading ending,
        List<StepReading> steps,
        DoomedRule doomed,
        List<TieReading> equals,
        CreditReading credit,
        FilingReading filing,
        SizeReading size,
        WriteInsReading writeIns) {

    /** What stands for the step of a move that no step asks for. */
    private static final StepReading UNASKED = new StepReading() {
        @Override
        public Optional<Due> due(TableView table, SuppliedLots lots) {
            return Optional.empty();
        }

        @Override
        public Optional<ValueReading> value() {
            return Optional.of(ValueReading.NO_SURPLUS);
        }

        @Override
        public Optional<LeavingReading> leaving() {
            return Optional.of(LeavingReading.ALL_AT_ONCE);
        }
    };

    /** Copies the lists. */
    public ParcelRule {
        steps = List.copyOf(steps);
        equals = List.copyOf(equals);
    }

    /** Reads the rule book. */
    static ParcelRule read(Words whole) {
        List<StepReading> steps =
                whole.list("step").stream().map(Forms.STEPS::read).toList();
        Optional<Words> constraints = whole.part("constraints");
        ParcelRule rule = new ParcelRule(
                Papers.read(whole),
                whole.need("papers").has("skippedRanks") ? ValidReading.NON_TRANSFERABLE : ValidReading.read(whole),
                Forms.QUOTAS.read(whole.need("quota")),
                whole.need("quota").has("places") ? whole.need("quota").places("places") : 0,
                Forms.ELECTIONS.read(whole.need("election")),
                Endings.all(whole.list("ending")),
                steps,
                constraints
                        .flatMap(part -> part.part("doomed"))
                        .map(Forms.DOOMED::read)
                        .orElse(DoomedRule.by(steps)),
                constraints
                        .filter(part -> part.part("ties").isPresent())
                        .map(TieReading::of)
                        .or(() -> steps.stream()
                                .flatMap(step -> step.tieRule().stream())
                                .findFirst())
                        .stream()
                        .toList(),
                whole.part("credit").map(Forms.CREDITS::read).orElse(CreditReading.EXACTLY),
                FilingReading.read(whole),
                whole.part("surplus").map(Forms.SIZES::read).orElse(SizeReading.ABOVE_THE_QUOTA),
                whole.part("writeIns").map(Forms.WRITE_INS::read).orElse(WriteInsReading.NOT_SPOKEN_OF));
        rule.doubts(whole);
        return rule;
    }

    /** What cannot be carried out together. */
    private void doubts(Words whole) {
        if (credit.places().isEmpty()
                && values().stream().anyMatch(value -> value.places().isEmpty())) {
            whole.need("papers").only("numbers", "exact");
        }
        if (papers.reading() == PaperReading.EQUAL_RANKS_STAND) {
            whole.doubt("equal ranks stand, and this check transfers no papers to equals");
        }
        if (papers.stated().isStated() && whole.part("filing").isPresent()) {
            whole.doubt("a reading of papers is stated, and this check chooses papers by their order only as marked");
        }
        if (steps.isEmpty()) {
            whole.doubt("no step is stated");
        }
        if (asksForAnOrder() && filing == FilingReading.NOT_SPOKEN_OF) {
            whole.doubt("whole papers are transferred, and it is not said which");
        }
        if (!asksForAnOrder() && size == SizeReading.ABOVE_THE_STRANDED) {
            whole.doubt("a surplus depends on papers, and this check counts those of whole papers only");
        }
        if (movesInTurn() && (filing != FilingReading.FIRST || !steps.stream().allMatch(StepReading::movesInTurn))) {
            whole.doubt("papers are looked at one after the other, and this check does so only where all move so and"
                    + " lie as they came");
        }
        if (movesInTurn() && size != SizeReading.ABOVE_THE_QUOTA) {
            whole.doubt("a surplus depends on papers, and this check does not count those looked at one after the"
                    + " other");
        }
        if (asksForAnOrder()) {
            if (!values().isEmpty()) {
                whole.doubt("surpluses are transferred as votes and as whole papers, and this check knows no papers of"
                        + " both kinds");
            }
            if (leavings().stream().anyMatch(LeavingReading::tellsWholePapersApart)) {
                whole.doubt("whole papers leave in several transfers, and this check moves them in one");
            }
        }
    }

    private List<LeavingReading> leavings() {
        return steps.stream().flatMap(step -> step.leaving().stream()).toList();
    }

    /**
     * Returns at what values surpluses pass papers on.
     *
     * @return the value of each step that transfers surpluses as votes
     */
    public List<ValueReading> values() {
        return steps.stream().flatMap(step -> step.value().stream()).toList();
    }

    /**
     * Returns whether the count may begin again after an exclusion.
     *
     * @return whether it may
     */
    public boolean beginsAgain() {
        return leavings().contains(LeavingReading.FROM_THE_BEGINNING);
    }

    /**
     * Returns whether papers are numbered, so that some of those that are alike can be told from others.
     *
     * @return whether they are
     */
    public boolean asksForAnOrder() {
        return movesInTurn() || steps.stream().anyMatch(step -> step.fractions().isPresent());
    }

    /**
     * Returns whether papers are looked at one after the other, and whoever has the quota receives no more.
     *
     * @return whether they are in some step
     */
    public boolean movesInTurn() {
        return steps.stream().anyMatch(StepReading::movesInTurn);
    }

    /**
     * Returns how many decimal places votes have.
     *
     * @return those of a credit that is cut off, else the most that a value or the quota has; 0 if papers are always
     *     worth one vote or exact fractions of it
     */
    public int places() {
        return credit.places()
                .orElseGet(() -> IntStream.concat(
                                IntStream.of(quotaPlaces),
                                values().stream().flatMapToInt(value -> value.places().stream()))
                        .max()
                        .orElse(0));
    }

    /**
     * Returns the step that says how papers move in an action which no step asked for.
     *
     * @param action the action
     * @return the first step that says it of such actions
     */
    public StepReading stepFor(StageAction action) {
        boolean surplus = action instanceof StageAction.Surplus;
        return steps.stream()
                .filter(step -> surplus
                        ? step.value().isPresent()
                                || step.fractions().isPresent()
                                || (step.movesInTurn() && step.leaving().isEmpty())
                        : step.leaving().isPresent())
                .findFirst()
                .orElse(UNASKED);
    }

    /**
     * Returns how ties are settled between candidates who cannot all be elected.
     *
     * @return the rule, if there is one
     */
    public Optional<TieReading> ties() {
        return equals.stream().findFirst();
    }

    /**
     * Returns what is due when a stage is done.
     *
     * @param table the figures
     * @param lots the lots supplied
     * @return what is due, if any step applies
     */
    public Optional<Due> next(TableView table, SuppliedLots lots) {
        return doomed.due(table)
                .or(() -> steps.stream()
                        .flatMap(step -> step.due(table, lots).stream())
                        .findFirst());
    }
}
