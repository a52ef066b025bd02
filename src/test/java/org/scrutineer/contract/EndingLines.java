package org.scrutineer.contract;

import java.util.stream.Stream;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.ending.EndingBetweenStages;
import org.scrutineer.rules.ending.Endings;
import org.scrutineer.rules.quota.Quotas;
import org.scrutineer.rules.tie.Ties;

/** The contracts of endings. A surplus that waits counts with the others; {@code done} candidates have none left. */
final class EndingLines {

    private static final String NOTHING = "nothing";

    private EndingLines() {}

    static Stream<Line> all() {
        return Stream.of(
                        placesFilled(),
                        remaining(),
                        remainingWithVotes(),
                        onlyWithTheQuota(),
                        fewer(),
                        majority(),
                        lastTwo(),
                        lowestBehind(),
                        quarter(),
                        oneSeat(),
                        betweenStages())
                .flatMap(lines -> lines);
    }

    private static Figures of(int seats, String candidates) {
        return Figures.of(seats, candidates).quota("10");
    }

    private static Stream<Line> placesFilled() {
        Ending ending = Endings.placesFilled().clause("5.5.2");
        return Stream.of(
                Line.of(
                        ending,
                        of(1, "A 9 elected, B 3, C 4"),
                        "exclude B C: countComplete, 5.5.2; stop: countComplete, 5.5.2"),
                Line.of(ending, of(1, "A 9 elected, B 3 out"), "stop: countComplete, 5.5.2"),
                Line.of(ending, of(2, "A 9 elected, B 3"), NOTHING),
                Line.of(
                        ending,
                        of(1, "A 9 done, B 3 guarded, C 4 doomed"),
                        "exclude B C: countComplete, 5.5.2; stop: countComplete, 5.5.2"));
    }

    private static Stream<Line> remainingWithVotes() {
        Ending ending = Endings.remainingWithVotesFillTheVacancies().clause("9");
        return Stream.of(
                Line.of(
                        ending,
                        of(4, "A 9 elected, B 3, C 4, D 0"),
                        "exclude D: withoutVotes, 9; elect C B: lastRemaining, 9; stop: withoutVotes, 9"),
                Line.of(
                        ending,
                        of(2, "A 9, B 0"),
                        "exclude B: withoutVotes, 9; elect A: lastRemaining, 9; stop: withoutVotes, 9"),
                Line.of(ending, of(2, "A 0, B 0"), "exclude A B: withoutVotes, 9; stop: withoutVotes, 9"),
                Line.of(ending, of(3, "A 9, B 3"), "elect A B: lastRemaining, 9; stop: countComplete, 9"),
                Line.of(ending, of(3, "A 9 done, B 3 out"), "stop: countComplete, 9"),
                Line.of(ending, of(2, "A 9, B 3, C 0"), NOTHING));
    }

    private static Stream<Line> onlyWithTheQuota() {
        Ending ending = Endings.onlyWithTheQuota().clause("9");
        return Stream.of(
                Line.of(ending, of(3, "A 9, B 3"), NOTHING),
                Line.of(ending, of(3, "A 10 done, B 0"), NOTHING),
                // all who stood are elected
                Line.of(ending, of(3, "A 12 elected, B 10 done"), "stop: countComplete, 9"),
                // somebody was excluded
                Line.of(
                        ending,
                        of(3, "A 12 elected, B 0 out")
                                .point(1, "11 1")
                                .point(2, "12 0")
                                .at(2, StageAction.Kind.EXCLUSION),
                        "stop: quotaNotReached, 9"),
                Line.of(
                        ending,
                        of(1, "A 12 elected, B 0 out")
                                .point(1, "11 1")
                                .point(2, "12 0")
                                .at(2, StageAction.Kind.EXCLUSION),
                        "stop: countComplete, 9"),
                // somebody who is never excluded waits for a surplus
                Line.of(ending, of(2, "A 12 elected, B 3 guarded"), NOTHING),
                Line.of(
                        ending,
                        of(2, "A 10 done, B 3 guarded"),
                        "exclude B: quotaNotReached, 9; stop: quotaNotReached, 9"));
    }

    private static Stream<Line> remaining() {
        Ending ending = Endings.remainingFillTheVacancies().clause("53");
        return Stream.of(
                Line.of(
                        ending,
                        of(4, "A 9 elected, B 3, C 4, D 3"),
                        "elect C B D: lastRemaining, 53; stop: countComplete, 53"),
                Line.of(ending, of(4, "A 9, B 3 out"), "elect A: lastRemaining, 53; stop: countComplete, 53"),
                Line.of(ending, of(4, "A 9 done, B 3 out"), "stop: countComplete, 53"),
                Line.of(ending, of(1, "A 9, B 3"), NOTHING),
                Line.of(ending, of(2, "A 0, B 0"), "elect A B: lastRemaining, 53; stop: countComplete, 53"));
    }

    private static Stream<Line> fewer() {
        Ending ending = Endings.fewerThanTheVacancies().clause("21");
        return Stream.of(
                Line.of(ending, of(3, "A 9, B 3"), "elect A B: lastRemaining, 21; stop: countComplete, 21"),
                Line.of(ending, of(2, "A 9, B 3"), NOTHING),
                Line.of(ending, of(2, "A 10 done"), "stop: countComplete, 21"));
    }

    /** Equals by the earliest point at which they differed; no lot is supplied. */
    private static Stream<Line> lastTwo() {
        Ending ending = Endings.lastTwo()
                .equalsBy(Ties.ties(Ties.earliestDifference(), Ties.lotChosenFirst())
                        .clause("47(2)"))
                .clause("47(1)");
        String b = "; exclude A: countComplete, 47(1); stop: countComplete, 47(1)";
        return Stream.of(
                Line.of(ending, of(1, "A 4, B 5"), "elect B: uncatchable, 47(1)" + b),
                Line.of(
                        ending,
                        of(1, "A 5, B 5").point(1, "3 4").point(2, "5 5"),
                        "elect B: uncatchable, 47(1) [A B forward 1 -> B]" + b),
                Line.of(ending, of(1, "A 4, B 5, C 1"), NOTHING),
                Line.of(ending, of(2, "A 4, B 5"), NOTHING),
                Line.of(ending, of(2, "A 4, B 5, C 10 elected"), "elect B: uncatchable, 47(1)" + b),
                // whom constraints doom cannot be elected
                Line.of(ending, of(1, "A 4, B 5 doomed"), NOTHING));
    }

    private static Stream<Line> majority() {
        Ending atLeast = Endings.asManyAsAllOthersForTheLastVacancy().clause("52(2)");
        Ending more = Endings.moreThanAllOthersForTheLastVacancy().clause("11(3)");
        Ending others = Endings.asManyAsAllOthersWhateverSurplusesWait().clause("45(2)");
        String b = "elect B: uncatchable, 52(2); exclude C D: countComplete, 52(2); stop: countComplete, 52(2)";
        return Stream.of(
                // 6 + 2 and a surplus of 2
                Line.of(atLeast, of(2, "A 12 elected, B 10, C 6, D 2"), b),
                Line.of(atLeast, of(2, "A 12 elected, B 9.99, C 6, D 2"), NOTHING),
                // both could say so
                Line.of(atLeast, of(2, "A 10 elected, B 5, C 5"), NOTHING),
                Line.of(atLeast, of(2, "A 10 elected, B 0, C 0"), NOTHING),
                // 6 + 2, whatever surplus waits
                Line.of(others, of(2, "A 12 elected, B 8, C 6, D 2"), b.replace("52(2)", "45(2)")),
                Line.of(others, of(2, "A 12 elected, B 7.99, C 6, D 2"), NOTHING),
                // both could say so
                Line.of(others, of(2, "A 10 elected, B 5, C 5"), NOTHING),
                // two places are open
                Line.of(atLeast, of(2, "A 9, B 3, C 1"), NOTHING),
                // whom constraints doom cannot be elected
                Line.of(atLeast, of(1, "A 9 doomed, B 3, C 1"), NOTHING),
                Line.of(
                        atLeast,
                        of(1, "A 9, B 3 guarded, C 1"),
                        "elect A: uncatchable, 52(2); exclude B C: countComplete, 52(2); stop: countComplete, 52(2)"),
                Line.of(atLeast, of(1, "A 9"), "elect A: uncatchable, 52(2); stop: countComplete, 52(2)"),
                Line.of(atLeast, of(1, "A 10 done, B 3"), NOTHING),
                Line.of(more, of(1, "A 9, B 6, C 3"), NOTHING),
                Line.of(
                        more,
                        of(1, "A 9.001, B 6, C 3"),
                        "elect A: uncatchable, 11(3); exclude B C: countComplete, 11(3); stop: countComplete, 11(3)"));
    }

    private static Stream<Line> lowestBehind() {
        Ending ending = Endings.lowestCannotCatchUp().clause("124(1A)");
        String ends = "; stop: countComplete, 124(1A)";
        return Stream.of(
                Line.of(
                        ending,
                        of(2, "A 10, B 5, C 4"),
                        "elect A B: uncatchable, 124(1A); exclude C: countComplete, 124(1A)" + ends),
                Line.of(ending, of(2, "A 10, B 5, C 5"), NOTHING),
                Line.of(ending, of(2, "A 10, B 5, C 4, D 1"), NOTHING),
                // 5 and a surplus of 1 are fewer than 9, and with one of 5 they are not
                Line.of(
                        ending,
                        of(2, "E 11 elected, A 9, B 5"),
                        "elect A: uncatchable, 124(1A); exclude B: countComplete, 124(1A)" + ends),
                Line.of(ending, of(2, "E 15 elected, A 9, B 5"), NOTHING),
                Line.of(ending, of(2, "E 14 elected, A 9, B 5"), NOTHING),
                // the lowest may have to be elected, or one before him may not
                Line.of(ending, of(2, "A 10, B 5, C 4 guarded"), NOTHING),
                Line.of(ending, of(2, "A 10, B 5 doomed, C 4 guarded"), NOTHING),
                Line.of(ending, of(1, "A 10 done, B 5"), NOTHING));
    }

    private static Stream<Line> quarter() {
        Ending ending = Endings.unlessTheQuarterIsOpen(
                        Quotas.quarterForEverybody(), Endings.placesFilled().clause("121"))
                .clause("121(9)");
        String ends = "exclude C: countComplete, 121; stop: countComplete, 121";
        return Stream.of(
                // C could come from 2 above the quarter of 2.5 by the surplus of 3
                Line.of(ending, of(2, "A 10 done, B 13 elected, C 2"), NOTHING),
                Line.of(ending, of(2, "A 10 done, B 13 elected, C 3"), ends),
                Line.of(ending, of(2, "A 10 done, B 10 done, C 2"), ends),
                // 2 and 0.5 are a quarter, not more
                Line.of(ending, of(2, "A 10 done, B 10.5 elected, C 2"), ends),
                Line.of(ending, of(2, "A 10 done, B 10.6 elected, C 2"), NOTHING),
                // exactly a quarter has not passed it
                Line.of(ending, of(2, "A 10 done, B 10.1 elected, C 2.5"), NOTHING),
                Line.of(
                        Endings.unlessTheQuarterIsOpen(
                                        Quotas.quarterForEverybody(),
                                        Endings.moreThanAllOthersForTheLastVacancy()
                                                .clause("124"))
                                .clause("121(9)"),
                        of(2, "A 14 elected, B 9, C 1, D 1"),
                        "elect B: uncatchable, 124"));
    }

    private static Stream<Line> oneSeat() {
        Ending ending = Endings.endingAfterAnExclusionForOneSeat(
                        Endings.asManyAsAllOthersForTheLastVacancy().clause("52(2)"))
                .clause("48(3)");
        String elected = "elect A: uncatchable, 52(2); exclude B C: countComplete, 52(2); stop: countComplete, 52(2)";
        return Stream.of(
                Line.of(ending, of(1, "A 9, B 2, C 3"), NOTHING),
                Line.of(ending, of(1, "A 9, B 2, C 3").point(1, "8 3 3").at(2, StageAction.Kind.EXCLUSION), elected),
                Line.of(ending, of(2, "Z 10 done, A 9, B 2, C 3"), elected));
    }

    /** The same endings asked when a stage is done. */
    private static Stream<Line> betweenStages() {
        String all = "exclude B: countComplete, c; stop: countComplete, c";
        return Stream.of(
                Line.of(new EndingBetweenStages(Endings.placesFilled().clause("c")), of(1, "A 9 done, B 3"), all),
                Line.of(new EndingBetweenStages(Endings.placesFilled().clause("c")), of(2, "A 9 done, B 3"), NOTHING),
                Line.of(
                        new EndingBetweenStages(
                                Endings.remainingFillTheVacancies().clause("c")),
                        of(1, "A 9, B 3 out"),
                        "elect A: lastRemaining, c; stop: countComplete, c"),
                Line.of(
                        new EndingBetweenStages(
                                Endings.asManyAsAllOthersForTheLastVacancy().clause("c")),
                        of(1, "A 5, B 2, C 3"),
                        "elect A: uncatchable, c; exclude B C: countComplete, c; stop: countComplete, c"));
    }
}
