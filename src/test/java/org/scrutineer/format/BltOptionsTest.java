package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BltOptionsTest {

    @Test
    void refuseACharacterSetThatIsNotAsciiWithMore() {
        assertThatThrownBy(() -> BltOptions.STANDARD.with(StandardCharsets.UTF_16BE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("character set must contain ASCII as it is, but was UTF-16BE");
    }
}
