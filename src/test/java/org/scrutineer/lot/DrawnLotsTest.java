package org.scrutineer.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;

class DrawnLotsTest {

    private final Election election = Election.builder("Committee", 1)
            .candidates("Ash", "Birch", "Cedar")
            .papers(1, "Ash")
            .build();
    private final Candidate ash = election.candidate(1);
    private final Candidate birch = election.candidate(2);
    private final Candidate cedar = election.candidate(3);

    @Test
    void stateSeedContextAndOrder() {
        Lots lots = Lots.drawn("12345678901234567890", "contest-1", election.candidates());

        assertThat(lots.order()).containsExactly(3, 1, 2);
        assertThat(lots.randomness(election))
                .isEqualTo(new Randomness(
                        LotMethod.STV_LOT, "12345678901234567890", "contest-1", List.of(cedar, ash, birch)));
    }

    @Test
    void stateTheWayTheyWereDrawn() {
        assertThat(Lots.drawn(new RctabLot(0), election.candidates())
                        .randomness(election)
                        .method())
                .isEqualTo(LotMethod.RCTAB_PERMUTATION);
        assertThat(Lots.drawn(new RivestLot("foobar"), election.candidates()).randomness(election))
                .isEqualTo(new Randomness(LotMethod.SEED_AND_COUNTER, "foobar", "", List.of(birch, cedar, ash)));
    }

    @Test
    void stayTheSameWithAnAnswerToOneTie() {
        Lots drawn = Lots.drawn("1", "", election.candidates());
        Lots answered = drawn.with(new Answer(1, TiePurpose.EXCLUSION, java.util.Set.of(1, 2), 1));

        assertThat(answered.randomness(election)).isEqualTo(drawn.randomness(election));
    }

    @Test
    void giveAnOrderSuppliedAsSuch() {
        assertThat(Lots.order(List.of(2, 1)).randomness(election))
                .isEqualTo(new Randomness(LotMethod.SUPPLIED_ORDER, "", "", List.of(birch, ash)));
        assertThat(Lots.none().randomness(election)).isEqualTo(Randomness.none());
    }

    @Test
    void areRefusedForAnotherNumberOfCandidates() {
        Lots lots = Lots.drawn("1", "", List.of(ash, birch));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> lots.randomness(election))
                .withMessage("lots were drawn for 2 candidates, but the election has 3");
    }

    @Test
    void areNotDrawnAmongNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lots.drawn("1", "", List.of()))
                .withMessage("lots must be drawn among candidates, but there were none");
    }

    @Test
    void needASeedOnlyWhereTheMethodHasOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Randomness(LotMethod.SUPPLIED_ORDER, "1", "", List.of(ash)))
                .withMessage("lots by suppliedOrder must have no seed and no context, but had \"1\" and \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Randomness(LotMethod.STV_LOT, "1", "", List.of()))
                .withMessage("lots by stv-lot/1 must have an order, but it was []");
    }
}
