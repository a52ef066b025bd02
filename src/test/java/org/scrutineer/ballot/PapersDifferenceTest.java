package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import org.junit.jupiter.api.Test;

class PapersDifferenceTest {

    private static final Ballots FIRST =
            election(1, "A B C", "4: A B; 2: B C; 1: C A; 1: A=B C; 2: ").ballots();

    @Test
    void isNoneBetweenTheSamePapersInAnotherOrderAndGrouping() {
        Ballots second = election(1, "A B C", "1: A=B C; 2: ; 2: B C; 1: A B; 1: C A; 3: A B")
                .ballots();

        assertThat(PapersDifference.between(FIRST, second).isEmpty()).isTrue();
    }

    @Test
    void isWhatOneHasMoreOf() {
        Ballots second =
                election(1, "A B C", "1: A B; 3: B C; 1: A=B C; 2: ; 5: C").ballots();

        PapersDifference difference = PapersDifference.between(FIRST, second);

        assertThat(difference.onlyInFirst())
                .containsExactly(
                        new PapersDifference.Papers(Preferences.of(1, 2), 3),
                        new PapersDifference.Papers(Preferences.of(3, 1), 1));
        assertThat(difference.onlyInSecond())
                .containsExactly(
                        new PapersDifference.Papers(Preferences.of(2, 3), 1),
                        new PapersDifference.Papers(Preferences.of(3), 5));
    }

    @Test
    void tellsEqualRanksAndGapsFromOthers() {
        Ballots one = election(1, "A B", "1: A=B; 1: A - B").ballots();
        Ballots other = election(1, "A B", "1: A B; 1: A=B").ballots();

        assertThat(PapersDifference.between(one, other).onlyInFirst())
                .extracting(PapersDifference.Papers::preferences)
                .hasToString("[1>->2]");
        assertThat(PapersDifference.between(one, other).onlyInSecond())
                .extracting(PapersDifference.Papers::preferences)
                .hasToString("[1>2]");
    }
}
