package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferCommandTest {

    @Test
    void saysWhichPapersAreInTheFirstOnly() {
        assertThat(Ran.of("differ @three-more.blt @three-fewer.blt")).isEqualTo(new Ran(1, """
                papers: 95 in the first, 92 in the second
                in the first only: 3 papers
                    1 of 1>2 (Ann, Bob)
                    1 of 2>3 (Bob, Cy)
                    1 of 3>1 (Cy, Ann)
                in the second only: 0 papers
                """, ""));
    }

    @Test
    void saysWhatElseDiffers() {
        assertThat(Ran.of("differ @three-more.blt @other-names.blt")).isEqualTo(new Ran(1, """
                places: 1 in the first, 2 in the second
                candidates: 3 in the first, 4 in the second
                candidate 2: "Bob" in the first, "Bea" in the second
                candidate 4: "Dot" in the second only
                papers: 95 in the first, 97 in the second
                in the first only: 0 papers
                in the second only: 2 papers
                    1 of no preference
                    1 of 1=4>->2 (Ann = Dot, -, Bea)
                """, ""));
    }

    @Test
    void findsNothingBetweenAFileAndItself() {
        assertThat(Ran.of("differ @three-more.blt @three-more.blt")).isEqualTo(new Ran(0, """
                papers: 95 in the first, 95 in the second
                in the first only: 0 papers
                in the second only: 0 papers
                """, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"differ @three-more.blt @missing.blt", "differ @malformed.blt @three-more.blt", "differ @tie.blt"
            })
    void endsWithTwoIfAFileCannotBeUsed(String command) {
        assertThat(Ran.of(command).status()).isEqualTo(2);
    }
}
