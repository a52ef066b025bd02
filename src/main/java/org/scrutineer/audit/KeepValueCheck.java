package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.reading.KeepValueRule;
import org.scrutineer.audit.reading.KeepValueStepReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CandidateKeepValue;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;

/**
 * Checks the stages of a count by keep values. Counts the papers as often as the record says, and works out whom the
 * figures elect and exclude.
 */
final class KeepValueCheck {

    private static final int MOST_COUNTS = 100_000;
    private static final StageAction.Kind KIND = StageAction.Kind.KEEP_VALUES;

    private final CountStatement count;
    private final KeepValueRule rule;
    private final Findings findings;
    private final Table table;
    private final KeepValueTable keep;
    private final GuardedAndDoomed marks;
    private final StageComparison comparison;
    private final List<Decision> marksAtTheStart = new ArrayList<>();
    private final List<Elected> elected = new ArrayList<>();
    private List<Fraction> before = List.of();
    private LotsOfTheRecord lots;

    KeepValueCheck(CountStatement count, Ballots ballots, KeepValueRule rule, Findings findings) {
        this.count = count;
        this.rule = rule;
        this.findings = findings;
        this.lots = LotsOfTheRecord.before(count.randomness());
        this.table = new Table(count);
        this.keep = new KeepValueTable(table, rule, ballots);
        this.marks = new GuardedAndDoomed(table, count.categories());
        this.comparison = new StageComparison(table, findings, Invariant.M2);
    }

    /** The papers that count. */
    long validPapers() {
        return table.validPapers;
    }

    /** Checks all stages; returns who is elected in the order in which the decisions have it. */
    List<Elected> run() {
        if (!marks.canBeMet()) {
            findings.report(Invariant.K1, "constraints", "some result that meets them", "none");
            return elected;
        }
        marksAtTheStart.addAll(marks.due());
        marksAtTheStart.forEach(decision -> carryOut(decision, 1));
        boolean over = false;
        for (int i = 0; i < count.stages().size(); i++) {
            Stage stage = count.stages().get(i);
            findings.at(stage.number(), stage.part());
            if (i > table.mostStages()) {
                findings.report(Invariant.I20, "stages", "no more than " + table.mostStages(), "more");
                return elected;
            }
            if (over) {
                findings.report(
                        Invariant.I17, "a further stage", "none", stage.action().term());
                return elected;
            }
            findings.same(Invariant.I20, "number of the stage", i + 1, stage.number());
            findings.same(Invariant.I20, "part of the stage", 0, stage.part());
            if (!(stage.action() instanceof StageAction.KeepValues action)
                    || action.passes() < 1
                    || action.passes() > MOST_COUNTS - keep.counts()) {
                findings.report(Invariant.R2, "the stage", "a count by keep values", stage.action());
                return elected;
            }
            over = check(stage, action, i + 1);
        }
        findings.at(0, 0);
        findings.same(Invariant.I17, "the count", "over", over ? "over" : "not over");
        findings.same(Invariant.K1, "groups whose bounds are not kept", List.of(), marks.broken());
        return elected;
    }

    /** Checks a stage; returns whether it ends the count. */
    private boolean check(Stage stage, StageAction.KeepValues action, int number) {
        LotsOfTheRecord supplied = lots.at(stage);
        lots = lots.afterAll(stage.decisions());
        keep.count(number);
        if (number == 1) {
            InputCheck.refuseLotsAlone(table, findings);
        }
        for (int i = 1; i < action.passes(); i++) {
            keep.revise();
            if (!table.doomed().isEmpty()
                    || !rule.election().due(table, KIND, supplied).isEmpty()
                    || first(rule.steps(), supplied).isPresent()) {
                findings.report(Invariant.M3, "counts of the papers", i, action.passes());
                break;
            }
            keep.goOn();
            keep.count(number);
        }
        keepValues(action);
        comparison.movement(stage, new MovementDue());
        comparison.totals(stage);
        return decide(stage, supplied, number);
    }

    private void keepValues(StageAction.KeepValues action) {
        for (CandidateKeepValue stated : action.keepValues()) {
            int number = stated.candidate().number();
            Fraction found = Fraction.parse(stated.value().toString());
            boolean standsOnlyNow = number > table.ron().standing();
            Fraction due = standsOnlyNow ? Fraction.ONE : keep.keepValue(number);
            if (!found.equals(due)) {
                findings.report(wrongKeepValue(number, found), "keep value of " + table.candidate(number), due, found);
            }
        }
        List<Fraction> now = new ArrayList<>();
        for (int number = 1; number <= table.candidates().size(); number++) {
            now.add(keep.keepValue(number));
        }
        before = now;
    }

    private Invariant wrongKeepValue(int number, Fraction found) {
        if (table.state(number) != Status.ELECTED || found.signum() <= 0 || found.compareTo(Fraction.ONE) > 0) {
            return Invariant.M1;
        }
        boolean rises = !before.isEmpty() && found.compareTo(before.get(number - 1)) > 0;
        return rises ? Invariant.M4 : Invariant.M3;
    }

    private Optional<Decision> first(List<KeepValueStepReading> steps, LotsOfTheRecord supplied) {
        return steps.stream()
                .map(step -> step.due(keep, supplied))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Takes the decisions on the figures, and compares them; what follows an exclusion shows only if that is the end.
     */
    private boolean decide(Stage stage, LotsOfTheRecord atFirst, int number) {
        List<Decision> due = new ArrayList<>(number == 1 ? keep.withdrawals() : List.of());
        due.addAll(number == 1 ? marksAtTheStart : List.of());
        boolean over = number == 1 && ends(due, number, atFirst);
        List<Decision> elections = over ? List.of() : elections(atFirst, number);
        due.addAll(elections);
        if (!over && marks.follow()) {
            keep.admit(table.ron().latest());
            take(marks.due(), due, number);
        }
        over |= !elections.isEmpty() && ends(due, number, atFirst);
        States shown = table.statesNow();
        if (!over) {
            keep.revise();
            boolean all = rule.sequence() == KeepValueRule.Sequence.ALL_ON_THE_SAME_FIGURES;
            boolean asked = all || elections.isEmpty();
            if (!table.doomed().isEmpty()) {
                takeDoomed(due, number);
                over = ends(due, number, atFirst);
                asked = false;
            }
            LotsOfTheRecord supplied = atFirst.afterAll(elections);
            for (List<KeepValueStepReading> steps : asked ? rule.turns() : List.<List<KeepValueStepReading>>of()) {
                Optional<Decision> exclusion = over ? Optional.empty() : first(steps, supplied);
                if (exclusion.isPresent()) {
                    supplied = supplied.after(exclusion.get().ties());
                    take(List.of(exclusion.get()), due, number);
                    take(marks.due(), due, number);
                    takeDoomed(due, number);
                    over |= ends(due, number, atFirst);
                }
            }
            if (all && !over) {
                keep.adoptRevision();
            }
        }
        States after = table.statesNow();
        if (!over) {
            table.comeBackTo(shown);
        }
        new DecisionComparison(findings).compare(table.ron().leavingVacant(due), stage.decisions());
        comparison.states(stage);
        table.comeBackTo(after);
        keep.begin();
        return over;
    }

    private List<Decision> elections(LotsOfTheRecord supplied, int stage) {
        return new ElectionTurns(
                        table, marks, rule.election(), rule.ties(), supplied, decision -> carryOut(decision, stage))
                .run(KIND);
    }

    private void takeDoomed(List<Decision> due, int stage) {
        if (!table.doomed().isEmpty()) {
            take(List.of(GuardedAndDoomed.exclusionOf(table.named(table.doomed()))), due, stage);
        }
    }

    private boolean ends(List<Decision> due, int stage, LotsOfTheRecord atFirst) {
        List<Decision> last = rule.ending().due(table, KIND, atFirst.afterAll(due));
        take(last, due, stage);
        return !last.isEmpty();
    }

    private void take(List<Decision> decisions, List<Decision> due, int stage) {
        due.addAll(decisions);
        decisions.forEach(decision -> carryOut(decision, stage));
    }

    private void carryOut(Decision decision, int stage) {
        for (Candidate candidate : decision.candidates()) {
            switch (decision.type()) {
                case ELECT -> {
                    table.elect(candidate.number());
                    elected.add(new Elected(candidate, elected.size() + 1, stage, decision.reason()));
                }
                case GUARD -> table.guard(candidate.number());
                case DOOM -> table.doom(candidate.number());
                case EXCLUDE, WITHDRAW, DEFER, APPORTION, LEAVE_VACANT, COME_BACK, STOP ->
                    table.exclude(candidate.number());
            }
        }
    }
}
