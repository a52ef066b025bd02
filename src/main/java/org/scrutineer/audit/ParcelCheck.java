package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.audit.reading.Asked;
import org.scrutineer.audit.reading.Due;
import org.scrutineer.audit.reading.PaperReading;
import org.scrutineer.audit.reading.ParcelRule;
import org.scrutineer.audit.reading.SizeReading;
import org.scrutineer.audit.reading.StepReading;
import org.scrutineer.audit.reading.ValidReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/**
 * Checks the stages of a count in which papers are transferred in parcels. It works every stage out from the papers and
 * follows the record where that goes its own way, so that one wrong decision does not hide the next.
 */
final class ParcelCheck {

    private final CountStatement count;
    private final ParcelRule rule;
    private final Findings findings;
    private final Table table;
    private final GuardedAndDoomed marks;
    private final PaperMoves transfers;
    private final StageComparison comparison;
    private final List<Elected> elected = new ArrayList<>();
    private Due next = new Due.RestOfTheMove();
    private Optional<StepReading> leaving = Optional.empty();
    private StageAction underWay = new StageAction.FirstPreferences();
    private Asked asked = Asked.AFTER_EACH;
    /** What an election with the transfer of a surplus leads to at once. */
    private final List<Decision> withTheTransfer = new ArrayList<>();

    private int stageNumber;
    private int part;
    private LotsOfTheRecord supplied;

    ParcelCheck(CountStatement count, Ballots ballots, ParcelRule rule, int[] order, Causes causes, Findings findings) {
        this.count = count;
        this.rule = rule;
        this.findings = findings;
        this.supplied = LotsOfTheRecord.before(count.randomness());
        this.table = new Table(count);
        table.bar(rule.writeIns()::bars);
        table.tell(causes);
        this.marks = new GuardedAndDoomed(table, count.categories());
        this.transfers = moves(ballots, order);
        this.comparison = new StageComparison(table, findings, Invariant.I2);
        table.measure(number -> rule.size().of(table.votes(number), table.quota(), () -> transfers.stranded(number)));
        long laid = transfers.layOutFirstPreferences();
        table.validPapers = rule.valid() == ValidReading.NON_TRANSFERABLE
                ? ballots.papers() - InputCheck.blank(ballots, rule.papers().reading())
                : laid;
        table.leaveToNobody(table.validPapers - laid);
        InputCheck.refuseLotsAlone(table, findings);
    }

    private PaperMoves moves(Ballots ballots, int[] order) {
        PaperReading reading = rule.papers().reading();
        if (rule.movesInTurn()) {
            return new PapersOneByOne(table, ballots, reading, order);
        }
        return rule.asksForAnOrder()
                ? new NumberedPapers(table, ballots, order, choice(count, rule, order))
                : Transfers.of(table, ballots, reading, rule.credit());
    }

    private static PileChoice choice(CountStatement count, ParcelRule rule, int[] order) {
        Map<String, String> stated =
                count.input().paperOrder().map(Transformation::parameters).orElse(Map.of());
        return new PileChoice(
                rule.filing(), order, stated.getOrDefault("seed", ""), stated.getOrDefault("context", ""));
    }

    /** The papers that count. */
    long validPapers() {
        return table.validPapers;
    }

    /** The first stage at which papers were chosen by their order, 0 if there was none. */
    int firstChoice() {
        return transfers.firstChoice();
    }

    /** Checks all stages; returns who is elected in the order in which the decisions have it. */
    List<Elected> run() {
        if (rule.beginsAgain() && (!count.categories().isEmpty() || table.ron().isKnown())) {
            findings.report(Invariant.R2, "constraints and re-open nominations", "none", "some");
            return elected;
        }
        if (!marks.canBeMet()) {
            findings.report(Invariant.K1, "constraints", "some result that meets them", "none");
            return elected;
        }
        int mostStages = rule.beginsAgain() ? table.mostStagesBeginningAgain() : table.mostStages();
        for (int i = 0; i < count.stages().size(); i++) {
            Stage stage = count.stages().get(i);
            findings.at(stage.number(), stage.part());
            if (stageNumber > mostStages) {
                findings.report(Invariant.I20, "stages", "no more than " + mostStages, "more");
                return elected;
            }
            MovementDue movement = i == 0
                    ? firstPreferences(stage)
                    : move(stage, count.stages().get(i - 1));
            findings.same(Invariant.I20, "number of the stage", stageNumber, stage.number());
            findings.same(Invariant.I20, "part of the stage", part, stage.part());
            table.quota = rule.quota().due(table);
            table.strike(stageNumber, stage.action().kind());
            comparison.movement(stage, movement);
            comparison.totals(stage);
            decide(stage);
            supplied = supplied.afterAll(stage.decisions());
            comparison.states(stage);
        }
        findings.at(0, 0);
        if (next instanceof Due.Next || next instanceof Due.RestOfTheMove) {
            findings.report(Invariant.I17, "what follows the last stage", words(next), "nothing");
        }
        findings.same(Invariant.K1, "groups whose bounds are not kept", List.of(), marks.broken());
        return elected;
    }

    private MovementDue firstPreferences(Stage stage) {
        stageNumber = 1;
        findings.same(
                Invariant.R2,
                "the first stage",
                StageAction.Kind.FIRST_PREFERENCES.term(),
                stage.action().term());
        return new MovementDue();
    }

    /** Makes the transfer of a stage: the next of a move under way, else what was due, or what the record has. */
    private MovementDue move(Stage stage, Stage before) {
        if (transfers.toLeave() > 0 && stage.action().kind() == underWay.kind()) {
            boolean surplus = underWay.kind() == StageAction.Kind.SURPLUS;
            findings.same(
                    surplus ? Invariant.I14 : Invariant.I13, "what is done", words(underWay), words(stage.action()));
            part++;
            table.receipt = new Receipt(stageNumber, part);
            return transfers.nextTransfer();
        }
        transfers.abandon();
        StageAction action = actionOf(stage);
        underWay = action;
        stageNumber++;
        StepReading step = stepFor(action);
        asked = step.asked();
        if (action instanceof StageAction.Surplus surplus) {
            List<Integer> givers =
                    surplus.candidates().stream().map(Candidate::number).toList();
            electWithTheTransfer(surplus, step);
            begin(transfers.transfersOfSurpluses(givers, step));
            return transfers.surpluses(givers, step);
        }
        if (action instanceof StageAction.Exclusion exclusion) {
            leaving = Optional.of(step);
            transfers.exclude(
                    exclusion.candidates().stream().map(Candidate::number).toList(), step);
            begin(transfers.toLeave());
            return transfers.nextTransfer();
        }
        begin(1);
        if (action instanceof StageAction.FirstPreferences) {
            beginAgain(before);
        }
        return new MovementDue();
    }

    /** Counts all papers again without those whom the stage before has excluded. */
    private void beginAgain(Stage before) {
        before.decisions().stream()
                .filter(decision -> decision.type() == DecisionType.EXCLUDE)
                .flatMap(decision -> decision.candidates().stream())
                .map(Candidate::number)
                .filter(number -> table.state(number).isContinuing())
                .forEach(table::exclude);
        table.beginAgain();
        elected.clear();
        table.leaveToNobody(table.validPapers - transfers.layOutFirstPreferences());
    }

    /** Elects those who are so only now that their surplus leaves, and lets a further RON stand that follows. */
    private void electWithTheTransfer(StageAction.Surplus surplus, StepReading step) {
        List<Candidate> elects = surplus.candidates().stream()
                .filter(giver ->
                        step.electsGivers() && table.state(giver.number()).isContinuing())
                .toList();
        if (!elects.isEmpty()) {
            carryOut(Decision.of(DecisionType.ELECT, elects, Reason.QUOTA, Clause.of("")));
            follow(withTheTransfer);
        }
    }

    private void begin(int parts) {
        part = parts > 1 ? 1 : 0;
        table.receipt = new Receipt(stageNumber, part);
    }

    /** The step that says how papers move: the one that is due, if this is what it asks for. */
    private StepReading stepFor(StageAction action) {
        return next instanceof Due.Next due && due.action().kind() == action.kind() ? due.step() : rule.stepFor(action);
    }

    /** The action of a stage; a wrong one is not followed if the papers taken show that the one due was done. */
    private StageAction actionOf(Stage stage) {
        StageAction recorded = stage.action();
        if (next instanceof Due.Next due) {
            boolean surplus = due.action() instanceof StageAction.Surplus;
            if (!findings.same(
                    surplus ? Invariant.I14 : Invariant.I13, "what is done", words(due.action()), words(recorded))) {
                return takesOnlyFrom(stage, named(due.action())) ? due.action() : recorded;
            }
        } else if (!(next instanceof Due.LotMissing)) {
            findings.report(Invariant.I17, "what is done", words(next), words(recorded));
        }
        return recorded;
    }

    private static boolean takesOnlyFrom(Stage stage, List<Candidate> candidates) {
        return stage.sources().stream().allMatch(source -> candidates.contains(source.candidate()));
    }

    private static List<Candidate> named(StageAction action) {
        if (action instanceof StageAction.Surplus surplus) {
            return surplus.candidates();
        }
        return action instanceof StageAction.Exclusion exclusion ? exclusion.candidates() : List.of();
    }

    private static String words(StageAction action) {
        return action.term() + " " + named(action);
    }

    private String words(Due due) {
        if (due instanceof Due.Next following) {
            return words(following.action());
        }
        return due instanceof Due.RestOfTheMove ? "the rest of the " + underWay.term() : "nothing";
    }

    private void decide(Stage stage) {
        if (asked == Asked.AFTER_THE_LAST && transfers.toLeave() > 0) {
            next = new Due.RestOfTheMove();
            new DecisionComparison(findings).compare(List.of(), stage.decisions());
        } else {
            decideAsAsked(stage);
        }
    }

    private void decideAsAsked(Stage stage) {
        States before = table.statesNow();
        int electedBefore = elected.size();
        StageAction.Kind kind = stage.action().kind();
        LotsOfTheRecord atFirst = supplied.at(stage);
        List<Decision> due = new ArrayList<>(withTheTransfer);
        withTheTransfer.clear();
        due.addAll(new ElectionTurns(table, marks, rule.election(), rule.ties(), atFirst, this::carryOut).run(kind));
        follow(due);
        List<Decision> last = rule.ending().due(table, kind, atFirst.afterAll(due));
        last.forEach(this::carryOut);
        due.addAll(last);
        boolean over = last.stream().anyMatch(decision -> decision.type() == DecisionType.STOP);
        if (!over) {
            follow(due);
        }
        next = over ? new Due.End(List.of()) : afterwards(atFirst.afterAll(due));
        due.addAll(next.decisions());
        if (next instanceof Due.End) {
            next.decisions().forEach(this::carryOut);
        }
        int found = findings.size();
        new DecisionComparison(findings).compare(table.ron().leavingVacant(due), stage.decisions());
        if (findings.size() > found && !comparison.agreesInStates(stage)) {
            table.comeBackTo(before);
            elected.subList(electedBefore, elected.size()).clear();
            follow(stage);
        }
    }

    /** Lets a further RON stand if it is time, and says whom that guards or dooms. */
    private void follow(List<Decision> due) {
        if (marks.follow()) {
            List<Decision> marked = marks.due();
            marked.forEach(this::carryOut);
            due.addAll(marked);
        }
    }

    private Due afterwards(LotsOfTheRecord left) {
        if (leaving.filter(step -> step.isBrokenOff(table)).isPresent()) {
            transfers.abandon();
        }
        if (transfers.toLeave() > 0) {
            return new Due.RestOfTheMove();
        }
        Due first = rule.next(table, left).orElse(new Due.End(List.of()));
        Due due = transfers.prepare(first, left.afterAll(first.decisions()));
        if (due instanceof Due.LotMissing missing) {
            findings.report(Invariant.T2, "tie between " + table.named(missing.tied()), "a lot", "none");
        }
        return due;
    }

    private void carryOut(Decision decision) {
        for (Candidate candidate : decision.candidates()) {
            if (decision.type() == DecisionType.ELECT) {
                table.elect(candidate.number());
                if (rule.size() == SizeReading.OF_THOSE_ABOVE_WHEN_ELECTED
                        && table.surplus(candidate.number()).signum() == 0) {
                    table.markPassedOn(candidate.number());
                }
                elected.add(new Elected(candidate, elected.size() + 1, stageNumber, decision.reason()));
            } else if (decision.type() == DecisionType.EXCLUDE) {
                table.exclude(candidate.number());
            } else if (decision.type() == DecisionType.GUARD) {
                table.guard(candidate.number());
            } else if (decision.type() == DecisionType.DOOM) {
                table.doom(candidate.number());
            }
        }
    }

    /**
     * Carries out the decisions as the record has them; an exclusion takes effect at once only where the count ends, an
     * election not if it comes with a transfer, and who comes back does so when the count begins again.
     */
    private void follow(Stage stage) {
        boolean ends = stage.decisions().stream().anyMatch(decision -> decision.type() == DecisionType.STOP);
        for (Decision decision : stage.decisions()) {
            boolean takesEffect = decision.type() != DecisionType.COME_BACK && (ends || !comesLater(decision, stage));
            boolean allContinue = decision.candidates().stream()
                    .allMatch(candidate -> table.state(candidate.number()).isContinuing());
            if (takesEffect && allContinue) {
                carryOut(decision);
            } else if (takesEffect) {
                findings.report(
                        Invariant.I6,
                        "decision to " + decision.type().term(),
                        "continuing candidates",
                        decision.candidates());
            }
        }
        List<Decision> elections = stage.decisions().stream()
                .filter(decision -> decision.type() == DecisionType.ELECT)
                .filter(decision -> ends || !comesLater(decision, stage))
                .toList();
        if (!ends) {
            marks.follow();
        }
        next = ends ? new Due.End(List.of()) : afterwards(supplied.at(stage).afterAll(elections));
    }

    /** Whether a decision takes effect with the next stage: an exclusion, or an election that comes with a transfer. */
    private boolean comesLater(Decision decision, Stage stage) {
        boolean waits = decision.type() == DecisionType.ELECT
                && rule.steps().stream().anyMatch(StepReading::electsGivers)
                && decision.candidates().stream()
                        .allMatch(candidate -> stage.tallyOf(candidate).status().isContinuing());
        return decision.type() == DecisionType.EXCLUDE || waits;
    }
}
