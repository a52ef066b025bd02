package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.reading.QuotientRule;
import org.scrutineer.audit.reading.TieReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CandidateFraction;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/** Checks the stages of a count by quotients: works each out from all papers, and whom it elects or excludes. */
final class QuotientCheck {

    private static final StageAction.Kind KIND = StageAction.Kind.QUOTIENTS;

    private final CountStatement count;
    private final QuotientRule rule;
    private final Findings findings;
    private final Table table;
    private final QuotientTable quotients;
    private final StageComparison comparison;
    private final List<Elected> elected = new ArrayList<>();
    private LotsOfTheRecord lots;

    QuotientCheck(CountStatement count, Ballots ballots, QuotientRule rule, Findings findings) {
        this.count = count;
        this.rule = rule;
        this.findings = findings;
        this.lots = LotsOfTheRecord.before(count.randomness());
        this.table = new Table(count);
        this.quotients = new QuotientTable(table, rule, ballots);
        this.comparison = new StageComparison(table, findings, Invariant.Q1);
    }

    /** The papers that count. */
    long validPapers() {
        return table.validPapers;
    }

    /** Checks all stages; returns who is elected in the order in which the decisions of the last run have it. */
    List<Elected> run() {
        if (!count.categories().isEmpty() || table.ron().isKnown()) {
            findings.report(Invariant.R2, "constraints and re-open nominations", "none", "some");
            return elected;
        }
        boolean over = false;
        for (int i = 0; i < count.stages().size(); i++) {
            Stage stage = count.stages().get(i);
            findings.at(stage.number(), stage.part());
            if (over) {
                findings.report(
                        Invariant.I17, "a further stage", "none", stage.action().term());
                return elected;
            }
            findings.same(Invariant.I20, "number of the stage", i + 1, stage.number());
            findings.same(Invariant.I20, "part of the stage", 0, stage.part());
            if (!(stage.action() instanceof StageAction.Quotients action)) {
                findings.report(
                        Invariant.R2, "the stage", KIND.term(), stage.action().term());
                return elected;
            }
            over = check(stage, action, i + 1);
        }
        findings.at(0, 0);
        findings.same(Invariant.I17, "the count", "over", over ? "over" : "not over");
        return elected;
    }

    /** Checks a stage; returns whether it ends the count. */
    private boolean check(Stage stage, StageAction.Quotients action, int number) {
        LotsOfTheRecord supplied = lots.at(stage);
        lots = lots.afterAll(stage.decisions());
        quotients.count(number);
        if (number == 1) {
            InputCheck.refuseLotsAlone(table, findings);
        }
        fractions(action);
        comparison.movement(stage, new MovementDue());
        comparison.figures(stage);
        List<Decision> due = new ArrayList<>();
        boolean over = number == 1 && ends(due, number, supplied);
        States shown = table.statesNow();
        if (!over) {
            Optional<Decision> election = election(supplied);
            if (election.isPresent()) {
                take(election.get(), due, number);
                over = ends(due, number, supplied);
                shown = table.statesNow();
            } else {
                over = exclude(due, number, supplied);
                shown = over ? table.statesNow() : shown;
            }
        }
        States after = table.statesNow();
        table.comeBackTo(shown);
        new DecisionComparison(findings).compare(due, stage.decisions());
        comparison.states(stage);
        table.comeBackTo(after);
        if (!over) {
            quotients.follow(due);
        }
        return over;
    }

    private void fractions(StageAction.Quotients action) {
        for (CandidateFraction stated : action.fractions()) {
            findings.same(
                    Invariant.Q2,
                    "fractions that papers of " + stated.candidate() + " elected",
                    quotients.fractions(stated.candidate().number()),
                    Fraction.parse(stated.fraction().toString()));
        }
        findings.same(
                Invariant.Q2,
                "fractions that papers with nobody elected",
                quotients.fractions(0),
                Fraction.parse(action.withNobody().toString()));
    }

    private Optional<Decision> election(LotsOfTheRecord supplied) {
        List<Integer> fromTheTop = table.continuingFromTheTop();
        Fraction highest = table.votes(fromTheTop.get(0));
        return highest.compareTo(table.quota()) <= 0
                ? Optional.empty()
                : Optional.of(one(
                        DecisionType.ELECT,
                        Reason.QUOTA,
                        highest,
                        rule.election(),
                        TieReading.Aim.STRONGEST,
                        supplied));
    }

    private boolean exclude(List<Decision> due, int stage, LotsOfTheRecord supplied) {
        List<Integer> fromTheTop = table.continuingFromTheTop();
        Fraction lowest = table.votes(fromTheTop.get(fromTheTop.size() - 1));
        take(
                one(DecisionType.EXCLUDE, Reason.LOWEST, lowest, rule.exclusion(), TieReading.Aim.WEAKEST, supplied),
                due,
                stage);
        if (ends(due, stage, supplied)) {
            return true;
        }
        List<Integer> back = List.copyOf(table.elected());
        if (!back.isEmpty()) {
            due.add(Decision.of(DecisionType.COME_BACK, table.named(back), Reason.RESTART, rule.restart()));
            table.elected().clear();
            back.forEach(table::release);
            elected.clear();
        }
        return false;
    }

    private Decision one(
            DecisionType type,
            Reason reason,
            Fraction quotient,
            QuotientRule.Choice choice,
            TieReading.Aim aim,
            LotsOfTheRecord supplied) {
        List<Integer> level = table.continuing().stream()
                .filter(number -> table.votes(number).equals(quotient))
                .toList();
        TieReading.Settled settled = level.size() == 1
                ? new TieReading.Settled(level.get(0), List.of())
                : choice.ties().settle(table, aim, level, supplied);
        if (settled.chosen() == 0) {
            findings.report(Invariant.T2, "tie between " + table.named(level), "a lot", "none");
            settled = new TieReading.Settled(level.get(0), List.of());
        }
        return new Decision(type, table.named(List.of(settled.chosen())), reason, choice.clause(), settled.steps());
    }

    private boolean ends(List<Decision> due, int stage, LotsOfTheRecord supplied) {
        List<Decision> last = rule.ending().due(table, KIND, supplied.afterAll(due));
        last.forEach(decision -> take(decision, due, stage));
        return !last.isEmpty();
    }

    private void take(Decision decision, List<Decision> due, int stage) {
        due.add(decision);
        for (Candidate candidate : decision.candidates()) {
            if (decision.type() == DecisionType.ELECT) {
                table.elect(candidate.number());
                elected.add(new Elected(candidate, elected.size() + 1, stage, decision.reason()));
            } else {
                table.exclude(candidate.number());
            }
        }
    }
}
