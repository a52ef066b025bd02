package org.scrutineer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Nested
    class CanonicalForm {

        @ParameterizedTest(name = "U+{0}: {1}")
        @CsvSource(
                delimiter = ' ',
                quoteCharacter = '~',
                value = {
                    "0008 \"\\b\"",
                    "0009 \"\\t\"",
                    "000a \"\\n\"",
                    "000c \"\\f\"",
                    "000d \"\\r\"",
                    "0022 \"\\\"\"",
                    "005c \"\\\\\"",
                    "0000 \"\\u0000\"",
                    "000f \"\\u000f\"",
                    "001f \"\\u001f\"",
                    "007f \"\u007f\"",
                    "002f \"/\"",
                    "20ac \"€\"",
                    "2028 \"\u2028\"",
                    "1f602 \"\ud83d\ude02\""
                })
        void escapesOnlyWhatItMust(String point, String json) {
            String text = Character.toString(Integer.parseInt(point, 16));

            assertThat(Json.text(text).canonical()).isEqualTo(json);
        }

        /** Members and order of the example in RFC 8785, 3.2.3. */
        @Test
        void sortsMembersByUtf16CodeUnits() {
            Json json = Json.object()
                    .with("\u20ac", "Euro Sign")
                    .with("\r", "Carriage Return")
                    .with("\ufb33", "Hebrew Letter Dalet With Dagesh")
                    .with("1", "One")
                    .with("\ud83d\ude00", "Emoji: Grinning Face")
                    .with("\u0080", "Control")
                    .with("\u00f6", "Latin Small Letter O With Diaeresis")
                    .build();

            assertThat(json.canonical())
                    .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                            + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                            + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                            + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
        }

        @Test
        void hasNoBlanksAndSortsAtEveryDepth() {
            Json json = Json.object()
                    .with(
                            "b",
                            Json.list(
                                    List.of(2L, 1L),
                                    number -> Json.object()
                                            .with("z", number)
                                            .with("y", Json.list(List.of(), Json::text))
                                            .build()))
                    .with("a", Json.object())
                    .build();

            assertThat(json.canonical()).isEqualTo("{\"a\":{},\"b\":[{\"y\":[],\"z\":2},{\"y\":[],\"z\":1}]}");
        }
    }

    @Nested
    class IndentedForm {

        @Test
        void keepsAShortValueOnOneLine() {
            Json json = Json.object()
                    .with("b", 1)
                    .with("a", Json.list(List.of("x", "y"), Json::text))
                    .build();

            assertThat(json.indented()).isEqualTo("{\"b\": 1, \"a\": [\"x\", \"y\"]}");
        }

        @Test
        void breaksALongValueAtItsParts() {
            String half = "-".repeat(70);
            Json json = Json.object()
                    .with("parts", Json.list(List.of(half, half), Json::text))
                    .build();

            assertThat(json.indented()).isEqualTo("{\n \"parts\": [\n  \"" + half + "\",\n  \"" + half + "\"\n ]\n}");
        }
    }

    @Test
    void refusesASecondMemberOfTheSameName() {
        JsonObject members = Json.object().with("votes", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> members.with("votes", 2))
                .withMessage("an object must not have two members \"votes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\ud83d", "ab\ude00", "ab\ude00\ud83d"})
    void refusesALoneSurrogateInAText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.text(text))
                .withMessageMatching("a text must not hold a lone surrogate, but has U\\+(d83d|de00) at index 2");
    }

    @Test
    void refusesALoneSurrogateInAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.object().with("\ud83d", "x").build())
                .withMessage("a text must not hold a lone surrogate, but has U+d83d at index 0");
    }

    @ParameterizedTest
    @ValueSource(longs = {9007199254740992L, -9007199254740992L})
    void refusesANumberThatSomeReadersRound(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.whole(number))
                .withMessage("a whole number must be nearer to zero than 2^53, but was " + number);
    }
}
