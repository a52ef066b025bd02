package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTextTest {

    private static List<String> list(String text) {
        return SettingText.list(ReaderSetting.CANDIDATES, text);
    }

    @Test
    void aListIsALineOfCells() {
        assertThat(list("Ash, Birch ,\"Cedar, Cy\",\"Gorse \"\"Gig\"\" Gil\""))
                .containsExactly("Ash", "Birch", "Cedar, Cy", "Gorse \"Gig\" Gil");
        assertThat(list("Ash")).containsExactly("Ash");
    }

    @Test
    void aListMayBeJson() {
        assertThat(list(" [\"Ash\", 12, \"B\\u00e9 \\\"C\\\" \\\\ \\n\"] "))
                .containsExactly("Ash", "12", "B\u00e9 \"C\" \\ \n");
        assertThat(list("[]")).isEmpty();
    }

    @Test
    void aMapIsJson() {
        assertThat(SettingText.map(ReaderSetting.ALIASES, "{\"1\": \"Ash\", 2:\"Birch\"}"))
                .isEqualTo(Map.of("1", "Ash", "2", "Birch"));
        assertThat(SettingText.map(ReaderSetting.ALIASES, "{ }")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"Ash; a closing quote at character 5",
                "\"Ash\"x; a comma behind a closing quote at character 6",
                "[\"Ash\"; \",\" at character 7",
                "[\"Ash\"] x; the end at character 8",
                "[?]; a text or a number at character 2",
                "[\"\\; a character behind \\ at character 4",
                "[\"\\x\"]; a known escape behind \\ at character 5",
                "[\"\\u00zz\"]; four hexadecimal digits behind \\u at character 9",
                "[\"Ash; \"\"\" at character 6",
            })
    void aListThatIsMalformedIsRefusedAtACharacter(String text, String wanted) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(text))
                .withMessage("candidates must have " + wanted + ", but was " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ash", "{\"1\" 2}", "{\"1\": \"Ash\"", "{\"1\": \"Ash\"} x", "{:}"})
    void aMapThatIsMalformedIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingText.map(ReaderSetting.ALIASES, text))
                .withMessageStartingWith("aliases must have ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.0", "1234567890"})
    void aNumberHasNineDigitsAtMost(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingText.number(ReaderSetting.SEATS, text))
                .withMessage("seats must be a whole number, but was \"" + text + "\"");
    }

    @Test
    void aNumberMayStandBetweenBlanks() {
        assertThat(SettingText.number(ReaderSetting.SEATS, " 999999999 ")).isEqualTo(999_999_999);
    }
}
