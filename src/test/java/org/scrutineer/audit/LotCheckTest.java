package org.scrutineer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LotCheckTest {

    @Test
    void givesTheOrderOfTheSpecification() {
        assertThat(LotCheck.order("12345678901234567890", "contest-1", 10))
                .containsExactly(1, 10, 9, 4, 7, 3, 8, 6, 2, 5);
    }

    @Test
    void givesAnotherOrderForAnotherContext() {
        assertThat(LotCheck.order("12345678901234567890", "contest-2", 5)).containsExactly(3, 1, 5, 2, 4);
    }
}
