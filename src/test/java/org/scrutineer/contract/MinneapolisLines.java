package org.scrutineer.contract;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.election.ElectionTests;
import org.scrutineer.rules.exclusion.ExclusionStep;
import org.scrutineer.rules.exclusion.Exclusions;

/** The contracts of what the ordinance of Minneapolis asks and others do not, by its clauses a and c. */
final class MinneapolisLines {

    private static final String NOTHING = "nothing";
    private static final List<Integer> LOTS = List.of(1, 2, 3, 4, 5, 6);

    private MinneapolisLines() {}

    static Stream<Line> all() {
        return Stream.of(elections(), belowTheNext(), notAboveTheNext()).flatMap(lines -> lines);
    }

    private static Stream<Line> elections() {
        ElectionTest test = ElectionTests.atTheQuotaOnceTheyAreAsManyAsPlaces().clause("a");
        return Stream.of(
                Line.of(test, Figures.of(2, "A 8, B 9, C 7.9999").quota("8"), "elect B A: quota, a"),
                Line.of(test, Figures.of(2, "A 8, B 7.9999, C 5").quota("8"), NOTHING),
                Line.of(test, Figures.of(2, "A 8 done, B 8, C 5").quota("8"), "elect B: quota, a"),
                Line.of(test, Figures.of(2, "A 8 doomed, B 9, C 5").quota("8"), NOTHING));
    }

    private static Stream<Line> belowTheNext() {
        ExclusionStep step =
                Exclusions.excludeThoseBelowTheNext(Exclusions.inOneTransfer()).clause("c");
        return Stream.of(
                // 1 + 2 + 3 = 6 is less than 7
                line(step, Figures.of(1, "A 7, B 3, C 2, D 1").quota("8"), "exclude B C D: impossible, c"),
                // 6 could come level
                line(step, Figures.of(1, "A 6, B 3, C 2, D 1").quota("8"), "exclude D: impossible, c"),
                // the surplus of 2 could help D to C
                line(step, Figures.of(2, "A 10, B 6, C 3, D 1").quota("8"), NOTHING),
                line(step, Figures.of(2, "A 10, B 6, C 4, D 1").quota("8"), "exclude D: impossible, c"),
                // what an elected candidate keeps helps nobody
                line(step, Figures.of(3, "A 10 done, B 6, C 5, D 1").quota("8"), "exclude D: impossible, c"),
                // as many must be left as there are vacancies
                line(step, Figures.of(3, "A 7, B 3, C 2, D 0").quota("8"), "exclude D: impossible, c"),
                line(step, Figures.of(2, "A 7, B 2, C 2, D 0").quota("8"), "exclude D: impossible, c"),
                line(step, Figures.of(1, "A 7, B 0, C 0, D 7").quota("8"), "exclude B C: impossible, c"),
                // a guarded candidate passes nothing on, and must be come up to
                line(step, Figures.of(1, "A 7, B 2 guarded, C 3, D 1").quota("8"), "exclude C D: impossible, c"),
                line(step, Figures.of(1, "A 7, B 5 guarded, C 4, D 1").quota("8"), "exclude D: impossible, c"));
    }

    private static Stream<Line> notAboveTheNext() {
        ExclusionStep step = Exclusions.excludeThoseNotAboveTheNext(Exclusions.inOneTransfer())
                .clause("c");
        return Stream.of(
                line(step, Figures.of(1, "A 6, B 3, C 2, D 1").quota("8"), "exclude B C D: impossible, c"),
                line(step, Figures.of(1, "A 5.9999, B 3, C 2, D 1").quota("8"), "exclude C D: impossible, c"),
                // nobody has more than those who are level
                line(step, Figures.of(1, "A 3, B 3").quota("8"), NOTHING),
                line(step, Figures.of(1, "A 0, B 0, C 0").quota("8"), NOTHING));
    }

    private static Line line(ExclusionStep step, Figures figures, String expected) {
        return Line.of(step, figures, LOTS, expected);
    }
}
