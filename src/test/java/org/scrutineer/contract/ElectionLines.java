package org.scrutineer.contract;

import java.util.stream.Stream;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.election.ElectionTests;

/** The contracts of election tests. */
final class ElectionLines {

    private static final String NOTHING = "nothing";
    private static final ElectionTest SHARE = ElectionTests.atTheQuotaOrAShareOfTheActiveVote()
            .onFirstPreferences("5.1.7")
            .afterASurplus("5.3.13")
            .inAnExclusion("5.4.9")
            .equalsByEarliestDifference()
            .clause("5.6.2");

    private ElectionLines() {}

    static Stream<Line> all() {
        return Stream.of(byTheQuota(), ifPlacesSuffice(), oneSeat(), firstStage(), voteRequired(), order())
                .flatMap(lines -> lines);
    }

    private static Figures of(int seats, String candidates) {
        return Figures.of(seats, candidates).quota("8");
    }

    private static Stream<Line> byTheQuota() {
        ElectionTest at = ElectionTests.atTheQuota().clause("48");
        ElectionTest above = ElectionTests.aboveTheQuota().clause("48");
        return Stream.of(
                Line.of(at, of(3, "A 8, B 9, C 7.99999, D 8"), "elect B A D: quota, 48"),
                Line.of(at, of(1, "A 7.99999, B 0"), NOTHING),
                Line.of(at, of(2, "A 9 doomed, B 8 guarded"), "elect B: quota, 48"),
                Line.of(at, of(2, "A 9 done, B 9 out, C 7"), NOTHING),
                Line.of(above, of(3, "A 8, B 9, C 8.00001, D 7"), "elect B C: quota, 48"),
                Line.of(above, of(2, "A 9 doomed, B 8"), NOTHING));
    }

    /** Of three with the quota for two places only those are elected who have more. */
    private static Stream<Line> ifPlacesSuffice() {
        ElectionTest test = ElectionTests.atTheQuotaIfPlacesSuffice().clause("20");
        return Stream.of(
                Line.of(test, of(2, "A 8, B 8, C 1"), "elect A B: quota, 20"),
                Line.of(test, of(2, "A 8, B 9, C 8"), "elect B: quota, 20"),
                Line.of(test, of(2, "A 8, B 8, C 8"), NOTHING),
                Line.of(test, of(2, "A 7, B 0"), NOTHING),
                Line.of(test, of(2, "A 8 doomed, B 8, C 8"), "elect B C: quota, 20"));
    }

    private static Stream<Line> oneSeat() {
        ElectionTest test = ElectionTests.afterAnExclusionForOneSeat(
                        ElectionTests.atTheQuota().clause("48"))
                .clause("48(3)");
        return Stream.of(
                Line.of(test, of(1, "A 9, B 2"), NOTHING),
                Line.of(
                        test,
                        of(1, "A 9, B 2").point(1, "8 3").at(2, StageAction.Kind.EXCLUSION),
                        "elect A: quota, 48"),
                Line.of(test, of(2, "A 9, B 2"), "elect A: quota, 48"));
    }

    private static Stream<Line> firstStage() {
        ElectionTest test = ElectionTests.onFirstPreferences(
                        ElectionTests.atTheQuotaIfPlacesSuffice().clause("20"))
                .andLater(ElectionTests.aboveTheQuota().clause("23"));
        return Stream.of(
                Line.of(test, of(2, "A 8, B 8, C 1"), "elect A B: quota, 20"),
                Line.of(test, of(2, "A 8, B 8, C 1").point(1, "7 7 3").at(2, StageAction.Kind.EXCLUSION), NOTHING),
                Line.of(
                        test,
                        of(2, "A 9, B 8, C 1").point(1, "7 7 3").at(2, StageAction.Kind.EXCLUSION),
                        "elect A: quota, 23"));
    }

    /** The vote required is the quota or the active vote shared by one more than the places that are open. */
    private static Stream<Line> voteRequired() {
        String e = "elect E: uncatchable, 5.3.13";
        return Stream.of(
                // the model election of the book: quota 107.58, and after one election 645.42 / 6 = 107.57
                Line.of(
                        SHARE,
                        Figures.of(6, "A 134, B 107.57, C 107.56, D 403.87 out")
                                .valid(753)
                                .quota("107.58"),
                        "elect A: quota, 5.1.7; elect B: uncatchable, 5.1.7"),
                // 25.15 are active for one place: 12.575 is required
                Line.of(SHARE, lastPlace("12.58"), e),
                Line.of(SHARE, lastPlace("12.575"), e),
                Line.of(SHARE, lastPlace("12.57"), NOTHING),
                // 90 less what G keeps: 72 for one place, of which B's 3.60 have yet to move
                Line.of(
                        SHARE,
                        Figures.of(2, "G 18 done, A 35.99, B 3.60 out, C 32.41")
                                .valid(90)
                                .quota("40")
                                .at(3, StageAction.Kind.EXCLUSION),
                        NOTHING),
                // 100 less the 30 of A: 35 for one place, and less if A kept the quota of 40
                Line.of(
                        SHARE,
                        Figures.of(2, "A 30 done, B 34.99, C 35.01 out")
                                .valid(100)
                                .quota("40")
                                .at(2, StageAction.Kind.EXCLUSION),
                        NOTHING),
                Line.of(
                        SHARE,
                        Figures.of(1, "A 44, B 44 out").valid(100).loss("12").quota("50"),
                        "elect A: uncatchable, 5.1.7"),
                Line.of(SHARE, Figures.of(1, "A 0, B 0").valid(0).quota("0"), NOTHING),
                Line.of(SHARE, Figures.of(1, "A 10 done, B 10").valid(20).quota("10"), NOTHING));
    }

    private static Figures lastPlace(String votes) {
        return Figures.of(4, "G 18 done, D 18 done, C 18 done, E " + votes + ", A 1")
                .valid(90)
                .nonTransferable("10.85")
                .quota("18")
                .at(5, StageAction.Kind.SURPLUS);
    }

    /** By votes, then by the earliest point of difference; of too many equals none of those always equal. */
    private static Stream<Line> order() {
        return Stream.of(
                Line.of(
                        SHARE,
                        Figures.of(5, "A 9, B 9, C 9, D 10, E 9, F 0")
                                .point(1, "6 7 6 5 6 0")
                                .point(2, "8 7 7 8 7 0")
                                .valid(46)
                                .quota("8")
                                .at(3, StageAction.Kind.EXCLUSION),
                        "elect D: quota, 5.4.9; elect B: quota, 5.4.9; elect A: quota, 5.4.9; elect C: quota, 5.4.9;"
                                + " elect E: quota, 5.4.9"),
                Line.of(SHARE, Figures.of(2, "A 4, B 4, C 4").valid(12).quota("4"), "defer A B C: lot, 5.6.2"),
                equals("4 5 4", "elect B: quota, 5.4.9 [A B C forward 1 -> B]; defer A C: lot, 5.6.2"),
                equals(
                        "4 5 5",
                        "elect B: quota, 5.4.9 [A B C forward 1 -> B]; elect C: quota, 5.4.9 [A B C forward 1 -> C]"),
                Line.of(
                        SHARE,
                        Figures.of(2, "A 6, B 6, C 6")
                                .point(1, "4 4 5")
                                .point(2, "4 5 5")
                                .valid(18)
                                .quota("6")
                                .at(3, StageAction.Kind.EXCLUSION),
                        "elect C: quota, 5.4.9 [A B C forward 1 -> C]; elect B: quota, 5.4.9 [A B forward 2 -> B]"),
                // whose first difference alone is told
                Line.of(
                        SHARE,
                        Figures.of(1, "A 6, B 6, C 1 out")
                                .point(1, "3 3 6")
                                .point(2, "4 5 3")
                                .valid(12)
                                .quota("6")
                                .at(3, StageAction.Kind.EXCLUSION),
                        "elect B: quota, 5.4.9 [A B forward 2 -> B]"),
                // A's 10 leave 14 for one place: 7 is required, and both have it
                Line.of(
                        SHARE,
                        Figures.of(2, "A 10, B 7, C 7").valid(24).quota("10"),
                        "elect A: quota, 5.1.7; defer B C: lot, 5.6.2"),
                // by the ends of stages they are always equal
                Line.of(
                        ElectionTests.atTheQuotaOrAShareOfTheActiveVote()
                                .onFirstPreferences("a")
                                .afterASurplus("b")
                                .inAnExclusion("c")
                                .equalsByEarliestStageDifference()
                                .clause("d"),
                        Figures.of(1, "A 6, B 6, C 1 out")
                                .point(1, "3 3 6")
                                .point(2, "4 5 3")
                                .point(2, "5 5 2")
                                .valid(12)
                                .quota("6")
                                .at(3, StageAction.Kind.EXCLUSION),
                        "defer A B: lot, d"));
    }

    private static Line equals(String first, String expected) {
        return Line.of(
                SHARE,
                Figures.of(2, "A 6, B 6, C 6")
                        .point(1, first)
                        .valid(18)
                        .quota("6")
                        .at(2, StageAction.Kind.EXCLUSION),
                expected);
    }
}
