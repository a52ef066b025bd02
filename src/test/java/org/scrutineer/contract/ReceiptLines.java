package org.scrutineer.contract;

import static org.scrutineer.lot.TiePurpose.EXCLUSION;
import static org.scrutineer.lot.TiePurpose.SURPLUS;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
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
 * The contracts of what the laws ask by which surpluses too leave bit by bit: ties by whole stages, leaders who cannot
 * be caught, surpluses in the order of election, and a fraction without what exhausted papers are worth. The order of
 * lots is D, C, B, A.
 */
final class ReceiptLines {

    private static final String NOTHING = "nothing";
    private static final List<Integer> LOTS = List.of(4, 3, 2, 1);

    private ReceiptLines() {}

    static Stream<Line> all() {
        return Stream.of(leaders(), ties(), surpluses(), values()).flatMap(lines -> lines);
    }

    private static Stream<Line> leaders() {
        Ending ending = Endings.leadersCannotBeCaught()
                .equalsBy(Ties.ties(Ties.latestDifference(), Ties.lotStrongestFirst())
                        .clause("11"))
                .clause("11(3)");
        return Stream.of(
                // 5 are more than 3 and 1
                Line.of(
                        ending,
                        Figures.of(2, "A 6, B 5, C 3, D 1").quota("7"),
                        LOTS,
                        "elect A B: uncatchable, 11(3); exclude C D: countComplete, 11(3); stop: countComplete, 11(3)"),
                Line.of(
                        ending,
                        Figures.of(2, "A 5, B 5, C 3, D 1").quota("7").point(1, "4 6 3 1"),
                        LOTS,
                        "elect B A: uncatchable, 11(3) [A B backward 1 -> B]; exclude C D: countComplete, 11(3);"
                                + " stop: countComplete, 11(3)"),
                Line.of(
                        Endings.inTurn(ending),
                        Figures.of(2, "A 6, B 5, C 3, D 1").quota("7"),
                        LOTS,
                        "elect A B: uncatchable, 11(3); exclude C D: countComplete, 11(3); stop: countComplete, 11(3)"),
                // as many are not more
                Line.of(ending, Figures.of(2, "A 6, B 5, C 4, D 1").quota("7"), LOTS, NOTHING),
                // nor where a surplus of 1 waits
                Line.of(ending, Figures.of(3, "A 8 elected, B 6, C 5, D 4").quota("7"), LOTS, NOTHING),
                Line.of(ending, Figures.of(3, "A 8 elected, B 6, C 5").quota("7"), LOTS, NOTHING));
    }

    /** Albury 2021, count 39: at the end of count 38 both have 94, within it 94 and 93, at that of 37 88 and 92. */
    private static Stream<Line> ties() {
        TieRule rule = Ties.ties(Ties.latestStageDifference(), Ties.lotStrongestFirst())
                .clause("9(5)");
        Figures albury = Figures.of(1, "Tiernan 94, Docksey 94, U 0, V 0")
                .point(37, "88 92 5 6")
                .point(38, "94 93 0 0")
                .point(38, "94 94 0 0")
                .at(39, StageAction.Kind.EXCLUSION);
        Figures campbelltown = Figures.of(1, "X 25, Y 25, Z 25, U 0")
                .point(22, "23 18 21 9")
                .point(24, "23 25 25 5")
                .at(28, StageAction.Kind.EXCLUSION);
        return Stream.of(
                Line.of(
                        rule,
                        EXCLUSION,
                        "Tiernan Docksey",
                        albury,
                        LOTS,
                        "Tiernan [Tiernan Docksey backward 37 -> Tiernan]"),
                Line.of(
                        rule,
                        SURPLUS,
                        "Tiernan Docksey",
                        albury,
                        LOTS,
                        "Docksey [Tiernan Docksey backward 37 -> Docksey]"),
                Line.of(rule, EXCLUSION, "X Y Z", campbelltown, LOTS, "X [X Y Z backward 24 -> X]"),
                Line.of(
                        rule,
                        SURPLUS,
                        "X Y Z",
                        campbelltown,
                        LOTS,
                        "Z [X Y Z backward 24 -> Z] [Y Z backward 22 -> Z]"));
    }

    /** B, who has less above the quota, was elected before C, and A has nothing above it. */
    private static Stream<Line> surpluses() {
        Step step = Surpluses.surplusOfTheFirstElected()
                .of(Surpluses.allPapers(), Exclusions.asReceived())
                .at(TransferValues.surplusTimesValueByVotesWithoutStranded().clause("7(4)"))
                .equalsBy(Ties.ties(Ties.earlierElection()).clause("8(3)"))
                .clause("8");
        return Stream.of(
                Line.of(
                        step,
                        Figures.of(3, "A 10 elected, B 12 elected, C 15 elected, D 0")
                                .at(3, StageAction.Kind.SURPLUS)
                                .quota("10"),
                        LOTS,
                        "surplus of B"),
                Line.of(
                        step,
                        Figures.of(3, "A 10 elected, B 12 done, C 15 elected").quota("10"),
                        LOTS,
                        "surplus of C"),
                Line.of(step, Figures.of(3, "A 10 elected, B 12 done").quota("10"), LOTS, NOTHING));
    }

    /** Ten papers are looked at where 7 have a next preference. */
    private static Stream<Line> values() {
        PaperValues values =
                TransferValues.surplusTimesValueByVotesWithoutStranded().clause("7(4)");
        return Stream.of(
                // 20 less 3
                Line.of(values, "5", "20", 7, "1", "5/17"),
                // 20 less 0.75: 1.25 of 19.25
                Line.of(values, "5", "20", 7, "0.25", "5/77"),
                // no more than the surplus is left, or nothing, or less: a paper keeps its value
                Line.of(values, "4", "7", 7, "0.4", "8/29"),
                Line.of(values, "4", "7", 7, "1", "1"),
                Line.of(values, "5", "7", 7, "1", "1"),
                Line.of(values, "1", "3", 7, "1", "1"),
                Line.of(values, "1", "2", 7, "1", "1"));
    }
}
