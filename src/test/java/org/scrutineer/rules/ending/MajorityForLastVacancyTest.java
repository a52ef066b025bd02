package org.scrutineer.rules.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.parcel.Move;

class MajorityForLastVacancyTest {

    private static final MajorityForLastVacancy AT_LEAST =
            new MajorityForLastVacancy(MajorityForLastVacancy.Margin.AT_LEAST, Clause.of("52(2)"));
    private static final MajorityForLastVacancy MORE_THAN =
            new MajorityForLastVacancy(MajorityForLastVacancy.Margin.MORE_THAN, Clause.of("11(3)"));

    @Test
    void electsWhoHasAsManyVotesAsAllOthersAndTheSurplusesTogether() {
        assertThat(CountSheet.decisions(AT_LEAST.ending(
                        Figures.of(2, "A 12 elected, B 10, C 6, D 2").quota("10"), Lots.none())))
                .containsExactly(
                        "elect B: uncatchable, 52(2)",
                        "exclude C D: countComplete, 52(2)",
                        "stop: countComplete, 52(2)");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A 12 elected, B 9.99, C 6, D 2 | too few against 6 and 2 and a surplus of 2",
                "A 10 elected, B 5, C 5         | both could say so",
                "A 10 elected, B 0, C 0         | both could say so",
            })
    void electsNobodyElse(String figures, String why) {
        assertThat(AT_LEAST.ending(Figures.of(2, figures).quota("10"), Lots.none()))
                .as(why)
                .isEmpty();
    }

    @Test
    void isNotAskedWhileSeveralPlacesAreOpen() {
        assertThat(AT_LEAST.ending(Figures.of(2, "A 9, B 3, C 1").quota("10"), Lots.none()))
                .isEmpty();
    }

    @Test
    void mayAskForMore() {
        assertThat(MORE_THAN.ending(Figures.of(1, "A 9, B 6, C 3").quota("10"), Lots.none()))
                .isEmpty();
        assertThat(CountSheet.decisions(
                        MORE_THAN.ending(Figures.of(1, "A 9.001, B 6, C 3").quota("10"), Lots.none())))
                .containsExactly(
                        "elect A: uncatchable, 11(3)",
                        "exclude B C: countComplete, 11(3)",
                        "stop: countComplete, 11(3)");
    }

    @Test
    void mayWaitForAnExclusionWhereThereIsOneSeat() {
        EndingAfterExclusionForOneSeat waiting = new EndingAfterExclusionForOneSeat(AT_LEAST, Clause.of("48(3)"));
        Figures figures = Figures.of(1, "A 9, B 2, C 3").quota("8");

        assertThat(waiting.ending(figures, Lots.none())).isEmpty();
        assertThat(waiting.ending(figures.at(2, StageAction.Kind.EXCLUSION), Lots.none()))
                .hasSize(3);
    }

    @Test
    void mayBeAskedBetweenStages() {
        EndingBetweenStages step = new EndingBetweenStages(AT_LEAST);

        assertThat(step.next(Figures.of(1, "A 4, B 2, C 3").quota("8"), Lots.none()))
                .isEmpty();
        assertThat(step.next(Figures.of(1, "A 5, B 2, C 3").quota("8"), Lots.none()))
                .map(Move::decisions)
                .map(List::size)
                .contains(3);
    }

    @Test
    void describesItself() {
        assertThat(new EndingBetweenStages(AT_LEAST).description().parameters())
                .isEqualTo(Map.of("form", "majorityForLastVacancy", "margin", "atLeast", "clause", "52(2)"));
        assertThat(new EndingAfterExclusionForOneSeat(MORE_THAN, Clause.of("48(3)"))
                        .description()
                        .parameters())
                .isEqualTo(Map.of(
                        "form", "majorityForLastVacancy",
                        "margin", "moreThan",
                        "clause", "11(3)",
                        "oneSeat", "afterAnExclusion",
                        "oneSeat.clause", "48(3)"));
    }
}
