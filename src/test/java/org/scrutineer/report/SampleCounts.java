package org.scrutineer.report;

import static org.scrutineer.record.DecisionType.DEFER;
import static org.scrutineer.record.DecisionType.ELECT;
import static org.scrutineer.record.DecisionType.EXCLUDE;
import static org.scrutineer.record.DecisionType.STOP;
import static org.scrutineer.record.Destination.Pool.LOSS_BY_FRACTION;
import static org.scrutineer.record.Destination.Pool.NON_TRANSFERABLE;
import static org.scrutineer.record.Reason.BULK_LOWEST;
import static org.scrutineer.record.Reason.COUNT_COMPLETE;
import static org.scrutineer.record.Reason.LAST_REMAINING;
import static org.scrutineer.record.Reason.LOT;
import static org.scrutineer.record.Reason.LOWEST;
import static org.scrutineer.record.Reason.QUOTA;
import static org.scrutineer.record.Reason.UNCATCHABLE;
import static org.scrutineer.record.Source.Selector.ALL;
import static org.scrutineer.record.Source.Selector.LAST_PARCEL;
import static org.scrutineer.record.TieMethod.BACKWARD;
import static org.scrutineer.record.TieMethod.LOT_ORDER;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.RuleDescription;

/** Counts written down by hand from published or worked figures. */
public final class SampleCounts {

    private static final RuleDescription ERS97 = new RuleDescription(
            "ers97",
            "1",
            "How to Conduct an Election by the Single Transferable Vote, 3rd edition",
            2,
            Map.of("quota", "to 2 decimal places, rounded up"),
            List.of("I1", "I2"));
    private static final RuleDescription SCOTTISH =
            new RuleDescription("scottish-local", "1", "SSI 2011/399 Schedule 1", 5, Map.of(), List.of());

    private SampleCounts() {}

    /** UCL Students' Union, March 2021: the published figures; papers as they must have been. */
    public static CountRecord studentsUnion() {
        return CountFixture.count("UCL Students' Union, March 2021", 2, "Gadsby", "Recaldin", "RON")
                .rule(ERS97)
                .valid(25)
                .quota("8.34")
                .first("5/5 20/20* 0")
                .decide(ELECT, QUOTA, "5.1.7", "Recaldin")
                .surplus("Recaldin", "16.56/22* 8.34/3* 0")
                .nonTransferable("0.10", 0)
                .from("Recaldin", 17, ALL, "1 -> 0.68", "11.66 / 17")
                .remainder("Recaldin", "0.10")
                .to("Recaldin", "Gadsby", 17, "11.56")
                .to("Recaldin", NON_TRANSFERABLE, 0, "0.10")
                .decide(ELECT, QUOTA, "5.3.13", "Gadsby")
                .decide(STOP, COUNT_COMPLETE, "5.5.1")
                .build();
    }

    /** Every special case of ERS97: together excluded, elected between two parts, a deferred surplus. */
    public static CountRecord specialCases() {
        return CountFixture.count("Special cases", 4, "A", "B", "C", "D", "E", "F", "G")
                .rule(ERS97)
                .valid(90)
                .quota("18")
                .first("12/12 7/7 17/17 17/17 10/10 0 27/27*")
                .decide(ELECT, QUOTA, "5.1.7", "G")
                .surplus("G", "12/12 10.60/15 17/17 19.25/22* 13.15/17 0 18/7*")
                .from("G", 20, ALL, "1 -> 0.45", "9 / 20")
                .to("G", "B", 8, "3.60")
                .to("G", "D", 5, "2.25")
                .to("G", "E", 7, "3.15")
                .decide(ELECT, QUOTA, "5.3.13", "D")
                .decide(DEFER, QUOTA, "5.2.2", "D")
                .decide(EXCLUDE, BULK_LOWEST, "5.2.5", "B", "F")
                .exclusionPart(1, List.of("B", "F"), "12/12 3.60/8x 24/24* 19.25/22* 13.15/17 0x 18/7*")
                .from("B", 7, "1", "1")
                .to("B", "C", 7, "7")
                .decide(ELECT, QUOTA, "5.4.9", "C")
                .exclusionPart(2, List.of("B", "F"), "12/12 0x 24/24* 19.25/22* 13.15/17 0x 18/7*")
                .nonTransferable("3.60", 8)
                .from("B", 8, "0.45", "2")
                .to("B", NON_TRANSFERABLE, 8, "3.60")
                .surplus("C", "12/12 0x 18/24* 19.25/22* 13.15/17 0x 18/7*")
                .nonTransferable("9.60", 8)
                .remainder("C", "6")
                .to("C", NON_TRANSFERABLE, 0, "6")
                .surplus("D", "12/12x 0x 18/24* 18/22* 13.15/17* 0x 18/7*")
                .nonTransferable("10.85", 8)
                .remainder("D", "1.25")
                .to("D", NON_TRANSFERABLE, 0, "1.25")
                .decide(ELECT, UNCATCHABLE, "5.3.13", "E")
                .decide(EXCLUDE, COUNT_COMPLETE, "5.5.1", "A")
                .build();
    }

    /** A quota that falls as in the ERS97 example of quota reduction: papers become non-transferable too early. */
    public static CountRecord fallingQuota() {
        return CountFixture.count("Quota reduction", 3, "Ash", "Birch", "Cedar", "Elm", "Fir", "Gorse")
                .rule(ERS97)
                .valid(150)
                .invalid(2, "crosses only", "5.1.2")
                .invalid(1, "no first preference", "5.1.2")
                .quota("37.50")
                .first("34/34 30/30 28/28 26/26 17/17 15/15")
                .decide(EXCLUDE, LOWEST, "5.2.5", "Gorse")
                .exclusion(List.of("Gorse"), "36/36 34/34 31/31 28/28 18/18 0x")
                .quota("36.75")
                .nonTransferable("3", 3)
                .from("Gorse", 15, "1", "1")
                .decide(EXCLUDE, LOWEST, "5.2.5", "Fir")
                .exclusion(List.of("Fir"), "39/39* 36/36 36/36 34/34 0x 0x")
                .quota("36.25")
                .nonTransferable("5", 5)
                .from("Fir", 18, "1", "1")
                .decide(ELECT, QUOTA, "5.4.9", "Ash")
                .surplus("Ash", "36.25/36* 37.82/38* 36.91/37* 34/34x 0x 0x")
                .nonTransferable("5.02", 5)
                .from("Ash", 3, LAST_PARCEL, "1 -> 0.91", "2.75 / 3")
                .remainder("Ash", "0.02")
                .decide(ELECT, QUOTA, "5.3.13", "Birch", "Cedar")
                .decide(EXCLUDE, COUNT_COMPLETE, "5.5.1", "Elm")
                .build();
    }

    /**
     * Five decimals, a loss by fraction, a tie settled by lot, a candidate withdrawn. Worked by hand from nine papers:
     * 3 (1 2), 2 (1 3), 2 (1 5), 1 (3), 1 (5).
     */
    public static CountRecord tieAndLoss() {
        CountFixture count = CountFixture.count(
                "Ward 3 – Köln", 2, "Mac Gille, Ùna", "Baird, Jo", "Cairns, Al", "Dunn, Ed", "Éire, Máire");
        return count.rule(SCOTTISH)
                .withdrawn("Dunn, Ed")
                .party("Mac Gille, Ùna", "Independent")
                .lotOrder("Éire, Máire", "Cairns, Al", "Baird, Jo", "Mac Gille, Ùna")
                .file("ward3.blt", "blt")
                .valid(9)
                .quota("4")
                .first("7/7* 0 1/1 0w 1/1")
                .decide(ELECT, QUOTA, "48(1)", "Mac Gille, Ùna")
                .surplus("Mac Gille, Ùna", "4/0* 1.28571/3 1.85714/3 0w 1.85714/3")
                .loss("0.00001")
                .from("Mac Gille, Ùna", 7, ALL, "1 -> 0.42857", "3 / 7")
                .remainder("Mac Gille, Ùna", "0.00001")
                .to("Mac Gille, Ùna", "Baird, Jo", 3, "1.28571")
                .to("Mac Gille, Ùna", "Cairns, Al", 2, "0.85714")
                .to("Mac Gille, Ùna", "Éire, Máire", 2, "0.85714")
                .to("Mac Gille, Ùna", LOSS_BY_FRACTION, 0, "0.00001")
                .decide(EXCLUDE, LOWEST, "50(1)", "Baird, Jo")
                .exclusion(List.of("Baird, Jo"), "4/0* 0x 1.85714/3 0w 1.85714/3")
                .nonTransferable("1.28571", 3)
                .from("Baird, Jo", 3, "0.42857", "2")
                .to("Baird, Jo", NON_TRANSFERABLE, 3, "1.28571")
                .decide(
                        EXCLUDE,
                        LOT,
                        "51(2)",
                        "Cairns, Al",
                        List.of(
                                count.tie(BACKWARD, 0, "Cairns, Al", "Cairns, Al", "Éire, Máire"),
                                count.tie(LOT_ORDER, 0, "Cairns, Al", "Cairns, Al", "Éire, Máire")))
                .exclusion(List.of("Cairns, Al"), "4/0* 0x 0x 0w 1.85714/3*")
                .nonTransferable("3.14285", 6)
                .from("Cairns, Al", 1, "1", "1")
                .from("Cairns, Al", 2, "0.42857", "2")
                .to("Cairns, Al", NON_TRANSFERABLE, 3, "1.85714")
                .decide(ELECT, LAST_REMAINING, "52(1)", "Éire, Máire")
                .build();
    }

    /** Names too long for the table, two candidates of one name, letters of two columns and a mark of none. */
    static CountRecord awkwardNames() {
        return CountFixture.count(
                        "Names\tof candidates",
                        1,
                        "Featherstonehaugh-Cholmondeley, Wilhelmina Augusta",
                        "Featherstonehaugh-Cholmondeley, Wilhelmina Bertha",
                        "山田太郎",
                        "Zoe\u0308 Ash",
                        "Zoe\u0308 Ash")
                .rule(ERS97)
                .valid(10)
                .quota("5")
                .first("2/2 2/2 3/3 1/1 2/2")
                .exclusion(List.of("Zoe\u0308 Ash"), "2/2 2/2 4/4 0x 2/2")
                .build();
    }

    /** Thirty stages of votes in six figures; the candidate of the highest number is excluded at each. */
    static CountRecord manyStages() {
        String[] names =
                IntStream.rangeClosed(1, 31).mapToObj(i -> "Candidate No " + i).toArray(String[]::new);
        CountFixture count =
                CountFixture.count("Many stages", 1, names).rule(SCOTTISH).valid(3_100_000);
        count.first("100000 ".repeat(31));
        for (int left = 30; left > 1; left--) {
            String gone = " 0x".repeat(31 - left);
            count.exclusion(
                    List.of("Candidate No " + (left + 1)),
                    (31 - left + 1) + "00000 " + "100000 ".repeat(left - 1) + gone.strip());
        }
        return count.build();
    }
}
