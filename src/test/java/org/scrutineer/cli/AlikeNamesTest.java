package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeNamesTest {

    private static final String NOTICE =
            "src/test/resources/cli/two-spaces-in-a-name.blt:7:1: W-SAME-NAME: candidates 1 and 2"
                    + " have names that look alike: \"Rona  Hall\" and \"Rona Hall\"\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count --rules ers97",
                "count --rules ers97 --format html",
                "compare --rules ers97 --rules block-vote",
                "slates --rules block-vote",
                "ties --rules ers97",
                "vacancy --rules ers97 --leaving 1",
            })
    void bearTheirNumbersWhereverTheyAreShown(String command) {
        Ran ran = Ran.of(command + " @two-spaces-in-a-name.blt");

        assertThat(ran.err()).startsWith(NOTICE);
        assertThat(ran.status()).isZero();
        assertThat(ran.out()
                        .replaceAll("(?s)<script.*</script>", "")
                        .replaceAll("Rona( |\\u00a0|&#160;)+Hall(</bdi>)? \\([12]\\)", ""))
                .doesNotContain("Rona");
    }

    @Test
    void bearTheirNumbersInExplanationsAndTraces() {
        String record = Ran.of("count --rules ers97 --format json @two-spaces-in-a-name.blt")
                .out();

        assertThat(Ran.reading(bytes(record), "explain -").out()).contains("Rona  Hall (1)", "Rona Hall (2)");
        assertThat(Ran.reading(bytes(record), "trace - --paper 1,2").out()).contains("Rona  Hall (1) 1");
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
