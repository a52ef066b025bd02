package org.scrutineer.rules.keepvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.part.KeepValueView;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.rules.tie.Ties;

/** Who is excluded in a count by keep values, and when these are settled, on figures worked by hand from the clauses. */
class KeepValueStepsTest {

    private static final TieRule TIES = Ties.ties(Ties.lotChosenFirst()).citing(Clause.of("tie"));

    private static String excluded(KeepValueStep step, KeepValueView view) {
        return step.exclusion(view, Lots.order(List.of(3, 2, 1, 4, 5)))
                .map(decision -> CountSheet.decisions(List.of(decision)).get(0))
                .orElse("nobody");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("settlings")
    void keepValuesAreSettled(Settling settling, Figures figures, boolean settled) {
        assertThat(settling.isSettled(figures)).isEqualTo(settled);
    }

    private static Stream<Arguments> settlings() {
        Settling below = KeepValues.surplusBelow("0.001").clause("c");
        Settling notFalling = KeepValues.surplusNotFalling().clause("c");
        Settling ratios = KeepValues.ratiosWithin("0.01").clause("c");
        return Stream.of(
                arguments(below, elected().surplus("0.0009"), true),
                arguments(below, elected().surplus("0.001"), false),
                arguments(notFalling, elected().surplus("0.5"), false),
                arguments(notFalling, elected().surplus("0.5").previousSurplus("0.5"), true),
                arguments(notFalling, elected().surplus("0.5").previousSurplus("0.4"), true),
                arguments(notFalling, elected().surplus("0.5").previousSurplus("0.6"), false),
                // a hundredth of 10.1 is 0.101, of 10.2 0.102, of 9.9 0.099 and of 9.901 0.09901
                arguments(ratios, Figures.of(2, "A 10.1 elected, B 10 elected").quota("10"), true),
                arguments(ratios, Figures.of(2, "A 10.2 elected, B 10 elected").quota("10"), false),
                arguments(ratios, Figures.of(2, "A 9.9 elected, B 10 elected").quota("10"), false),
                arguments(ratios, Figures.of(2, "A 9.901 elected, B 10 elected").quota("10"), true),
                arguments(ratios, Figures.of(2, "A 1, B 2").quota("10"), true));
    }

    private static Figures elected() {
        return Figures.of(2, "A 10 elected, B 10 elected, C 1").quota("10");
    }

    @ParameterizedTest(name = "{0} to {1}: stand {2}, do not fall {3}")
    @CsvSource({
        "0.5 0.5 1, 0.5 0.5 1, true, true",
        "0.5 0.5 1, 0.4 0.5 1, false, false",
        "0.5 0.5 1, 0.4 0.6 1, false, true",
        "0.5 0.5 1, 0.6 0.5 1, false, true",
        // only those elected count
        "0.5 0.5 1, 0.5 0.5 0, true, true"
    })
    void keepValuesMayStandOrNotFall(String now, String next, boolean stand, boolean doNotFall) {
        Figures figures = elected().keeps(now, next);

        assertThat(KeepValues.keepValuesStand().clause("c").isSettled(figures)).isEqualTo(stand);
        assertThat(KeepValues.keepValuesNotFalling().clause("c").isSettled(figures))
                .isEqualTo(doNotFall);
    }

    @ParameterizedTest(name = "of {0} papers, to {1}: {2}")
    @CsvSource({"21, 0.5 0.5 1, true", "21, 0.4 0.5 1, false", "22, 0.5 0.5 1, false"})
    void nothingMovesWhereKeepValuesStandAndNobodyElseHasVotes(long papers, String next, boolean settled) {
        Figures figures = elected().keeps("0.5 0.5 1", next).valid(papers);

        assertThat(KeepValues.nothingMoves().clause("c").isSettled(figures)).isEqualTo(settled);
    }

    @ParameterizedTest(name = "{0} with a surplus of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A 5, B 3, C 4|0|exclude B: lowest, c",
                "A 5, B 3, C 3|0|exclude C: lowest, c [B C lotOrder 0 -> C]",
                "A 5, B 3 guarded, C 4|0|exclude C: lowest, c",
                "A 5 guarded, B 3 guarded|0|nobody",
                // within the surplus B and C are tied
                "A 5, B 3, C 4|1|exclude C: lowest, c [B C lotOrder 0 -> C]",
                "A 5, B 3, C 4|0.99|exclude B: lowest, c",
            })
    void theFewestOrThoseWithinTheSurplusGo(String figures, String surplus, String excluded) {
        Figures view = Figures.of(1, figures).surplus(surplus);

        assertThat(excluded(
                        KeepValues.excludeFewestWithinTheSurplus()
                                .equalsBy(TIES)
                                .clause("c"),
                        view))
                .isEqualTo(excluded);
    }

    @Test
    void theFewestGoWhateverTheSurplus() {
        Figures view = Figures.of(1, "A 5, B 3, C 4").surplus("1");

        assertThat(excluded(KeepValues.excludeFewest().equalsBy(TIES).clause("c"), view))
                .isEqualTo("exclude B: lowest, c");
    }

    @ParameterizedTest(name = "{0} with a surplus of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A 5, B 3, C 4|0.9|exclude B: lowest, c",
                "A 5, B 3, C 4|1|nobody",
                "A 5, B 3, C 3|0|nobody",
                // of those who may be excluded C is lowest, and B, who may not, stands before him with none between
                "A 5, B 3 guarded, C 4|0.5|exclude C: lowest, c",
                "A 5 guarded, B 3 guarded|0|nobody",
                "A 5|0|nobody",
            })
    void theSureLoserGoes(String figures, String surplus, String excluded) {
        assertThat(excluded(
                        KeepValues.excludeTheSureLoser().clause("c"),
                        Figures.of(1, figures).surplus(surplus)))
                .isEqualTo(excluded);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A 5, B 0, C 0, D 1|exclude B C: lowest, c",
                "A 5, B 0, C 2, D 1|nobody",
                "A 5, B 0, C 0 guarded, D 1|nobody",
                // one of the four must be left
                "A 0, B 0, C 0, D 0|exclude C B A: lowest, c [A B C D lotOrder 0 -> C] [A B D lotOrder 0 -> B]"
                        + " [A D lotOrder 0 -> A]",
                "A 5 done, B 0, C 0|exclude B C: lowest, c",
            })
    void thoseWithoutVotesGoTogether(String figures, String excluded) {
        assertThat(excluded(KeepValues.excludeThoseWithoutVotes().equalsBy(TIES).clause("c"), Figures.of(1, figures)))
                .isEqualTo(excluded);
    }

    @Test
    void nobodyGoesWhereAllWhoContinueFillTheVacancies() {
        assertThat(excluded(
                        KeepValues.excludeThoseWithoutVotes().equalsBy(TIES).clause("c"),
                        Figures.of(3, "A 5 done, B 0, C 0")))
                .isEqualTo("nobody");
    }

    /** B and C together would doom or guard somebody; one goes, and the next who may. */
    @Test
    void thoseWithoutVotesGoAsFarAsItDecidesNothing() {
        Figures together = Figures.of(1, "A 5, B 0, C 0, D 1").decidedBy("B C");
        Figures alone = Figures.of(1, "A 5, B 0, C 0, D 1").decidedBy("C");

        KeepValueStep step =
                KeepValues.excludeThoseWithoutVotes().equalsBy(TIES).clause("c");

        assertThat(excluded(step, together)).isEqualTo("exclude C: lowest, c [B C lotOrder 0 -> C]");
        assertThat(excluded(step, alone)).isEqualTo("exclude C: lowest, c [B C lotOrder 0 -> C]");
    }

    @Test
    void aTieNeedsALot() {
        KeepValueStep step = KeepValues.excludeFewest().equalsBy(TIES).clause("c");
        Figures view = Figures.of(1, "A 5, B 3, C 3");

        assertThatThrownBy(() -> step.exclusion(view, Lots.none()))
                .isInstanceOf(LotNeededException.class)
                .hasMessage("tie for exclusion at stage 1 between \"B\" and \"C\" needs a lot, and none was supplied");
    }

    @Test
    void anExclusionMayWaitForTheSecondCountAndForSettlement() {
        KeepValueStep step = KeepValues.fromTheSecondCount(
                        KeepValues.whenSettled(KeepValues.surplusBelow("0.001").clause("d"))
                                .then(KeepValues.excludeFewest().equalsBy(TIES).clause("c")))
                .clause("e");

        assertThat(excluded(step, Figures.of(1, "A 5, B 3"))).isEqualTo("nobody");
        assertThat(excluded(step, Figures.of(1, "A 5, B 3").point(1, "5 3"))).isEqualTo("exclude B: lowest, c");
        assertThat(excluded(step, Figures.of(1, "A 5, B 3").point(1, "5 3").surplus("1")))
                .isEqualTo("nobody");
        assertThat(step.tieRule()).contains(TIES);
    }
}
