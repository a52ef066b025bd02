package org.scrutineer.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', 0", "Ash, 3", "Köln, 4", "Zoe\u0308, 3", "a\u200db, 2", "山田, 4", "한글, 4", "ＡＢ, 4", "😀, 2", "𝔸, 1"
    })
    void countsColumns(String text, int width) {
        assertThat(Text.width(text)).isEqualTo(width);
    }

    @Test
    void fillsUpOnEitherSide() {
        assertThat(Text.left("山", 4) + "|").isEqualTo("山  |");
        assertThat(Text.right("12", 4)).isEqualTo("  12");
        assertThat(Text.left("longer", 4)).isEqualTo("longer");
    }

    @ParameterizedTest(name = "{0} in {1} columns: {2}")
    @CsvSource({
        "Featherstone, 8, Feather…",
        "Zoe\u0308 Ash, 4, Zoe\u0308…",
        "Mac Gille, 5, Mac…",
        "山田太郎, 6, 山田…",
        "Ash, 1, …"
    })
    void cutsBetweenLetters(String text, int width, String expected) {
        assertThat(Text.cut(text, width)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1} columns: {2}")
    @CsvSource({
        "Surplus of Ash, 20, Surplus of Ash",
        "Surplus of Ash, 10, Surplus of/Ash",
        "Surplus of Featherstonehaugh, 10, Surplus of/Feathersto/nehaugh",
        "山田太郎, 4, 山田/太郎",
        "'', 5, ''"
    })
    void breaksAtBlanksAndInsideLongWords(String text, int width, String lines) {
        assertThat(String.join("/", Text.wrap(text, width))).isEqualTo(lines);
    }
}
