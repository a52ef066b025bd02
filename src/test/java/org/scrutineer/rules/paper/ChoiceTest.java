package org.scrutineer.rules.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.lot.StvLot;
import org.scrutineer.record.Clause;

class ChoiceTest {

    /** Papers 1 to 3 are alike, 4 and 5 are, and 6 is by itself. */
    private static final Election ELECTION = Election.builder("", 1)
            .candidates("A", "B", "C")
            .papers(3, "A", "B")
            .papers(2, "A", "C")
            .papers(1, "B")
            .build();

    private static final PaperOrder ORDER = new StvLot("a seed", "").order(ELECTION.ballots());
    private static final Filing DRAWN = new Filing.AtRandom(Sample.DRAWN, Clause.of("7"));

    private static Pile pile(PaperOrder order, int... lying) {
        return new Pile(lying, order, 2, 1, 3);
    }

    @Test
    void thoseLastFiledHaveTheHighestNumbers() {
        assertThat(Choice.Form.LAST_FILED.choose(pile(ORDER, 4, 0, 5, 2), 2)).containsExactly(4, 5);
    }

    @Test
    void thoseThatArrivedFirstStandFirst() {
        assertThat(Choice.Form.FIRST_ARRIVED.choose(pile(ORDER, 4, 0, 5, 2), 2)).containsExactly(4, 0);
    }

    @Test
    void theLowestNumbersGoWheneverTheyArrived() {
        assertThat(Choice.Form.LOWEST_NUMBERS.choose(pile(ORDER, 4, 0, 5, 2), 2))
                .containsExactly(0, 2);
    }

    /** Of papers alike the lowest numbers: what is drawn is how many of each kind. */
    @Test
    void ofPapersAlikeTheLowestNumbersStandForThoseDrawn() {
        PaperOrder order = ORDER.byPile(ELECTION.ballots());

        IntStream.rangeClosed(1, 5).forEach(number -> {
            int[] drawn = Choice.Form.DRAWN.choose(pile(order, 5, 4, 3, 2, 1, 0), number);
            assertThat(drawn).hasSize(number).isSorted().doesNotHaveDuplicates();
            assertThat(IntStream.of(drawn).filter(paper -> paper < 3).toArray())
                    .containsExactly(IntStream.range(0, (int) IntStream.of(drawn)
                                    .filter(paper -> paper < 3)
                                    .count())
                            .toArray());
        });
    }

    /** In 600 draws of one of three papers alike, two alike and one, 300, 200 and 100 are expected. */
    @Test
    void eachPaperIsDrawnAsOften() {
        int[] times = new int[6];

        IntStream.range(0, 600).forEach(draw -> {
            PaperOrder order =
                    new StvLot("seed " + draw, "").order(ELECTION.ballots()).byPile(ELECTION.ballots());
            times[Choice.Form.DRAWN.choose(pile(order, 0, 1, 2, 3, 4, 5), 1)[0]]++;
        });

        assertThat(times[0]).isBetween(250, 350);
        assertThat(times[3]).isBetween(155, 245);
        assertThat(times[5]).isBetween(65, 135);
        assertThat(times[1] + times[2] + times[4]).isZero();
    }

    @Test
    void aDrawOfAnotherPileIsAnother() {
        PaperOrder order = ORDER.byPile(ELECTION.ballots());
        int[] all = {0, 1, 2, 3, 4, 5};

        assertThat(IntStream.range(2, 12)
                        .map(stage -> Choice.Form.DRAWN.choose(new Pile(all, order, stage, 1, 3), 1)[0])
                        .distinct()
                        .count())
                .isGreaterThan(1);
    }

    @Test
    void aDrawNeedsASeed() {
        assertThatThrownBy(() -> DRAWN.order(ELECTION))
                .isInstanceOf(SampleNeededException.class)
                .hasMessage("clause 7 takes papers at random, and the papers must have an order drawn from a public"
                        + " seed, from which the samples are drawn too, but the election has none");
        assertThat(DRAWN.order(ELECTION.withOrder(ORDER)).papers()).isEqualTo(6);
    }

    @Test
    void theFirstToArriveNeedAnOrder() {
        Filing first = DRAWN.with(Sample.FIRST).orElseThrow();

        assertThatThrownBy(() -> first.order(ELECTION))
                .isInstanceOf(SampleNeededException.class)
                .hasMessage("clause 7 takes papers at random, and the papers must lie in an order for samples that are"
                        + " first, but the election has none");
        assertThat(first.order(ELECTION.withOrder(ORDER))).isEqualTo(ORDER);
    }
}
