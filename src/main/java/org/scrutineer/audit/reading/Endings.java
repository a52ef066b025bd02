package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;

/** The endings that say who takes the last places without comparing votes, and how endings are asked. */
final class Endings {

    private Endings() {}

    /** All endings of a rule book; the first that applies ends the count. */
    static DecisionReading all(List<Words> parts) {
        List<EndingReading> endings = parts.stream().map(Forms.ENDINGS::read).toList();
        return (table, stage, lots) -> endings.stream()
                .map(ending -> ending.due(table, lots))
                .filter(due -> !due.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** An ending that is asked when a stage is done. */
    static StepReading betweenStages(EndingReading ending) {
        return (table, lots) -> Optional.of(ending.due(table, lots))
                .filter(due -> !due.isEmpty())
                .map(Due.End::new);
    }

    /** Ends once all places are filled; whoever is left is excluded. */
    static EndingReading placesFilled(Words part) {
        Clause clause = part.clause();
        return (table, lots) -> table.vacancies() > 0
                ? List.of()
                : endingWith(DecisionType.EXCLUDE, table.continuing(), Reason.COUNT_COMPLETE, clause, table);
    }

    /** Ends once nobody continues but undeclared write-ins. */
    static EndingReading noDeclaredContinues(Words part) {
        Clause clause = part.clause();
        return (table, lots) -> table.declaredFromTheTop().isEmpty()
                ? endingWith(DecisionType.EXCLUDE, table.continuing(), Reason.COUNT_COMPLETE, clause, table)
                : List.of();
    }

    /** Ends when nobody continues. */
    static EndingReading nobodyContinues(Words part) {
        Clause clause = part.clause();
        return (table, lots) -> table.continuing().isEmpty()
                ? List.of(Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause))
                : List.of();
    }

    /** Elects all who are left if at least so many vacancies are more than they. */
    static EndingReading remaining(Clause clause, int atLeast) {
        return (table, lots) -> {
            List<Integer> left = table.declaredFromTheTop();
            return table.vacancies() - left.size() < atLeast ? List.of() : electingAll(left, clause, table);
        };
    }

    /** The decisions that elect some, and exclude undeclared write-ins who are left. */
    private static List<Decision> electingAll(List<Integer> left, Clause clause, TableView table) {
        List<Decision> due = new ArrayList<>(electing(left, clause, table));
        if (!table.undeclared().isEmpty()) {
            due.addAll(
                    due.size() - 1,
                    List.of(Decision.of(
                            DecisionType.EXCLUDE, table.named(table.undeclared()), Reason.COUNT_COMPLETE, clause)));
        }
        return due;
    }

    /** Elects all who are left and have votes if there are no fewer vacancies; for the others places stay empty. */
    static EndingReading remainingWithVotes(Words part) {
        Clause clause = part.clause();
        return (table, lots) -> {
            if (table.continuing().size() > table.vacancies()
                    || !table.undeclared().isEmpty()) {
                return List.of();
            }
            List<Integer> ranked = new ArrayList<>(table.continuingFromTheTop());
            List<Integer> without = table.continuing().stream()
                    .filter(number -> table.votes(number).signum() == 0)
                    .toList();
            ranked.removeAll(without);
            return without.isEmpty()
                    ? electing(ranked, clause, table)
                    : leavingEmpty(without, ranked, Reason.WITHOUT_VOTES, clause, table);
        };
    }

    /** Ends once nobody can reach the quota any more; if anybody is not elected, open places stay empty. */
    static EndingReading onlyWithTheQuota(Words part) {
        Clause clause = part.clause();
        return (table, lots) -> {
            List<Integer> left = table.continuing();
            boolean goesOn = !table.excludable().isEmpty()
                    || (!left.isEmpty() && table.waitingInAll().signum() > 0);
            if (goesOn) {
                return List.of();
            }
            boolean allAreElected = left.isEmpty()
                    && table.points().stream().noneMatch(point -> point.kind() == StageAction.Kind.EXCLUSION);
            Reason reason = allAreElected || table.vacancies() == 0 ? Reason.COUNT_COMPLETE : Reason.QUOTA_NOT_REACHED;
            return leavingEmpty(left, List.of(), reason, clause, table);
        };
    }

    /** The decisions that end a count without some who are left. */
    private static List<Decision> leavingEmpty(
            List<Integer> notElected, List<Integer> elected, Reason reason, Clause clause, TableView table) {
        List<Decision> due = new ArrayList<>();
        if (!notElected.isEmpty()) {
            due.add(Decision.of(DecisionType.EXCLUDE, table.named(notElected), reason, clause));
        }
        if (!elected.isEmpty()) {
            due.add(Decision.of(DecisionType.ELECT, table.named(elected), Reason.LAST_REMAINING, clause));
        }
        due.add(Decision.of(DecisionType.STOP, List.of(), reason, clause));
        return due;
    }

    /** Elects all who are left if there are no fewer vacancies, equals in an order. */
    static EndingReading rankedRemaining(Words part) {
        Clause clause = part.clause();
        TieReading ties = TieReading.of(part);
        return (table, lots) -> {
            List<Integer> left = table.continuing();
            Decision stop = Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause);
            if (left.size() > table.vacancies() || !table.undeclared().isEmpty()) {
                return List.of();
            }
            return left.isEmpty()
                    ? List.of(stop)
                    : List.of(ties.rank(table, left, lots).electing(Reason.LAST_REMAINING, clause, table), stop);
        };
    }

    /** Elects the first of two who are left for one place. */
    static EndingReading lastTwo(Words part) {
        Clause clause = part.clause();
        TieReading ties = TieReading.of(part);
        return (table, lots) -> {
            List<Integer> left = table.continuing();
            boolean bound = !table.doomed().isEmpty() || !table.undeclared().isEmpty();
            if (left.size() != 2 || table.vacancies() != 1 || bound) {
                return List.of();
            }
            TieReading.Ranked ranked = ties.rank(table, left, lots);
            List<Decision> due = new ArrayList<>();
            due.add(ranked.first().electing(Reason.UNCATCHABLE, clause, table));
            due.addAll(endingWith(
                    DecisionType.EXCLUDE, ranked.strongestFirst().subList(1, 2), Reason.COUNT_COMPLETE, clause, table));
            return due;
        };
    }

    /** Nothing, where there is one place and only first preferences have been laid out. */
    static EndingReading afterAnExclusion(EndingReading ending, Words part) {
        Elections.afterAnExclusion(part);
        return (table, lots) -> Elections.waits(table) ? List.of() : ending.due(table, lots);
    }

    /** Nothing, while undeclared write-ins have votes. */
    static EndingReading onceWriteInsAreOut(EndingReading ending, Words part) {
        part.need("writeInsOut").clause();
        return (table, lots) -> UndeclaredReading.haveVotes(table) ? List.of() : ending.due(table, lots);
    }

    /** Nothing, where another surplus follows on the one just transferred. */
    static EndingReading onceNoSurplusFollows(EndingReading ending, Words part) {
        Predicate<TableView> another = DeferralReading.anotherFollows(part);
        return (table, lots) -> another.test(table) ? List.of() : ending.due(table, lots);
    }

    /** Nothing, where somebody was elected on the figures of this stage. */
    static EndingReading onceNobodyIsElected(EndingReading ending, Words part) {
        Words elections = part.need("elections");
        elections.only("form", "onceNobodyIsElected");
        elections.clause();
        return (table, lots) -> {
            int stage = table.points().get(table.points().size() - 1).stage();
            return table.elected().stream().anyMatch(number -> table.electedAt(number) == stage)
                    ? List.of()
                    : ending.due(table, lots);
        };
    }

    /** The decisions that elect all who remain and end the count. */
    static List<Decision> electing(List<Integer> remaining, Clause clause, TableView table) {
        return endingWith(DecisionType.ELECT, remaining, Reason.LAST_REMAINING, clause, table);
    }

    /** The decisions that elect or exclude and end the count. */
    static List<Decision> endingWith(
            DecisionType type, List<Integer> candidates, Reason reason, Clause clause, TableView table) {
        Decision stop = Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause);
        return candidates.isEmpty()
                ? List.of(stop)
                : List.of(Decision.of(type, table.named(candidates), reason, clause), stop);
    }
}
