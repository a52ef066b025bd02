package org.scrutineer.contract;

import java.util.stream.Stream;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.keepvalue.KeepValues;
import org.scrutineer.rules.keepvalue.Revision;
import org.scrutineer.rules.keepvalue.ValueDivision;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.quota.Quotas;

/** The contracts of quotas and of keep values worked out anew. */
final class FigureLines {

    private FigureLines() {}

    static Stream<Line> all() {
        return Stream.of(droop(), exact(), roundedUp(), hare(), falling(), other(), active(), revisions(), divisions())
                .flatMap(lines -> lines);
    }

    private static Figures papers(int seats, long papers) {
        return Figures.of(seats, "A 0").valid(papers);
    }

    private static Stream<Line> droop() {
        QuotaRule whole = Quotas.wholeDroop().clause("47");
        QuotaRule fourPlaces = Quotas.droop(4).clause("B.1");
        return Stream.of(
                Line.of(whole, papers(4, 9567), "1914"),
                Line.of(whole, papers(1, 99), "50"),
                Line.of(whole, papers(1, 100), "51"),
                Line.of(whole, papers(3, 0), "1"),
                Line.of(whole, papers(2, 15), "6"),
                Line.of(whole, papers(2, 15).nonTransferable("9").quota("6"), "6"),
                Line.of(fourPlaces, papers(2, 6), "2.0001"),
                Line.of(fourPlaces, papers(3, 30), "7.5001"),
                Line.of(fourPlaces, papers(2, 20), "6.6667"));
    }

    /** 15 / 3 is 5, 20 / 3 is no decimal fraction. */
    private static Stream<Line> exact() {
        QuotaRule exact = Quotas.exactDroop().clause("integerQuota");
        return Stream.of(
                Line.of(exact, papers(2, 15), "5"),
                Line.of(exact, papers(2, 20), "20/3"),
                Line.of(exact, papers(2, 20).nonTransferable("9").quota("20/3"), "20/3"));
    }

    private static Stream<Line> roundedUp() {
        QuotaRule twoPlaces = Quotas.droopRoundedUp(2).clause("8(1)");
        return Stream.of(
                Line.of(twoPlaces, papers(6, 5334), "762"),
                Line.of(twoPlaces, papers(6, 753), "107.58"),
                Line.of(twoPlaces, papers(2, 25), "8.34"),
                Line.of(twoPlaces, papers(2, 25).nonTransferable("5"), "8.34"),
                Line.of(twoPlaces, papers(2, 0), "0"));
    }

    /** The papers by the places: 10 / 3 is 3.333…, 22 / 2 is 11. */
    private static Stream<Line> hare() {
        QuotaRule quota = Quotas.hare(3).clause("8(1)");
        return Stream.of(
                Line.of(quota, papers(3, 10), "3.334"),
                Line.of(quota, papers(2, 22), "11"),
                Line.of(quota, papers(2, 22).nonTransferable("9").quota("11"), "11"),
                Line.of(Quotas.hare(0).clause("8(1)"), papers(3, 10), "4"));
    }

    /** Of 150 papers for three places: 150 / 4 is 37.5. */
    private static Stream<Line> falling() {
        QuotaRule quota =
                Quotas.droopRoundedUp(2).fallingUntilTheFirstElection("5.4.8").clause("5.1.6");
        QuotaRule throughout =
                Quotas.droopRoundedUp(0).fallingUntilTheFirstElection("3.2").clause("3.2");
        return Stream.of(
                Line.of(quota, Figures.of(3, "A 150").valid(150), "37.5"),
                Line.of(quota, Figures.of(3, "A 0").point(1, "150").valid(150).nonTransferable("3"), "36.75"),
                Line.of(quota, Figures.of(3, "A 0").point(1, "150").valid(150).nonTransferable("150"), "0"),
                // what was non-transferable from the start does not count alone
                Line.of(quota, Figures.of(3, "A 0").point(1, "140").valid(150).nonTransferable("10"), "37.5"),
                Line.of(quota, Figures.of(3, "A 0").point(1, "140").valid(150).nonTransferable("12"), "34.5"),
                Line.of(
                        quota,
                        Figures.of(3, "A 39 elected")
                                .point(1, "150")
                                .valid(150)
                                .nonTransferable("8.02")
                                .quota("36.25"),
                        "36.25"),
                Line.of(
                        throughout,
                        Figures.of(1, "A 0").point(1, "140").valid(150).nonTransferable("10"),
                        "70"));
    }

    private static Stream<Line> other() {
        QuotaRule aboveAHundred =
                Quotas.wholeAbove(100, Quotas.droopRoundedUp(2).clause("4")).clause("4.1");
        QuotaRule oneSeat = Quotas.oneSeatOnly(Quotas.wholeDroop().clause("A")).clause("A.1");
        return Stream.of(
                // 150 / 3 is 50; 301 / 3 is 100.33; 300 / 3 is not above 100
                Line.of(aboveAHundred, papers(2, 151), "50.34"),
                Line.of(aboveAHundred, papers(2, 301), "101"),
                Line.of(aboveAHundred, papers(2, 300), "100"),
                Line.of(oneSeat, papers(1, 99), "50"));
    }

    /** Of 100 papers 10 are non-transferable and 1 is lost: 89 are active. */
    private static Stream<Line> active() {
        QuotaRule plusUnit = Quotas.droopOfActiveVotes(3).clause("C");
        QuotaRule share = Quotas.shareOfActiveVotes(3).clause("C");
        QuotaRule exact = Quotas.exactShareOfActiveVotes().clause("C");
        QuotaRule majority = Quotas.majorityForOneSeat(share).clause("D");
        return Stream.of(
                Line.ofActive(plusUnit, left(2), "29.667"),
                Line.ofActive(share, left(2), "29.666"),
                Line.ofActive(exact, left(2), "89/3"),
                Line.ofActive(majority, left(2), "29.666"),
                // half of 89 is 44.5
                Line.ofActive(majority, left(1), "45"),
                Line.ofActive(plusUnit, papers(1, 0), "0.001"));
    }

    private static Figures left(int seats) {
        return papers(seats, 100).nonTransferable("10").loss("1");
    }

    private static Stream<Line> revisions() {
        Revision one = KeepValues.keepValueTimesQuotaByVotes(Rounding.up(3)).clause("B.2.f");
        Revision two =
                KeepValues.keepValueTimesQuotaByVotesInSteps(Rounding.up(3)).clause("18");
        Revision above = KeepValues.onlyAboveTheQuota(two).clause("19");
        return Stream.of(
                // 10 / 15 is 0.6666...
                Line.of(one, "1", "10", "15", "0.667"),
                Line.of(one, "1", "10", "10", "1"),
                // never more than 1
                Line.of(one, "1", "10", "9", "1"),
                // 0.667 x 0.1 is 0.0667; in steps it is raised to 0.067 before it is divided by 0.05
                Line.of(one, "0.667", "0.1", "0.09", "0.742"),
                Line.of(two, "0.667", "0.1", "0.09", "0.745"),
                Line.of(above, "0.667", "0.1", "0.09", "0.667"),
                Line.of(above, "0.5", "10", "10", "0.5"),
                Line.of(above, "0.5", "10", "10.001", "0.5"),
                Line.of(above, "0.5", "10", "12", "0.417"));
    }

    /** A paper that A keeps two thirds of, and B a third of what goes on; with equals the mean over their orders. */
    private static Stream<Line> divisions() {
        ValueDivision kept = KeepValues.keptRoundedUp(3).clause("B.2.a");
        ValueDivision both = KeepValues.keptAndRestRoundedUp(3).clause("3.2");
        ValueDivision price = KeepValues.priceOfThePaper(3).clause("W");
        ValueDivision average = KeepValues.averageOverOrders().clause("M");
        return Stream.of(
                // 0.333 x 0.333 is 0.110889, and 0.333 x 0.667 is 0.222111
                Line.of(kept, "0.667 > 0.333", "0.667 0.111 rest 0.222"),
                Line.of(both, "0.667 > 0.333", "0.667 0.111 rest 0.223"),
                Line.of(kept, "0.001 > 0.001", "0.001 0.001 rest 0.998"),
                Line.of(price, "0.667 > 0.3 > 0.5", "0.667 0.3 0.033 rest 0"),
                Line.of(price, "0.667 > 0.333 > 0.5", "0.667 0.333 0 rest 0"),
                Line.of(average, "1/2 > 1/4", "0.5 0.125 rest 0.375"),
                // A first: 1/2 and 1/8; B first: 3/8 and 1/4
                Line.of(average, "1/2 = 1/4", "0.4375 0.1875 rest 0.375"),
                Line.of(average, "1 = 1 = 1", "1/3 1/3 1/3 rest 0"),
                Line.of(average, "1/2 = 0 = 1/4", "0.4375 0 0.1875 rest 0.375"),
                // of six orders A comes before C in three, in one of them after B; C is after neither in two
                Line.of(average, "1/2 = 1/4 = 1", "11/48 5/48 2/3 rest 0"));
    }
}
