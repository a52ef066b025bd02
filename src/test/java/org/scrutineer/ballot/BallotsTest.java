package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BallotsTest {

    private static BallotAccumulator empty(int candidates) {
        return new BallotAccumulator(candidates);
    }

    @Test
    void areEqualWithTheSameListsInAnyOrder() {
        Ballots one =
                empty(3).add(2, Preferences.of(1)).add(1, Preferences.of(2)).build();
        Ballots other =
                empty(3).add(1, Preferences.of(2)).add(2, Preferences.of(1)).build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void differByCandidatesNumbersAndLists() {
        Ballots ballots =
                empty(3).add(2, Preferences.of(1)).add(1, Preferences.of(2)).build();

        assertThat(ballots)
                .isNotEqualTo(empty(4).add(2, Preferences.of(1))
                        .add(1, Preferences.of(2))
                        .build())
                .isNotEqualTo(empty(3).add(2, Preferences.of(1)).build())
                .isNotEqualTo(empty(3).add(3, Preferences.of(1)).build())
                .isNotEqualTo(empty(3).add(1, Preferences.of(1))
                        .add(2, Preferences.of(2))
                        .build())
                .isNotEqualTo("3 papers");
    }

    @Test
    void knowWhetherEveryRankHoldsOneCandidate() {
        assertThat(empty(3).add(1, Preferences.of(1, 2)).build().isStrict()).isTrue();
        assertThat(empty(3).add(1, Preferences.ofRanks(List.of(List.of(1, 2))))
                        .build()
                        .isStrict())
                .isFalse();
        assertThat(empty(3).add(1, Preferences.ofRanks(List.of(List.of(), List.of(2))))
                        .build()
                        .isStrict())
                .isFalse();
    }

    @Test
    void showTheirMarksInOneColumn() {
        Ballots ballots = empty(4).add(1, Preferences.of(2))
                .add(1, Preferences.ofRanks(List.of(List.of(1, 3), List.of(), List.of(4))))
                .build();

        assertThat(List.of(ballots.start(0), ballots.start(1), ballots.start(2)))
                .containsExactly(0, 4, 5);
        assertThat(List.of(ballots.mark(0), ballots.mark(1), ballots.mark(2), ballots.mark(3), ballots.mark(4)))
                .containsExactly(-1, 3, 0, 4, 2);
    }
}
