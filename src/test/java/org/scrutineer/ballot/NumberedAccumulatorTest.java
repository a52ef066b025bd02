package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedAccumulatorTest {

    private final NumberedAccumulator papers = new NumberedAccumulator(4);

    private static int[] entries(NumberedAccumulator papers, int additions) {
        return IntStream.range(0, additions).map(papers::entryOf).toArray();
    }

    @Test
    void knowsWhichEntryEachAdditionBecame() {
        assertThat(papers.add(2, Preferences.of(3))).isZero();
        assertThat(papers.add(1, Preferences.of(1, 2))).isEqualTo(1);
        assertThat(papers.add(1, Preferences.of(3))).isEqualTo(2);
        assertThat(papers.add(1, Preferences.of(1))).isEqualTo(3);

        Ballots ballots = papers.build();

        assertThat(entries(papers, 4)).containsExactly(2, 1, 2, 0);
        assertThat(ballots.papersOf(2)).isEqualTo(3);
        assertThat(papers.firstRepeated()).isEqualTo(2);
    }

    @Test
    void numbersAllAdditionsAnewWhenMoreHaveCome() {
        papers.add(1, Preferences.of(3));
        papers.add(1, Preferences.of(3));
        papers.add(1, Preferences.of(2));
        papers.build();
        papers.add(1, Preferences.of(1));
        papers.add(1, Preferences.of(2));

        Ballots ballots = papers.build();

        assertThat(entries(papers, 5)).containsExactly(2, 2, 1, 0, 1);
        assertThat(ballots.papers()).isEqualTo(5);
        assertThat(papers.build()).isSameAs(ballots);
    }

    @Test
    void saysIfNothingWasRepeated() {
        papers.add(1, Preferences.of(3));
        papers.build();

        assertThatIllegalStateException()
                .isThrownBy(papers::firstRepeated)
                .withMessage("one of 1 additions must have repeated an earlier one");
    }

    @Test
    void refusesACandidateWhoDoesNotExist() {
        Preferences five = Preferences.of(5);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> papers.add(1, five))
                .withMessage("candidate number 5 is not between 1 and 4 in 5");
    }
}
