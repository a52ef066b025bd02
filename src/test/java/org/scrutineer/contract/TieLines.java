package org.scrutineer.contract;

import static org.scrutineer.lot.TiePurpose.EXCLUSION;
import static org.scrutineer.lot.TiePurpose.SURPLUS;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.tie.TieBreaker;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.rules.tie.Ties;

/** The contracts of the ways in which ties are broken. The order of lots is C, D, B, A unless told. */
final class TieLines {

    private static final TieBreaker LOT = Ties.lotStrongestFirst();
    private static final TieBreaker ORDER = Ties.lotChosenFirst();

    private TieLines() {}

    static Stream<Line> all() {
        return Stream.of(differences(), parts(), surpluses(), preferences(), numbers(), draws(), lots())
                .flatMap(lines -> lines);
    }

    private static Line line(TieRule rule, TiePurpose purpose, String tied, Figures figures, String expected) {
        return Line.of(rule, purpose, tied, figures, List.of(3, 4, 2, 1), expected);
    }

    /** X has 5, 7, 9; Y 6, 6, 9; Z 6, 7, 9. */
    private static Stream<Line> differences() {
        TieRule forward = Ties.ties(Ties.earliestDifference(), LOT).clause("52");
        TieRule backward = Ties.ties(Ties.latestDifference(), LOT).clause("52");
        Figures apart = Figures.of(1, "X 9, Y 9, Z 9, U 0").point(1, "5 6 6 0").point(2, "7 6 7 0");
        Figures twice = Figures.of(1, "A 9, B 9, C 9, D 0").point(1, "5 4 3 0").point(2, "6 6 7 0");
        Figures once = Figures.of(1, "A 9, B 9, C 9, D 0").point(1, "4 5 4 0");
        return Stream.of(
                line(forward, EXCLUSION, "X Y Z", apart, "X [X Y Z forward 1 -> X]"),
                line(backward, EXCLUSION, "X Y Z", apart, "Y [X Y Z backward 2 -> Y]"),
                line(forward, SURPLUS, "X Y Z", apart, "Z [X Y Z forward 1 -> Z] [Y Z forward 2 -> Z]"),
                line(backward, SURPLUS, "X Y Z", apart, "Z [X Y Z backward 2 -> Z] [X Z backward 1 -> Z]"),
                // stage 2 leaves A and B, though nobody stood alone there
                line(backward, EXCLUSION, "A B C", twice, "B [A B C backward 2 -> B] [A B backward 1 -> B]"),
                line(forward, EXCLUSION, "A B C", once, "A [A B C forward 1 -> A] [A C lotOrder 0 -> A]"),
                line(backward, EXCLUSION, "A", twice, "A"));
    }

    /** X and Y differ after a part of stage 2; at its end they are equal, or the other way round. */
    private static Stream<Line> parts() {
        TieRule points = Ties.ties(Ties.earliestDifference(), LOT).clause("52");
        TieRule whole = Ties.ties(Ties.earliestStageDifference(), LOT).clause("52");
        TieRule wholeThenOrder =
                Ties.ties(Ties.earliestStageDifference(), ORDER).clause("52");
        Figures equal = Figures.of(1, "X 9, Y 9, Z 0, U 0")
                .point(1, "5 5 0 0")
                .point(2, "7 6 0 0")
                .point(2, "7 7 0 0")
                .at(3, StageAction.Kind.EXCLUSION);
        Figures other = Figures.of(1, "X 9, Y 9, Z 0, U 0")
                .point(1, "5 5 0 0")
                .point(2, "7 6 0 0")
                .point(2, "7 8 0 0")
                .at(3, StageAction.Kind.EXCLUSION);
        return Stream.of(
                line(points, EXCLUSION, "X Y", equal, "Y [X Y forward 2 -> Y]"),
                line(whole, EXCLUSION, "X Y", equal, "X [X Y lotOrder 0 -> X]"),
                line(wholeThenOrder, EXCLUSION, "X Y", equal, "Y [X Y lotOrder 0 -> Y]"),
                line(whole, EXCLUSION, "X Y", other, "X [X Y forward 2 -> X]"),
                line(whole, SURPLUS, "X Y", other, "Y [X Y forward 2 -> Y]"));
    }

    /** A had the quota from stage 2 on, B from stage 1 on, with the same surplus now. */
    private static Stream<Line> surpluses() {
        TieRule rule = Ties.ties(Ties.earlierSurplus(), Ties.earliestDifference(), ORDER)
                .clause("121");
        Figures figures = Figures.of(2, "A 13 elected, B 13 elected, C 1, D 0")
                .point(1, "8 13 6 0")
                .point(2, "13 13 1 0")
                .at(3, StageAction.Kind.EXCLUSION)
                .quota("10");
        return Stream.of(
                line(rule, SURPLUS, "A B", figures, "B [A B earlierSurplus 1 -> B]"),
                // with the quota at one stage, A less at the first
                line(
                        rule,
                        SURPLUS,
                        "A B",
                        Figures.of(2, "A 13 elected, B 13 elected, C 1, D 0")
                                .point(1, "8 9 6 0")
                                .point(2, "10 13 1 0")
                                .at(3, StageAction.Kind.EXCLUSION)
                                .quota("10"),
                        "B [A B forward 1 -> B]"));
    }

    /** A and B are first on 4 papers each, C on 2; B is second on 5, A on 3. */
    private static Stream<Line> preferences() {
        TieRule rule = Ties.ties(Ties.earliestStageDifference(), Ties.orderOfPreferences(), LOT)
                .clause("5");
        Figures figures = Figures.of(1, "A 4, B 4, C 2, D 0")
                .papers(3, "A B")
                .papers(1, "A C")
                .papers(3, "B A")
                .papers(1, "B C")
                .papers(2, "C B");
        Figures alike = Figures.of(1, "A 1, B 1, C 0, D 0").papers(1, "A C").papers(1, "B C");
        return Stream.of(
                line(rule, EXCLUSION, "A B", figures, "A [A B firstDifference 0 -> A]"),
                line(rule, SURPLUS, "A B", figures, "B [A B firstDifference 0 -> B]"),
                line(rule, EXCLUSION, "A B", alike, "A [A B lotOrder 0 -> A]"));
    }

    /**
     * The numbers are 4822, 8703, 1620, 6715 at the second count; as enacted 14822, 18703, 11620, 6715 at the first.
     */
    private static Stream<Line> numbers() {
        TieRule calculated = Ties.ties(Ties.earliestDifference(), Ties.pseudoRandomNumbersAsCalculated(1000))
                .clause("44");
        TieRule enacted = Ties.ties(Ties.earliestDifference(), Ties.pseudoRandomNumbersAsEnacted(1000))
                .clause("44");
        Figures second = Figures.of(1, "A 9, B 9, C 9, D 9")
                .valid(813)
                .point(1, "5 5 5 5")
                .at(2, StageAction.Kind.SURPLUS);
        Figures first = Figures.of(1, "A 9, B 9, C 9, D 9").valid(813);
        return Stream.of(
                line(calculated, EXCLUSION, "A B C D", second, "C [A B C D pseudoRandom 0 -> C]"),
                line(calculated, EXCLUSION, "A D", second, "A [A D pseudoRandom 0 -> A]"),
                line(calculated, SURPLUS, "A B C D", second, "B [A B C D pseudoRandom 0 -> B]"),
                // turned round at the first count: 5178, 1297, 8380 and 3285
                line(calculated, EXCLUSION, "A B C D", first, "B [A B C D pseudoRandom 0 -> B]"),
                line(calculated, SURPLUS, "A B C D", first, "C [A B C D pseudoRandom 0 -> C]"),
                line(enacted, EXCLUSION, "A B C D", first, "D [A B C D pseudoRandom 0 -> D]"),
                line(enacted, EXCLUSION, "A B C", first, "C [A B C pseudoRandom 0 -> C]"));
    }

    /** The published numbers for 4 candidates, 2 places and 13 papers: the fractions 0.9855, 0.0861 and 0.2947. */
    private static Stream<Line> draws() {
        TieRule rule = Ties.ties(Ties.serialDraw()).clause("program");
        Figures figures = Figures.of(2, "A 4, B 3, C 3, D 3").valid(13);
        return Stream.of(
                line(rule, EXCLUSION, "B C D", figures, "D [B C D pseudoRandom 0 -> D]"),
                line(rule, EXCLUSION, "B C", figures, "B [B C pseudoRandom 0 -> B]"));
    }

    private static Stream<Line> lots() {
        TieRule strongest = Ties.ties(LOT).clause("52");
        TieRule chosen = Ties.ties(ORDER).clause("52");
        Figures figures = Figures.of(1, "A 4, B 4, C 4, D 9");
        return Stream.of(
                line(strongest, EXCLUSION, "A B C", figures, "A [A B C lotOrder 0 -> A]"),
                line(strongest, SURPLUS, "A B C", figures, "C [A B C lotOrder 0 -> C]"),
                line(chosen, EXCLUSION, "A B C", figures, "C [A B C lotOrder 0 -> C]"),
                line(chosen, SURPLUS, "A B C", figures, "C [A B C lotOrder 0 -> C]"),
                Line.of(chosen, SURPLUS, "A B", figures, List.of(), "a lot"),
                Line.of(
                        Ties.ties(Ties.earliestDifference(), ORDER).clause("52"),
                        EXCLUSION,
                        "A B C",
                        Figures.of(1, "A 4, B 4, C 4, D 9").point(1, "2 3 2 0"),
                        List.of(),
                        "a lot"));
    }
}
