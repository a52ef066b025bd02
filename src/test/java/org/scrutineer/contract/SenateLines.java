package org.scrutineer.contract;

import static org.scrutineer.lot.TiePurpose.EXCLUSION;
import static org.scrutineer.lot.TiePurpose.SURPLUS;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.election.ElectionTests;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.ending.Endings;
import org.scrutineer.rules.exclusion.Exclusions;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.surplus.Surpluses;
import org.scrutineer.rules.surplus.TransferValues;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.rules.tie.Ties;

/**
 * The contracts of what Australian laws ask and others do not: equals in an order, all papers at one value or at exact
 * fractions, and exclusions by shortfalls. The order of lots is D, C, B, A.
 */
final class SenateLines {

    private static final String NOTHING = "nothing";
    private static final List<Integer> LOTS = List.of(4, 3, 2, 1);
    private static final TieRule ALL_DIFFER = Ties.ties(Ties.latestPointAtWhichAllDiffer(), Ties.lotStrongestFirst())
            .clause("20");

    private SenateLines() {}

    static Stream<Line> all() {
        return Stream.of(
                        elections(),
                        lastTwo(),
                        remaining(),
                        nobodyContinues(),
                        ties(),
                        surpluses(),
                        values(),
                        shortfalls())
                .flatMap(lines -> lines);
    }

    private static Stream<Line> elections() {
        ElectionTest test =
                ElectionTests.atTheQuotaInOrder().equalsBy(ALL_DIFFER).clause("8");
        return Stream.of(
                Line.of(
                        test,
                        Figures.of(3, "A 8, B 9, C 9, D 3").quota("8").point(1, "8 7 6 8"),
                        LOTS,
                        "elect B C A: quota, 8 [B C backward 1 -> B]"),
                Line.of(
                        test,
                        Figures.of(3, "A 8, B 9, C 9, D 3").quota("8"),
                        LOTS,
                        "elect C B A: quota, 8 [B C lotOrder 0 -> C]"),
                // two of three differ, which settles nothing, and the lot orders all of them
                Line.of(
                        test,
                        Figures.of(3, "A 9, B 9, C 9, D 0").quota("8").point(1, "5 5 4 13"),
                        LOTS,
                        "elect C B A: quota, 8 [A B C lotOrder 0 -> C] [A B lotOrder 0 -> B]"),
                Line.of(test, Figures.of(3, "A 7, B 7.9").quota("8"), LOTS, NOTHING),
                Line.of(test, Figures.of(3, "A 9 doomed, B 8").quota("8"), LOTS, "elect B: quota, 8"));
    }

    private static Stream<Line> lastTwo() {
        Ending ending = Endings.lastTwo()
                .equalsBy(Ties.ties(Ties.lotStrongestFirst()).clause("17"))
                .clause("17");
        return Stream.of(
                Line.of(
                        ending,
                        Figures.of(2, "A 9 elected, B 4, C 5"),
                        LOTS,
                        "elect C: uncatchable, 17; exclude B: countComplete, 17; stop: countComplete, 17"),
                // a lot settles it, whatever they had before
                Line.of(
                        ending,
                        Figures.of(2, "A 9 elected, B 4, C 4").point(1, "9 3 2"),
                        LOTS,
                        "elect C: uncatchable, 17 [B C lotOrder 0 -> C]; exclude B: countComplete, 17;"
                                + " stop: countComplete, 17"),
                Line.of(
                        Endings.inTurn(ending),
                        Figures.of(2, "A 9 elected, B 4, C 5"),
                        LOTS,
                        "elect C: uncatchable, 17; exclude B: countComplete, 17; stop: countComplete, 17"),
                Line.of(ending, Figures.of(2, "A 9 elected, B 4, C 5, D 1"), LOTS, NOTHING),
                Line.of(ending, Figures.of(3, "A 9 elected, B 4, C 5"), LOTS, NOTHING),
                Line.of(ending, Figures.of(2, "A 9 elected, B 4, C 5 doomed"), LOTS, NOTHING));
    }

    private static Stream<Line> remaining() {
        Ending ending =
                Endings.remainingFillTheVacanciesInOrder().equalsBy(ALL_DIFFER).clause("18");
        return Stream.of(
                Line.of(
                        ending,
                        Figures.of(4, "A 9 elected, B 3, C 4, D 3"),
                        LOTS,
                        "elect C D B: lastRemaining, 18 [B D lotOrder 0 -> D]; stop: countComplete, 18"),
                Line.of(
                        Endings.inTurn(ending),
                        Figures.of(4, "A 9 elected, B 3, C 4"),
                        LOTS,
                        "elect C B: lastRemaining, 18; stop: countComplete, 18"),
                Line.of(ending, Figures.of(4, "A 9 done, B 3 out"), LOTS, "stop: countComplete, 18"),
                Line.of(ending, Figures.of(2, "A 9 elected, B 3, C 4"), LOTS, NOTHING));
    }

    private static Stream<Line> nobodyContinues() {
        Ending ending = Endings.nobodyContinues().clause("4");
        return Stream.of(
                Line.of(ending, Figures.of(2, "A 9 elected, B 8 elected, C 1 out"), LOTS, "stop: countComplete, 4"),
                Line.of(ending, Figures.of(3, "A 9 elected, B 8 elected, C 1 out"), LOTS, "stop: countComplete, 4"),
                Line.of(ending, Figures.of(2, "A 9 elected, B 8 elected, C 1"), LOTS, NOTHING),
                Line.of(
                        Endings.inTurn(ending),
                        Figures.of(2, "A 9 elected, B 8 elected"),
                        LOTS,
                        "stop: countComplete, 4"));
    }

    private static Stream<Line> ties() {
        Figures figures =
                Figures.of(1, "X 9, Y 9, Z 9, U 0").point(1, "5 6 4 0").point(2, "7 6 7 0");
        TieRule elected = Ties.ties(Ties.earlierElection()).clause("22");
        return Stream.of(
                Line.of(ALL_DIFFER, EXCLUSION, "X Y Z", figures, LOTS, "Z [X Y Z backward 1 -> Z]"),
                Line.of(ALL_DIFFER, SURPLUS, "X Y Z", figures, LOTS, "Y [X Y Z backward 1 -> Y]"),
                Line.of(ALL_DIFFER, EXCLUSION, "X Y", figures, LOTS, "Y [X Y backward 2 -> Y]"),
                Line.of(
                        ALL_DIFFER,
                        EXCLUSION,
                        "X Z U",
                        Figures.of(1, "X 9, Y 0, Z 9, U 9").point(1, "5 6 5 1"),
                        LOTS,
                        "X [X Z U lotOrder 0 -> X]"),
                Line.of(
                        elected,
                        SURPLUS,
                        "A B",
                        Figures.of(2, "A 13 elected, B 13 elected, C 1, D 0"),
                        LOTS,
                        "A [A B earlierElection 1 -> A]"));
    }

    /** A had the quota in the first part of stage 2, B, who has more above it, in the second. */
    private static Stream<Line> surpluses() {
        Step step = Surpluses.earliestSurplusByTransfer()
                .of(Surpluses.allPapers())
                .at(TransferValues.surplusByAllPapers().clause("9"))
                .equalsBy(Ties.ties(Ties.earlierElection()).clause("22"))
                .clause("23");
        return Stream.of(
                Line.of(
                        step,
                        Figures.of(3, "A 12 elected, B 15 elected, C 3, D 0")
                                .point(1, "9 9 8 4")
                                .point(2, "12 9 9 0")
                                .point(2, "12 15 3 0")
                                .at(3, StageAction.Kind.SURPLUS)
                                .quota("10"),
                        LOTS,
                        "surplus of A"),
                Line.of(step, Figures.of(3, "A 12 elected, B 15 elected, C 3").quota("10"), LOTS, "surplus of B"),
                Line.of(
                        step,
                        Figures.of(3, "A 12 elected, B 12 elected, C 3").quota("10"),
                        LOTS,
                        "defer B: quota, 23 [A B earlierElection 1 -> A]; surplus of A"),
                Line.of(step, Figures.of(3, "A 10 elected, B 12 done").quota("10"), LOTS, NOTHING));
    }

    /** Ten papers are looked at where 7 have a next preference. */
    private static Stream<Line> values() {
        PaperValues values = TransferValues.surplusByAllPapers().clause("9");
        PaperValues capRounded =
                TransferValues.surplusByTransferablePapersCapRounded(6).clause("1C");
        PaperValues ofTransferable =
                TransferValues.surplusByTransferablePapersInFractions().clause("1C");
        return Stream.of(
                Line.of(values, "5", "20", 7, "1", "0.5"),
                Line.of(values, "3", "20", 8, "1", "3/11"),
                // what a paper came at does not matter, and it may be worth more than before
                Line.of(values, "5", "20", 7, "0.25", "0.5"),
                Line.of(ofTransferable, "3", "20", 7, "1", "3/7"),
                Line.of(ofTransferable, "8", "20", 7, "1", "1"),
                Line.of(ofTransferable, "3", "20", 7, "0.4", "0.4"),
                Line.of(capRounded, "3", "20", 7, "1", "3/7"),
                Line.of(capRounded, "3", "20", 7, "3/7", "3/7"),
                // count 32 in Murrumbidgee in 2020: 326.962675 for 331 papers that came at 1329.553957/1349
                Line.of(capRounded, "326.962675", "2000", 331, "1329553957/1349000000", "0.985585"),
                Line.of(capRounded, "3", "20", 7, "0.4000005", "0.4"));
    }

    private static Stream<Line> shortfalls() {
        Step step = Exclusions.excludeTogetherBelowTheShortfall("13C")
                .moving(Exclusions.inOneTransferForEachValue())
                .equalsBy(ALL_DIFFER)
                .clause("13A");
        return Stream.of(
                // Australian Capital Territory 2016, count 11: 106 + 133 are fewer than 315
                Line.of(
                        step,
                        Figures.of(2, "A 84923 elected, B 83010, C 106, D 133, E 315, F 360, G 595, H 706")
                                .quota("84923"),
                        LOTS,
                        "exclude C D: bulkLowest, 13A"),
                // the same in 2019, count 3: five have 1097 together, the next 1251
                Line.of(
                        step,
                        Figures.of(
                                        2,
                                        "A 90078 elected, B 84666, C 80, D 181, E 219, F 308, G 309, H 1251, I 1378,"
                                                + " J 2126")
                                .quota("90078"),
                        LOTS,
                        "exclude C D E F G: bulkLowest, 13A"),
                // four have 28 together, no fewer than the 2 that A lacks, but C alone has 1
                Line.of(
                        step,
                        Figures.of(2, "A 98, B 60, C 1, D 2, E 5, F 20").quota("100"),
                        LOTS,
                        "exclude C: lowest, 13A"),
                Line.of(step, Figures.of(2, "A 99, B 60, C 1, D 2, E 5, F 20").quota("100"), LOTS, NOTHING),
                // two could go, but then one of the two places would stay empty
                Line.of(step, Figures.of(2, "A 60, B 1, C 5").quota("100"), LOTS, "exclude B: lowest, 13A"),
                // nobody stands directly under more votes than his and those below
                Line.of(step, Figures.of(1, "A 50, B 40, C 40").quota("60"), LOTS, NOTHING));
    }
}
