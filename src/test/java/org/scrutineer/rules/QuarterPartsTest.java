package org.scrutineer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.ending.LowestCannotCatchUp;
import org.scrutineer.rules.ending.MajorityForLastVacancy;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.UnlessTheQuarterIsOpen;
import org.scrutineer.rules.exclusion.CannotOvertake;
import org.scrutineer.rules.exclusion.ExcludeTogether;
import org.scrutineer.rules.exclusion.GroupProviso;
import org.scrutineer.rules.exclusion.WithoutVotes;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.WholePaperForm;
import org.scrutineer.rules.quota.Quarter;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.surplus.BelowBothGaps;
import org.scrutineer.rules.surplus.NeverIfTheLowestCouldPassTheQuarter;
import org.scrutineer.rules.surplus.UnlessItMayWait;
import org.scrutineer.rules.surplus.WholePapers;
import org.scrutineer.rules.tie.EarlierSurplus;
import org.scrutineer.rules.tie.TieBreaker;
import org.scrutineer.rules.tie.TieRule;

/** The parts that speak of a quarter of the quota, on figures of the sheet of Ballina 1999 and on figures made by hand. */
class QuarterPartsTest {

    private static final Clause CLAUSE = Clause.of("c");
    private static final TieRule TIES = Ties.FORWARD_THEN_LOT;
    private static final LargestSurplus SURPLUS =
            new LargestSurplus(LargestSurplus.Awaiting.ABOVE_THE_QUOTA, new WholePaperForm(new WholePapers(TIES, CLAUSE)), TIES, CLAUSE);

    private static String moved(Quarter quarter, Figures view) {
        return new UnlessItMayWait(
                        SURPLUS, new NeverIfTheLowestCouldPassTheQuarter(new BelowBothGaps(CLAUSE), quarter))
                .next(view, Lots.none())
                .map(move -> move.match(
                        surplus -> CountSheet.names(surplus.candidates()), exclusion -> "exclusion", end -> "end"))
                .orElse("none");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // 275 is below both gaps, but 334 is within the quarter of 396.5 and could come above it
                "Reape 1818 elected, Caffrey 1629 elected, Weir 1260, Clarke 610, Flynn 334|Reape",
                // 43 is below both gaps, and 343 + 43 is within the quarter
                "Reape 1586 done, Caffrey 1629 elected, Weir 1288, Clarke 633, Flynn 343|none",
                // 135 + 43 is more than Weir lacks
                "Caffrey 1629 elected, Staunton 1721 elected, Weir 1541, O'Donnell 1333|Staunton",
                // the lowest has more than a quarter already
                "Caffrey 1629 elected, Weir 1288, Clarke 649, Flynn 400|none",
                // 43 is what the two lowest are apart
                "Caffrey 1629 elected, Weir 1288, Clarke 443, Flynn 400|Caffrey",
                // 43 is what Weir lacks
                "Caffrey 1629 elected, Weir 1543, Clarke 649, Flynn 400|Caffrey",
                // 42.9 is less than Weir lacks, less than the lowest are apart, and Flynn has the quarter
                "Caffrey 1628.9 elected, Weir 1543, Clarke 649, Flynn 400|none",
                // there are no two lowest to be apart
                "Caffrey 1629 elected, Weir 1288|Caffrey",
                // one has votes and one has none: nobody with votes is next to the lowest
                "Caffrey 1629 elected, Weir 1288, Nil 0|none",
                // the two lowest are level
                "Caffrey 1629 elected, Weir 1288, Nil 0, Nul 0|Caffrey",
                // without the two who have no votes the lowest are 40 apart
                "Caffrey 1629 elected, Weir 1288, Clarke 640, Flynn 600, Nil 0|Caffrey",
            })
    void surplusesWaitOnlyBelowBothGapsAndTheQuarter(String figures, String moved) {
        assertThat(moved(Quarter.OF_EVERYBODY, Figures.of(6, figures).quota("1586")))
                .isEqualTo(moved);
    }

    @Test
    void theQuarterHoldsNobodyBackWhomItDoesNotConcern() {
        Figures view = Figures.of(6, "Reape 1818 elected, Caffrey 1629 elected, Weir 1260, Clarke 610, Flynn 334")
                .quota("1586");

        assertThat(moved(new Quarter.Of(Set.of()), view)).isEqualTo("none");
        assertThat(moved(new Quarter.Of(Set.of(4)), view)).isEqualTo("none");
        assertThat(moved(new Quarter.Of(Set.of(5)), view)).isEqualTo("Reape");
    }

    @Test
    void theQuarterIsDescribedByWhomItConcerns() {
        assertThat(Quarter.OF_EVERYBODY.word()).isEqualTo("everybody");
        assertThat(new Quarter.Of(Set.of()).word()).isEqualTo("nobody");
        assertThat(new Quarter.Of(Set.of(7, 2)).word()).isEqualTo("2,7");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // all places filled, and C could come from 2 above the quarter of 2.5 by the surplus of 3
                "A 10 done, B 13 elected, C 2|[]",
                // C has more than the quarter
                "A 10 done, B 13 elected, C 3|[exclude C: countComplete, c, stop: countComplete, c]",
                // no surplus is left
                "A 10 done, B 10 done, C 2|[exclude C: countComplete, c, stop: countComplete, c]",
            })
    void theCountGoesOnWhileSurplusesCouldBringSomebodyOverTheQuarter(String figures, String decisions) {
        Ending ending = new UnlessTheQuarterIsOpen(new PlacesFilled(CLAUSE), Quarter.OF_EVERYBODY, CLAUSE);

        assertThat(CountSheet.decisions(ending.ending(Figures.of(2, figures).quota("10"), Lots.none())))
                .hasToString(decisions);
    }

    @Test
    void theLastPlaceIsFilledBeforeTheCountGoesOn() {
        Figures view = Figures.of(2, "A 14 elected, B 9, C 1, D 1").quota("10");
        Ending ending = new UnlessTheQuarterIsOpen(
                new MajorityForLastVacancy(MajorityForLastVacancy.Margin.MORE_THAN, CLAUSE),
                Quarter.OF_EVERYBODY,
                CLAUSE);

        assertThat(CountSheet.decisions(ending.ending(view, Lots.none()))).hasToString("[elect B: uncatchable, c]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A 10, B 5, C 4|[elect A B: uncatchable, c, exclude C: countComplete, c, stop: countComplete, c]",
                "A 10, B 5, C 5|[]",
                "A 10, B 5, C 4, D 1|[]",
                "E 11 elected, A 9, B 5|[elect A: uncatchable, c, exclude B: countComplete, c, stop: countComplete, c]",
                "E 15 elected, A 9, B 5|[]",
            })
    void theLowestOfOneMoreThanThereArePlacesMustBeBelowTheNextWithAllSurpluses(String figures, String decisions) {
        assertThat(CountSheet.decisions(new LowestCannotCatchUp(CLAUSE)
                        .ending(Figures.of(2, figures).quota("10"), Lots.none())))
                .hasToString(decisions);
    }

    private static String excluded(Quarter quarter, String figures) {
        ExcludeTogether step = new ExcludeTogether(
                new CannotOvertake(
                        CannotOvertake.Margin.LESS_THAN,
                        new GroupProviso.NobodyMissesTheQuarter(quarter),
                        new WithoutVotes.WithTheLowestOther(CLAUSE),
                        CLAUSE,
                        CLAUSE),
                Grouping.Form.ALL_AT_ONCE,
                TIES,
                CLAUSE);
        return step.exclusion(Figures.of(1, figures).quota("40"), Lots.none())
                .map(Move.Exclude::candidates)
                .map(candidates -> candidates.stream().map(Candidate::name).collect(Collectors.joining(" ")))
                .orElse("none");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // 3 + 3 + 4 cannot bring anybody above 10, and are fewer than 30
                "A 30, B 4, C 3, D 3|B C D",
                // the second lowest has more than 10
                "A 39, B 14, C 11, D 9|B C D",
                // separate exclusions could bring B to 19, but C to no more than 9
                "A 30, B 10, C 4, D 3, E 2|C D E",
                // the two without votes go with the lowest other
                "A 30, B 20, C 16, D 0, E 0|C D E",
                // of those left one must fill the place
                "A 30, D 0, E 0|D E",
            })
    void aGroupGoesTogetherOnlyIfNobodyMissesTheQuarter(String figures, String excluded) {
        assertThat(excluded(Quarter.OF_EVERYBODY, figures)).isEqualTo(excluded);
    }

    @Test
    void whomTheQuarterDoesNotConcernGoesTogether() {
        assertThat(excluded(new Quarter.Of(Set.of()), "A 30, B 10, C 4, D 3, E 2"))
                .isEqualTo("B C D E");
        assertThat(excluded(new Quarter.Of(Set.of(3)), "A 30, B 10, C 4, D 3, E 2"))
                .isEqualTo("B C D E");
        assertThat(excluded(new Quarter.Of(Set.of(2)), "A 30, B 10, C 4, D 3, E 2"))
                .isEqualTo("C D E");
    }

    /** A had the quota from stage 2 on, B from stage 1 on, with the same surplus now. */
    @Test
    void theEarlierOfEqualSurplusesGoesFirst() {
        Figures view = Figures.of(2, "A 13 elected, B 13 elected, C 1")
                .point(1, "8 13 6")
                .point(2, "13 13 1")
                .at(3, StageAction.Kind.EXCLUSION)
                .quota("10");

        TieBreaker.Narrowed left = new EarlierSurplus().narrow(view.tie(TiePurpose.SURPLUS, "A B"), view, Lots.none());

        assertThat(left.left()).isEqualTo(view.named("B"));
        assertThat(left.stageConsulted()).isEqualTo(1);
        assertThat(new EarlierSurplus().description().parameters()).containsEntry("form", "earlierSurplus");
        assertThat(List.of(
                        view.reachedQuotaAt(view.named("A").get(0)),
                        view.reachedQuotaAt(view.named("C").get(0))))
                .containsExactly(2, 3);
    }

    /** C, who has as many votes as B, may go first and bring B from 6 to 12, above 10. */
    @Test
    void anEqualMayBringSomebodyAboveTheQuarter() {
        assertThat(excluded(new Quarter.Of(Set.of(2)), "A 30, B 6, C 6")).isEqualTo("none");
    }
}
