package org.scrutineer.contract;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.keepvalue.KeepValueStep;
import org.scrutineer.rules.keepvalue.KeepValues;
import org.scrutineer.rules.keepvalue.Settling;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.rules.tie.Ties;

/** The contracts of counts by keep values: when these are settled, and who is excluded. */
final class KeepValueLines {

    private static final String NOTHING = "nothing";
    private static final String C = "exclude C: lowest, c";
    private static final TieRule TIES = Ties.ties(Ties.lotChosenFirst()).citing(Clause.of("tie"));

    private KeepValueLines() {}

    static Stream<Line> all() {
        return Stream.of(surpluses(), keepValues(), fewest(), sureLoser(), withoutVotes(), secondCount())
                .flatMap(lines -> lines);
    }

    private static Line line(KeepValueStep step, Figures figures, String expected) {
        return Line.of(step, figures, List.of(3, 2, 1, 4, 5), expected);
    }

    /** Once settled, C goes. */
    private static Line settled(Settling settling, Figures figures, String expected) {
        KeepValueStep fewest = KeepValues.excludeFewest().equalsBy(TIES).clause("c");
        return line(KeepValues.whenSettled(settling).then(fewest), figures, expected);
    }

    private static Figures elected() {
        return Figures.of(3, "A 10 elected, B 10 elected, C 1, D 2").quota("10");
    }

    private static Stream<Line> surpluses() {
        Settling below = KeepValues.surplusBelow("0.001").clause("s");
        Settling notFalling = KeepValues.surplusNotFalling().clause("s");
        Settling ratios = KeepValues.ratiosWithin("0.01").clause("s");
        return Stream.of(
                settled(below, elected().surplus("0.0009"), C),
                settled(below, elected().surplus("0.001"), NOTHING),
                settled(notFalling, elected().surplus("0.5"), NOTHING),
                settled(notFalling, elected().surplus("0.5").previousSurplus("0.5"), C),
                settled(notFalling, elected().surplus("0.5").previousSurplus("0.4"), C),
                settled(notFalling, elected().surplus("0.5").previousSurplus("0.6"), NOTHING),
                // a hundredth of 10.1 is 0.101, of 10.2 0.102, of 9.9 0.099 and of 9.901 0.09901
                settled(ratios, near("10.1"), C),
                settled(ratios, near("10.2"), NOTHING),
                settled(ratios, near("9.9"), NOTHING),
                settled(ratios, near("9.901"), C));
    }

    private static Figures near(String votes) {
        return Figures.of(3, "A " + votes + " elected, B 10 elected, C 1, D 2").quota("10");
    }

    /** Only the keep values of those elected count. */
    private static Stream<Line> keepValues() {
        Settling stand = KeepValues.keepValuesStand().clause("s");
        Settling notFalling = KeepValues.keepValuesNotFalling().clause("s");
        Settling nothingMoves = KeepValues.nothingMoves().clause("s");
        return Stream.of(
                settled(stand, elected().keeps("0.5 0.5 1 1", "0.5 0.5 0 1"), C),
                settled(stand, elected().keeps("0.5 0.5 1 1", "0.4 0.5 1 1"), NOTHING),
                settled(notFalling, elected().keeps("0.5 0.5 1 1", "0.5 0.5 0 1"), C),
                settled(notFalling, elected().keeps("0.5 0.5 1 1", "0.4 0.5 1 1"), NOTHING),
                settled(notFalling, elected().keeps("0.5 0.5 1 1", "0.4 0.6 1 1"), C),
                settled(notFalling, elected().keeps("0.5 0.5 1 1", "0.6 0.5 1 1"), C),
                // 10, 10, 1 and 2 are all the votes of 23 papers
                settled(nothingMoves, elected().valid(23).keeps("0.5 0.5 1 1", "0.5 0.5 1 1"), C),
                settled(nothingMoves, elected().valid(23).keeps("0.5 0.5 1 1", "0.4 0.5 1 1"), NOTHING),
                settled(
                        nothingMoves,
                        Figures.of(3, "A 10 elected, B 10 elected, C 1, D 2, E 1 out")
                                .valid(24)
                                .keeps("0.5 0.5 1 1 1", "0.5 0.5 1 1 1"),
                        NOTHING));
    }

    private static Stream<Line> fewest() {
        KeepValueStep within =
                KeepValues.excludeFewestWithinTheSurplus().equalsBy(TIES).clause("c");
        KeepValueStep fewest = KeepValues.excludeFewest().equalsBy(TIES).clause("c");
        String byLot = "exclude C: lowest, c [B C lotOrder 0 -> C]";
        return Stream.of(
                line(within, Figures.of(1, "A 5, B 3, C 4"), "exclude B: lowest, c"),
                line(within, Figures.of(1, "A 5, B 3, C 3"), byLot),
                line(within, Figures.of(1, "A 5, B 3 guarded, C 4"), C),
                line(within, Figures.of(1, "A 5 guarded, B 3 guarded"), NOTHING),
                line(within, Figures.of(1, "A 5, B 3, C 4").surplus("1"), byLot),
                line(within, Figures.of(1, "A 5, B 3, C 4").surplus("0.99"), "exclude B: lowest, c"),
                line(fewest, Figures.of(1, "A 5, B 3, C 4").surplus("1"), "exclude B: lowest, c"));
    }

    private static Stream<Line> sureLoser() {
        KeepValueStep step = KeepValues.excludeTheSureLoser().clause("c");
        return Stream.of(
                line(step, Figures.of(1, "A 5, B 3, C 4").surplus("0.9"), "exclude B: lowest, c"),
                line(step, Figures.of(1, "A 5, B 3, C 4").surplus("1"), NOTHING),
                line(step, Figures.of(1, "A 5, B 3, C 3"), NOTHING),
                // B, who is guarded, is passed over, and A is next to C
                line(step, Figures.of(1, "A 5, B 3 guarded, C 4").surplus("0.5"), C),
                line(step, Figures.of(1, "A 5 guarded, B 3 guarded"), NOTHING),
                line(step, Figures.of(1, "A 5"), NOTHING));
    }

    private static Stream<Line> withoutVotes() {
        KeepValueStep step =
                KeepValues.excludeThoseWithoutVotes().equalsBy(TIES).clause("c");
        String one = "exclude C: lowest, c [B C lotOrder 0 -> C]";
        return Stream.of(
                line(step, Figures.of(1, "A 5, B 0, C 0, D 1"), "exclude B C: lowest, c"),
                line(step, Figures.of(1, "A 5, B 0, C 2, D 1"), NOTHING),
                line(step, Figures.of(1, "A 5, B 0, C 0 guarded, D 1"), NOTHING),
                line(step, Figures.of(1, "A 5 done, B 0, C 0"), "exclude B C: lowest, c"),
                line(step, Figures.of(3, "A 5 done, B 0, C 0"), NOTHING),
                // one of B, C and D must be elected, so that D would be guarded without the two
                line(step, Figures.of(2, "A 5, B 0, C 0, D 1, E 5").decidedBy("B C", 1, "B C D"), one),
                // one goes alone whatever it decides
                line(step, Figures.of(2, "A 5, B 0, C 0, D 1, E 5").decidedBy("C", 1, "C D"), one));
    }

    private static Stream<Line> secondCount() {
        KeepValueStep step = KeepValues.fromTheSecondCount(
                        KeepValues.excludeFewest().equalsBy(TIES).clause("c"))
                .clause("e");
        return Stream.of(
                line(step, Figures.of(1, "A 5, B 3"), NOTHING),
                line(step, Figures.of(1, "A 5, B 3").point(1, "5 3"), "exclude B: lowest, c"));
    }
}
