package org.scrutineer.contract;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.exclusion.ExclusionStep;
import org.scrutineer.rules.exclusion.Exclusions;
import org.scrutineer.rules.exclusion.Exclusions.Moving;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.quota.Quotas;
import org.scrutineer.rules.surplus.Deferrals;
import org.scrutineer.rules.surplus.Surpluses;
import org.scrutineer.rules.surplus.TransferValues;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.rules.tie.Ties;

/** The contracts of the fractional method of a program: thresholds of Hare, batches, and surpluses that wait. */
final class FractionalLines {

    private static final String NOTHING = "nothing";
    private static final TieRule TIES =
            Ties.ties(Ties.latestDifference(), Ties.lotChosenFirst()).clause("tie");

    private FractionalLines() {}

    static Stream<Line> all() {
        return Stream.of(hare(), below(), losers(), delayed()).flatMap(lines -> lines);
    }

    /** 10 / 3 is 3.333…; of 22 papers 2 are non-transferable. */
    private static Stream<Line> hare() {
        QuotaRule fixed = Quotas.harePlusUnit(3).clause("h");
        QuotaRule falling = Quotas.harePlusUnitOfActiveVotes(0).clause("h");
        return Stream.of(
                Line.of(fixed, Figures.of(3, "A 0").valid(10), "3.334"),
                Line.of(Quotas.harePlusUnit(0).clause("h"), Figures.of(2, "A 0").valid(22), "12"),
                Line.of(
                        fixed,
                        Figures.of(2, "A 0").valid(22).nonTransferable("2").quota("11.001"),
                        "11.001"),
                Line.ofActive(falling, Figures.of(2, "A 0").valid(22).nonTransferable("2"), "11"),
                Line.ofActive(
                        Quotas.harePlusUnitOfActiveVotes(3).clause("h"),
                        Figures.of(3, "A 0").valid(22).nonTransferable("2"),
                        "6.667"));
    }

    private static Step step(Moving<ExclusionStep> exclusion) {
        return exclusion.moving(Exclusions.inOneTransfer()).equalsBy(TIES).clause("8");
    }

    private static Line line(Step step, Figures figures, String expected) {
        return Line.of(step, figures.quota("10"), List.of(4, 3, 2, 1), expected);
    }

    private static Figures of(int seats, String figures) {
        return Figures.of(seats, figures);
    }

    private static Stream<Line> below() {
        Step step = step(Exclusions.excludeThoseBelowFirst(4));
        return Stream.of(
                line(step, of(1, "A 5, B 3.99, C 4, D 0"), "exclude B D: lowest, 8"),
                line(step, of(3, "A 3, B 2, C 1, D 0"), "exclude A B C D: lowest, 8"),
                line(step, of(1, "A 5, B 4"), NOTHING),
                line(step, of(1, "A 5, B 3, C 0 out").point(1, "4 3 1").at(2, StageAction.Kind.EXCLUSION), NOTHING));
    }

    private static Figures later(int seats, String figures, String before) {
        return of(seats, figures).point(1, before).at(2, StageAction.Kind.EXCLUSION);
    }

    private static Stream<Line> losers() {
        Step step = step(Exclusions.excludeSureLosers());
        return Stream.of(
                // 1 + 2 < 4, and 1 + 2 + 4 is not less than 7
                line(step, of(1, "A 7, B 4, C 2, D 1"), "exclude C D: bulkLowest, 8"),
                line(step, of(3, "A 7, B 4, C 2, D 1"), "exclude D: lowest, 8"),
                // equals go together or not at all
                line(step, of(1, "A 7, B 5, C 2, D 2"), "exclude C D: bulkLowest, 8"),
                line(step, of(1, "A 7, B 4, C 2, D 2"), NOTHING),
                // with a surplus of 2
                line(step, of(2, "A 12 elected, B 6, C 4, D 1"), "defer A: lowest, 8; exclude D: lowest, 8"),
                line(step, of(2, "A 12 elected, B 6, C 3, D 1"), NOTHING),
                // before anybody goes, those without votes take the lowest other with them
                line(step, of(1, "A 7, B 7, C 3, D 0"), "exclude C D: bulkLowest, 8"),
                line(step, of(1, "A 7, B 6, C 6, D 0"), "exclude C D: lowest, 8 [B C lotOrder 0 -> C]"),
                line(step, later(1, "A 7, B 6, C 6, D 0", "7 6 5 1"), "exclude D: lowest, 8"),
                // nobody has any votes
                line(step, of(1, "A 0, B 0"), "exclude A B: lowest, 8"),
                line(step, of(1, "A 5, B 5"), NOTHING));
    }

    /** A surplus of 2 waits. */
    private static Stream<Line> delayed() {
        Step step = Deferrals.unlessTheyMayWait(
                Exclusions.whileSomebodyIsSureToLose().clause("d"),
                Surpluses.largestSurplus()
                        .of(Surpluses.allPapers())
                        .at(TransferValues.surplusTimesValueByVotes(0).clause("value"))
                        .equalsBy(TIES)
                        .clause("surplus"));
        return Stream.of(
                line(step, of(2, "A 12 elected, B 6, C 3, D 0"), NOTHING),
                line(step, of(2, "A 12 elected, B 6, C 3, D 1"), "surplus of A"),
                line(step, of(2, "A 12 elected, B 0, C 0"), "surplus of A"),
                line(step, of(2, "A 10 done, B 6, C 3"), NOTHING));
    }
}
