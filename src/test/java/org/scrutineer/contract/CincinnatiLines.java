package org.scrutineer.contract;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.exclusion.Exclusions;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.rules.tie.Ties;

/** The contracts of the Cincinnati method: who goes together at the first exclusion, and in which order. */
final class CincinnatiLines {

    private static final String NOTHING = "nothing";
    private static final TieRule TIES =
            Ties.ties(Ties.latestDifference(), Ties.lotChosenFirst()).citing(Clause.of("9(k)"));

    private CincinnatiLines() {}

    static Stream<Line> all() {
        return Stream.of(
                // fewest first; three are not below three
                line(1, "A 9, B 2, C 3, D 1", "exclude D B: belowThreshold, 9(g)"),
                line(1, "A 9, B 3, C 4", NOTHING),
                // a place is left for each who stays
                line(2, "A 9 elected, B 2, C 0, D 1", "exclude C D: belowThreshold, 9(g)"),
                line(3, "A 9, B 2, C 0, D 1", "exclude C: belowThreshold, 9(g)"),
                line(4, "A 9, B 2, C 0, D 1", NOTHING),
                // those without votes go in the order of the ballot paper
                line(1, "A 9, B 0, C 1, D 0", "exclude B D C: belowThreshold, 9(g)"),
                // but by lot if one of them stays
                line(3, "A 9, B 0, C 5, D 0", "exclude D: belowThreshold, 9(g) [B D lotOrder 0 -> D]"),
                // equals go by the count before, else by lot
                line(1, "A 9, B 2, C 2", "exclude C B: belowThreshold, 9(g) [B C lotOrder 0 -> C]"),
                Line.of(
                        step(),
                        Figures.of(1, "A 9, B 2, C 2").point(1, "9 1 2").at(2, StageAction.Kind.SURPLUS),
                        List.of(4, 3, 2, 1),
                        "exclude B C: belowThreshold, 9(g) [B C backward 1 -> B]"),
                Line.of(step(), Figures.of(1, "A 9, B 2, C 2"), "a lot between [2, 3]"),
                // the second exclusion is of one alone
                Line.of(
                        step(),
                        Figures.of(1, "A 9, B 2, C 1, D 0 out").at(2, StageAction.Kind.EXCLUSION),
                        List.of(4, 3, 2, 1),
                        NOTHING));
    }

    private static Line line(int seats, String figures, String expected) {
        return Line.of(step(), Figures.of(seats, figures), List.of(4, 3, 2, 1), expected);
    }

    private static Step step() {
        return Exclusions.excludeFirstAllBelow(3)
                .moving(Exclusions.paperByPaper().clause("9(h)"))
                .equalsBy(TIES)
                .clause("9(g)");
    }
}
