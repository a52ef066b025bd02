package org.scrutineer.rules.surplus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.parcel.Apportioning;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

class WholePapersTest {

    private static final WholePapers FORM = new WholePapers(
            new TieRule(
                    List.of(
                            new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_FIRST_STAGE),
                            new ByLot(ByLot.Reading.CHOSEN_FIRST)),
                    Clause.of("121(6)(d)")),
            Clause.of("121(6)"));
    private static final Figures EQUALS =
            Figures.of(3, "A 5, B 5, C 5, D 20 elected").quota("10");

    private static List<Apportioning.SubParcel> parcels(String papers) {
        String[] words = papers.split(" ", -1);
        return IntStream.range(0, words.length)
                .mapToObj(i -> new Apportioning.SubParcel(
                        Candidate.of(i + 1, String.valueOf((char) ('A' + i))), Long.parseLong(words[i])))
                .toList();
    }

    private static String leaving(long surplus, String papers, Figures view, Lots lots) {
        Apportioning.Apportionment apportionment = FORM.apportion(surplus, parcels(papers), view, lots);
        return apportionment.papers() + " and " + apportionment.setAside();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        // Commentary on Count Rules, section 19
        "370, 29 260 55 330 20 192 89 269, '[9, 77, 16, 98, 6, 57, 27, 80] and 0'",
        // 3.2, 2.0 and 2.8
        "8, 8 5 7, '[3, 2, 3] and 0'",
        // as many as the surplus, and fewer
        "20, 8 5 7, '[8, 5, 7] and 0'",
        "58, 14 1 5, '[14, 1, 5] and 38'",
        // 1.5 and 4.5: the fraction of the larger sub-parcel is the larger
        "6, 3 9, '[1, 5] and 0'",
        // nothing but fractions: one third, a half, one sixth
        "1, 2 3 1, '[0, 1, 0] and 0'",
    })
    void leaveByWholePartsAndLargestFractions(long surplus, String papers, String leaving) {
        assertThat(leaving(surplus, papers, EQUALS, Lots.none())).isEqualTo(leaving);
    }

    @Test
    void haveOfEqualFractionsTheLargerOfWhoHadMoreVotesFirst() {
        Figures view = Figures.of(3, "A 5, B 5, C 5, D 20 elected")
                .point(1, "3 4 4 15")
                .point(2, "4 4 5 20")
                .quota("10");

        Apportioning.Apportionment apportionment = FORM.apportion(1, parcels("3 3 3"), view, Lots.none());

        assertThat(apportionment.papers()).containsExactly(0L, 0L, 1L);
        assertThat(apportionment.decisions())
                .extracting(
                        Decision::type, decision -> decision.candidates().get(0).name())
                .containsExactly(tuple(DecisionType.APPORTION, "C"));
        assertThat(apportionment.decisions().get(0).ties())
                .extracting(TieBreak::stageConsulted)
                .containsExactly(1, 2);
    }

    @Test
    void leaveByLotWhereFractionsAndVotesAreEqualThroughout() {
        assertThat(leaving(2, "3 3 3", EQUALS, Lots.order(List.of(3, 1, 2)))).isEqualTo("[1, 0, 1] and 0");
    }

    /** Three quarters, three quarters and a half. */
    @Test
    void needNoLotWhereAllEqualFractionsCanCountAsOne() {
        assertThat(leaving(2, "3 3 2", EQUALS, Lots.none())).isEqualTo("[1, 1, 0] and 0");
    }

    @Test
    void stopWhereALotIsNeededAndWasNotSupplied() {
        assertThatThrownBy(() -> leaving(2, "3 3 3", EQUALS, Lots.none()))
                .isInstanceOf(LotNeededException.class)
                .hasMessage(
                        "tie for the larger fraction at stage 1 between \"A\", \"B\" and \"C\" needs a lot, and none was"
                                + " supplied");
    }
}
