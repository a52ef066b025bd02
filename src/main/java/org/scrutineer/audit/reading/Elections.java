package org.scrutineer.audit.reading;

import java.util.List;
import java.util.function.Predicate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** The election tests by the quota that are read here. */
final class Elections {

    private static final String ONE_SEAT = "oneSeat";
    private static final String FIRST_STAGE = "firstStage";

    private Elections() {}

    /** All who have the quota. */
    static DecisionReading atLeast(Words part) {
        Clause clause = part.clause();
        return (table, stage, lots) -> electing(reaching(table, 0), clause, table);
    }

    /** All who have the quota, equals in an order. */
    static DecisionReading rankedAtLeast(Words part) {
        Clause clause = part.clause();
        TieReading ties = TieReading.of(part);
        return (table, stage, lots) -> {
            List<Integer> reached = reaching(table, 0);
            return reached.isEmpty()
                    ? List.of()
                    : List.of(ties.rank(table, reached, lots).electing(Reason.QUOTA, clause, table));
        };
    }

    /** The one with the most votes, if these are the quota. */
    static DecisionReading highest(Words part) {
        Clause clause = part.clause();
        TieReading ties = TieReading.of(part);
        return (table, stage, lots) -> {
            List<Integer> reached = reaching(table, 0);
            List<Integer> level = reached.stream()
                    .filter(number -> table.votes(number).equals(table.votes(reached.get(0))))
                    .toList();
            return level.isEmpty()
                    ? List.of()
                    : electing(ties.settle(table, TieReading.Aim.STRONGEST, level, lots), clause, table);
        };
    }

    private static List<Decision> electing(TieReading.Settled settled, Clause clause, TableView table) {
        List<Integer> elected = settled.chosen() == 0 ? List.of() : List.of(settled.chosen());
        return List.of(new Decision(DecisionType.ELECT, table.named(elected), Reason.QUOTA, clause, settled.steps()));
    }

    /** All who can be elected, once all of them have the quota. */
    static DecisionReading all(Words part) {
        Clause clause = part.clause();
        return (table, stage, lots) -> {
            List<Integer> reached = reaching(table, 0);
            return reached.size() < table.electableFromTheTop().size() ? List.of() : electing(reached, clause, table);
        };
    }

    /** Nobody. */
    static DecisionReading nobody(Words part) {
        part.clause();
        return (table, stage, lots) -> List.of();
    }

    /** All who have more than the quota. */
    static DecisionReading moreThan(Words part) {
        Clause clause = part.clause();
        return (table, stage, lots) -> electing(reaching(table, 1), clause, table);
    }

    /** Those who have the quota, once they are enough for all places. */
    static DecisionReading asManyAsPlaces(Words part) {
        Clause clause = part.clause();
        return (table, stage, lots) -> {
            List<Integer> reached = reaching(table, 0);
            return reached.size() >= table.vacancies() ? electing(reached, clause, table) : List.of();
        };
    }

    /** Where more have the quota than there are places, only those who have more than it are elected. */
    static DecisionReading ifPlacesSuffice(Words part) {
        Clause clause = part.clause();
        return (table, stage, lots) -> {
            Predicate<Integer> someVotes = number -> table.votes(number).signum() > 0;
            List<Integer> reached =
                    reaching(table, 0).stream().filter(someVotes).toList();
            List<Integer> above = reaching(table, 1).stream().filter(someVotes).toList();
            return electing(reached.size() <= table.vacancies() ? reached : above, clause, table);
        };
    }

    /** Those who can be elected and whose votes compare with the quota as they must, or better. */
    static List<Integer> reaching(TableView table, int least) {
        return table.electableFromTheTop().stream()
                .filter(number -> table.votes(number).compareTo(table.quota()) >= least)
                .toList();
    }

    private static List<Decision> electing(List<Integer> reached, Clause clause, TableView table) {
        return reached.isEmpty()
                ? List.of()
                : List.of(Decision.of(DecisionType.ELECT, table.named(reached), Reason.QUOTA, clause));
    }

    /** Nobody, where there is one place and only first preferences have been laid out. */
    static DecisionReading afterAnExclusion(DecisionReading test, Words part) {
        afterAnExclusion(part);
        return (table, stage, lots) -> waits(table) ? List.of() : test.due(table, stage, lots);
    }

    /** Reads that for one place a question is asked only after an exclusion. */
    static void afterAnExclusion(Words part) {
        Words oneSeat = part.need(ONE_SEAT);
        oneSeat.only("form", "afterAnExclusion");
        oneSeat.clause();
    }

    /** Whether there is one seat and only first preferences have been laid out. */
    static boolean waits(TableView table) {
        return table.seats() == 1 && table.points().size() == 1;
    }

    /** Nobody, where another surplus follows on the one just transferred. */
    static DecisionReading onceNoSurplusFollows(DecisionReading test, Words part) {
        Predicate<TableView> another = DeferralReading.anotherFollows(part);
        return (table, stage, lots) -> another.test(table) ? List.of() : test.due(table, stage, lots);
    }

    /** Nobody, while undeclared write-ins have votes. */
    static DecisionReading onceWriteInsAreOut(DecisionReading test, Words part) {
        part.need("writeInsOut").clause();
        return (table, stage, lots) -> UndeclaredReading.haveVotes(table) ? List.of() : test.due(table, stage, lots);
    }

    /** Nobody, while more than two continue. */
    static DecisionReading onceTwoContinue(DecisionReading test, Words part) {
        Words twoLeft = part.need("twoLeft");
        boolean atFirst = twoLeft.oneOf("form", "untilTwoContinue", "atFirstOrTwoContinue")
                .equals("atFirstOrTwoContinue");
        twoLeft.clause();
        return (table, stage, lots) ->
                table.continuing().size() > 2 && !(atFirst && table.points().size() == 1)
                        ? List.of()
                        : test.due(table, stage, lots);
    }

    /** Another test on first preferences. */
    static DecisionReading firstStageApart(DecisionReading later, Words part) {
        DecisionReading first = Forms.ELECTIONS.read(part.need(FIRST_STAGE));
        return (table, stage, lots) -> (table.points().size() == 1 ? first : later).due(table, stage, lots);
    }
}
