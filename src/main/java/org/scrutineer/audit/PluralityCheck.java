package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.audit.reading.PluralityRule;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/** Checks a count in which the most votes win: counts all votes, and elects from the top. */
final class PluralityCheck {

    private final CountStatement count;
    private final PluralityRule rule;
    private final Findings findings;
    private final Table table;
    private final int votesEach;
    private final Map<String, Long> invalid = new TreeMap<>();
    private final List<Elected> elected = new ArrayList<>();

    PluralityCheck(CountStatement count, Ballots ballots, PluralityRule rule, Findings findings) {
        this.count = count;
        this.rule = rule;
        this.findings = findings;
        this.table = new Table(count.seats(), count.candidates());
        this.votesEach = rule.votes().among(count.seats());
        for (int entry = 0; entry < ballots.size(); entry++) {
            read(ballots.preferencesOf(entry), ballots.papersOf(entry));
        }
    }

    private void read(Preferences preferences, long papers) {
        List<Integer> marked = PluralityRule.standing(preferences, table::stands);
        if (marked.isEmpty()) {
            boolean blank = preferences.ranks().stream().allMatch(List::isEmpty);
            invalid.merge(blank ? rule.noMark() : InputCheck.WITHDRAWN_ONLY, papers, Long::sum);
        } else if (rule.isOverfull(marked, votesEach)) {
            invalid.merge(PluralityRule.TOO_MANY, papers, Long::sum);
        } else {
            table.validPapers += papers;
            rule.given(preferences, table::stands, votesEach)
                    .forEach((number, votes) -> table.add(number, papers, votes.times(papers)));
            int unused = Math.max(0, votesEach - marked.size());
            table.nonTransferable =
                    table.nonTransferable.plus(Fraction.of(unused).times(papers));
            table.nonTransferablePapers += unused > 0 ? papers : 0;
        }
    }

    /** The papers that count. */
    long validPapers() {
        return table.validPapers;
    }

    /** The papers that do not count, by reason. */
    List<InvalidPapers> invalidPapers() {
        List<InvalidPapers> due = new ArrayList<>();
        invalid.forEach((reason, papers) -> due.add(new InvalidPapers(reason, papers, rule.papersClause())));
        return due;
    }

    /** Checks the one stage; returns who is elected in the order in which the decisions have it. */
    List<Elected> run() {
        for (int i = 0; i < count.stages().size(); i++) {
            Stage stage = count.stages().get(i);
            findings.at(stage.number(), stage.part());
            if (i > 0) {
                findings.report(
                        Invariant.I17, "a further stage", "none", stage.action().term());
                return elected;
            }
            check(stage);
        }
        return elected;
    }

    private void check(Stage stage) {
        findings.same(Invariant.I20, "number of the stage", 1, stage.number());
        findings.same(Invariant.I20, "part of the stage", 0, stage.part());
        findings.same(
                Invariant.R2,
                "the stage",
                StageAction.Kind.ALL_VOTES.term(),
                stage.action().term());
        InputCheck.refuseLotsAlone(table, findings);
        StageComparison comparison = new StageComparison(table, findings, Invariant.I2);
        comparison.movement(stage, new MovementDue());
        comparison.figures(stage);
        List<Decision> due = due(LotsOfTheRecord.before(count.randomness()).at(stage));
        new DecisionComparison(findings).compare(due, stage.decisions());
        comparison.states(stage);
    }

    private List<Decision> due(LotsOfTheRecord supplied) {
        List<Integer> standing = table.continuingFromTheTop();
        List<Decision> due = new ArrayList<>();
        if (standing.size() <= table.seats()) {
            if (!standing.isEmpty()) {
                due.add(Decision.of(
                        DecisionType.ELECT,
                        table.named(standing),
                        Reason.LAST_REMAINING,
                        rule.election().clause()));
            }
            standing.forEach(number -> elect(number, Reason.LAST_REMAINING));
        } else {
            PluralityPlaces places = new PluralityPlaces(table, rule, count.categories(), supplied, findings);
            places.fill();
            due.addAll(places.replacements());
            for (Decision election : places.elections()) {
                due.add(election);
                elect(election.candidates().get(0).number(), election.reason());
            }
            due.add(Decision.of(
                    DecisionType.EXCLUDE,
                    table.named(table.continuing()),
                    Reason.COUNT_COMPLETE,
                    rule.election().clause()));
            table.continuing().forEach(table::exclude);
        }
        due.add(Decision.of(
                DecisionType.STOP,
                List.of(),
                Reason.COUNT_COMPLETE,
                rule.election().clause()));
        return due;
    }

    private void elect(int number, Reason reason) {
        table.elect(number);
        elected.add(new Elected(table.candidate(number), elected.size() + 1, 1, reason));
    }
}
