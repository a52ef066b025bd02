package org.scrutineer.contract;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.election.ElectionTests;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.ending.Endings;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.surplus.Deferrals;
import org.scrutineer.rules.surplus.Surpluses;
import org.scrutineer.rules.surplus.TransferValues;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.rules.tie.Ties;

/** The contracts of the rules of New South Wales that take papers at random: what waits for what. */
final class SampleLines {

    private static final String NOTHING = "nothing";
    private static final Deferral LESS = Deferrals.lessThanTheGap().clause("gap");
    private static final Deferral AT_MOST = Deferrals.noMoreThanTheGap().clause("gap");
    private static final TieRule TIES =
            Ties.ties(Ties.latestDifference(), Ties.lotStrongestFirst()).citing(Clause.of("tie"));

    private SampleLines() {}

    static Stream<Line> all() {
        return Stream.of(deferral(), earliestElected(), leaders(), putOff()).flatMap(lines -> lines);
    }

    private static Step step(Deferral deferral) {
        return Deferrals.unlessTheyMayWait(
                deferral,
                Surpluses.surplusOfTheEarliestElected()
                        .of(Surpluses.allPapers())
                        .at(TransferValues.surplusTimesValueByVotes(0).clause("value"))
                        .equalsBy(TIES)
                        .clause("surplus"));
    }

    private static Line line(Step step, String figures, String expected) {
        return Line.of(step, Figures.of(3, figures).quota("10"), List.of(3, 2, 1), expected);
    }

    /** Of 2 and 1 waiting, 3 in all, and the lowest apart by 4, 3 or 2. */
    private static Stream<Line> deferral() {
        return Stream.of(
                line(step(LESS), "A 12 elected, B 11 elected, C 6, D 2", NOTHING),
                line(step(LESS), "A 12 elected, B 11 elected, C 5, D 2", "surplus of A"),
                line(step(AT_MOST), "A 12 elected, B 11 elected, C 5, D 2", NOTHING),
                line(step(AT_MOST), "A 12 elected, B 11 elected, C 4, D 2", "surplus of A"),
                // there are no two lowest to be apart
                line(step(AT_MOST), "A 12 elected, C 9", "surplus of A"),
                line(step(AT_MOST), "A 10 elected, C 9", NOTHING));
    }

    /** The two of one stage; that one was elected before the other is told in whole counts. */
    private static Stream<Line> earliestElected() {
        return Stream.of(
                line(step(LESS), "A 12 elected, B 13 elected, C 5, D 5", "surplus of B"),
                line(
                        step(LESS),
                        "A 12 elected, B 12 elected, C 5, D 5",
                        "defer A: quota, surplus [A B lotOrder 0 -> B]; surplus of B"));
    }

    private static Line leaders(int seats, String figures, String expected) {
        Ending ending = Endings.leadersCannotBeCaught().equalsBy(TIES).clause("early end");
        return Line.of(ending, Figures.of(seats, figures).quota("50"), List.of(3, 2, 1), expected);
    }

    private static Stream<Line> leaders() {
        return Stream.of(
                // 10 against 6 and 3, and 1 of a surplus
                leaders(3, "A 51 elected, B 12, C 10, D 6, E 3", NOTHING),
                leaders(
                        3,
                        "A 50 elected, B 12, C 10, D 6, E 3",
                        "elect B C: uncatchable, early end; exclude D E: countComplete, early end;"
                                + " stop: countComplete, early end"),
                leaders(
                        2,
                        "A 10, B 10, C 9",
                        "elect B A: uncatchable, early end [A B lotOrder 0 -> B]; exclude C: countComplete, early end;"
                                + " stop: countComplete, early end"),
                // the lowest of the two has no more than the other two
                leaders(2, "A 10, B 4, C 2, D 2", NOTHING),
                // nobody is left over
                leaders(2, "A 10, B 4", NOTHING),
                leaders(1, "A 50 elected, B 4, C 1", NOTHING));
    }

    private static Figures after(StageAction.Kind kind, String figures) {
        return Figures.of(3, figures).quota("10").at(4, kind);
    }

    /** A's surplus of 2 follows where the lowest are apart by 1, and waits where they are by 3. */
    private static Stream<Line> putOff() {
        ElectionTest test = ElectionTests.onceNoSurplusFollows(
                        LESS, ElectionTests.atTheQuota().clause("elected"))
                .clause("put off");
        Ending ending = Endings.endingOnceNoSurplusFollows(
                        LESS, Endings.remainingFillTheVacancies().clause("last"))
                .clause("put off");
        return Stream.of(
                Line.of(test, after(StageAction.Kind.SURPLUS, "A 12 elected, B 10, C 9, D 8"), NOTHING),
                Line.of(
                        test,
                        after(StageAction.Kind.EXCLUSION, "A 12 elected, B 10, C 9, D 8"),
                        "elect B: quota, elected"),
                Line.of(
                        test,
                        after(StageAction.Kind.SURPLUS, "A 12 elected, B 10, C 9, D 6"),
                        "elect B: quota, elected"),
                Line.of(test, after(StageAction.Kind.SURPLUS, "A 12 done, B 10, C 9, D 8"), "elect B: quota, elected"),
                Line.of(ending, after(StageAction.Kind.SURPLUS, "A 12 elected, B 9, C 8"), NOTHING),
                Line.of(
                        ending,
                        after(StageAction.Kind.SURPLUS, "A 10 elected, B 9, C 8"),
                        "elect B C: lastRemaining, last; stop: countComplete, last"));
    }
}
