package org.scrutineer.rules.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void theQuarterIsDescribedByWhomItConcerns() {
        assertThat(Quarter.OF_EVERYBODY.word()).isEqualTo("everybody");
        assertThat(new Quarter.Of(Set.of()).word()).isEqualTo("nobody");
        assertThat(new Quarter.Of(Set.of(7, 2)).word()).isEqualTo("2,7");
    }
}
