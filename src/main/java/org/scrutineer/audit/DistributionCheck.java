package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutineer.audit.reading.Asked;
import org.scrutineer.audit.reading.Due;
import org.scrutineer.audit.reading.ParcelRule;
import org.scrutineer.audit.reading.StepReading;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.distribution.Distribution;
import org.scrutineer.distribution.PublishedCount;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.StageAction;

/**
 * Checks the counts of a distribution in turn: each is worked out from those before it and from how many papers went to
 * whom, and compared; where the distribution goes its own way it is followed.
 */
final class DistributionCheck {

    private final Distribution sheet;
    private final ParcelRule rule;
    private final List<Integer> lots;
    private final Verdict verdict = new Verdict();
    private final Findings findings = verdict.findings();
    private final Table table;
    private final GuardedAndDoomed marks;
    private final PublishedPapers papers;
    private final Transfers transfers;
    private final DistributionComparison comparison;
    private final DistributionDecisions decisions;
    private final Map<Receipt, Integer> numbers = new TreeMap<>();
    private Optional<StepReading> leaving = Optional.empty();
    private Due next = new Due.RestOfTheMove();
    private StageAction underWay = new StageAction.FirstPreferences();
    private Asked asked = Asked.AFTER_EACH;
    private int stageNumber = 1;
    private int part;

    DistributionCheck(Distribution sheet, ParcelRule rule, List<Integer> lots) {
        this.sheet = sheet;
        this.rule = rule;
        this.lots = List.copyOf(lots);
        this.table = new Table(sheet.seats(), sheet.candidates());
        this.marks = new GuardedAndDoomed(table, List.of());
        this.papers = new PublishedPapers(sheet.candidates().size(), sheet.counts());
        this.transfers = new Transfers(table, papers, rule.credit());
        table.measure(number -> rule.size().of(table.votes(number), table.quota(), () -> transfers.stranded(number)));
        this.comparison = new DistributionComparison(sheet, table, transfers, findings);
        this.decisions = new DistributionDecisions(sheet, !lots.isEmpty(), verdict);
    }

    /** Checks all counts. */
    DistributionReport run() {
        int entry = 0;
        while (entry < sheet.counts().size() && count(entry)) {
            entry++;
        }
        findings.at(0, 0);
        if (entry == sheet.counts().size() && !(next instanceof Due.End)) {
            findings.report(Invariant.I17, "what follows the last count", ActionWords.of(next, underWay), "nothing");
        }
        AuditReport report = verdict.report();
        return new DistributionReport(report.findings(), report.notes(), report.notCheckable());
    }

    /** Checks a count; returns whether those after it can be checked. */
    private boolean count(int entry) {
        PublishedCount count = sheet.counts().get(entry);
        findings.at(count.number(), 0);
        findings.same(Invariant.I20, "number of the count", entry + 1, count.number());
        papers.at(entry);
        MovementDue movement = entry == 0 ? firstPreferences(count) : move(count);
        if (DistributionComparison.valuesGoingOn(movement) > 1) {
            verdict.doubt("count " + count.number() + " and those after it: papers go on at several values together, "
                    + "and it is not published at which of them to whom");
            return false;
        }
        numbers.put(table.receipt, entry + 1);
        findings.same(Invariant.I3, "papers that came to candidates but left nobody", 0L, papers.excess());
        stated(count, movement);
        comparison.value(count, movement);
        comparison.figures(
                count,
                entry == 0
                        ? DistributionComparison.nothingBefore(count)
                        : sheet.counts().get(entry - 1));
        quota(count, entry);
        table.strike(stageNumber, underWay.kind());
        decisions.next(stageNumber);
        if (asked == Asked.AFTER_THE_LAST && transfers.toLeave() > 0) {
            next = new Due.RestOfTheMove();
            decisions.compare(entry, List.of(), false, table);
        } else {
            decide(entry);
        }
        return true;
    }

    private MovementDue firstPreferences(PublishedCount count) {
        if (sheet.form().statesWhatWasDone()) {
            findings.same(Invariant.R2, "the first count", underWay.term(), count.action());
        }
        table.validPapers = transfers.layOutFirstPreferences();
        findings.same(Invariant.P2, "formal papers", table.validPapers, sheet.formalPapers());
        return new MovementDue();
    }

    /** Compares what is stated besides figures. */
    private void stated(PublishedCount count, MovementDue movement) {
        if (sheet.form().statesWhatWasDone()) {
            findings.same(Invariant.I20, "stage", table.receipt.toString(), count.stage());
            boolean moved = movement.taken().stream()
                    .anyMatch(
                            taken -> !taken.fields().getOrDefault("papers", "0").equals("0"));
            String due = moved
                    ? papers.received().stream()
                            .map(receipt -> numbers.getOrDefault(receipt, 0))
                            .sorted()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" "))
                    : "";
            findings.same(Invariant.R4, "counts at which the papers had been received", due, count.receivedAt());
        }
    }

    /** A quota that is carried on is reported once. */
    private void quota(PublishedCount count, int entry) {
        Fraction stated = Fraction.parse(count.quota().toString());
        Fraction due = rule.quota().due(table);
        boolean carriedOn = entry > 0
                && stated.equals(
                        Fraction.parse(sheet.counts().get(entry - 1).quota().toString()));
        if (!carriedOn) {
            findings.same(Invariant.I16, "quota", due, stated);
        }
        table.quota = stated;
    }

    /** Makes the transfer of a count: the next of a move under way, else what was due, or what is published. */
    private MovementDue move(PublishedCount count) {
        StageAction due = next instanceof Due.Next following ? following.action() : underWay;
        StageAction shown = ActionWords.shown(sheet, count, due, table);
        if (transfers.toLeave() > 0 && shown.kind() == underWay.kind()) {
            findings.same(wrong(underWay), "what is done", ActionWords.of(underWay), ActionWords.of(shown));
            part++;
            table.receipt = new Receipt(stageNumber, part);
            return transfers.nextTransfer();
        }
        transfers.abandon();
        expect(shown);
        StepReading step =
                next instanceof Due.Next following && following.action().kind() == shown.kind()
                        ? following.step()
                        : rule.stepFor(shown);
        underWay = shown;
        asked = step.asked();
        stageNumber++;
        if (shown instanceof StageAction.Surplus surplus
                && !surplus.candidates().isEmpty()) {
            List<Integer> whose =
                    surplus.candidates().stream().map(Candidate::number).toList();
            begin(transfers.transfersOfSurpluses(whose, step));
            return transfers.surpluses(whose, step);
        }
        if (shown instanceof StageAction.Exclusion exclusion) {
            leaving = Optional.of(step);
            transfers.exclude(
                    exclusion.candidates().stream().map(Candidate::number).toList(), step);
            begin(transfers.toLeave());
            return transfers.nextTransfer();
        }
        begin(1);
        return new MovementDue();
    }

    private void begin(int parts) {
        part = parts > 1 ? 1 : 0;
        table.receipt = new Receipt(stageNumber, part);
    }

    private static Invariant wrong(StageAction due) {
        return due instanceof StageAction.Surplus ? Invariant.I14 : Invariant.I13;
    }

    private void expect(StageAction shown) {
        if (next instanceof Due.Next following) {
            findings.same(
                    wrong(following.action()),
                    "what is done",
                    ActionWords.of(following.action()),
                    ActionWords.of(shown));
        } else {
            findings.report(Invariant.I17, "what is done", ActionWords.of(next, underWay), ActionWords.of(shown));
        }
    }

    private void decide(int entry) {
        States before = table.statesNow();
        StageAction.Kind kind = underWay.kind();
        LotsOfTheSheet supplied = new LotsOfTheSheet(sheet, lots, entry, table);
        List<Decision> due = new ArrayList<>(
                new ElectionTurns(table, marks, rule.election(), rule.ties(), supplied, this::carryOut).run(kind));
        List<Decision> last = rule.ending().due(table, kind, supplied);
        last.forEach(this::carryOut);
        due.addAll(last);
        boolean over = last.stream().anyMatch(decision -> decision.type() == DecisionType.STOP);
        next = over ? new Due.End(List.of()) : afterwards(supplied);
        due.addAll(next.decisions());
        if (next instanceof Due.End) {
            next.decisions().forEach(this::carryOut);
        }
        DistributionDecisions.Stated stated = decisions.compare(entry, due, next instanceof Due.End, table);
        if (!stated.agreesOnElected()) {
            table.comeBackTo(before);
            stated.elected().stream()
                    .filter(number -> table.state(number).isContinuing())
                    .forEach(table::elect);
            next = table.vacancies() > 0 ? afterwards(supplied) : new Due.End(List.of());
        }
        if (!stated.agreesOnExcluded()) {
            StageAction action = new StageAction.Exclusion(table.named(stated.excluded()));
            next = new Due.Next(List.of(), action, rule.stepFor(action));
        }
        if (stated.agrees()) {
            decisions.states(entry, table);
        }
    }

    private Due afterwards(LotsOfTheSheet supplied) {
        if (leaving.filter(step -> step.isBrokenOff(table)).isPresent()) {
            transfers.abandon();
        }
        return transfers.toLeave() > 0
                ? new Due.RestOfTheMove()
                : rule.next(table, supplied).orElse(new Due.End(List.of()));
    }

    private void carryOut(Decision decision) {
        for (Candidate candidate : decision.candidates()) {
            if (decision.type() == DecisionType.ELECT) {
                table.elect(candidate.number());
            } else if (decision.type() == DecisionType.EXCLUDE) {
                table.exclude(candidate.number());
            }
        }
    }
}
