package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookOptionTest {

    private static final List<BookOption> OPTIONS = List.of(
            BookOption.of("gapsAllowed", "1", BookOption.NUMBER, "unlimited"), BookOption.of("batch", "false", "true"));

    @Test
    void isUsualWhereNobodyChooses() {
        assertThat(BookOption.all(OPTIONS, Map.of()))
                .containsExactly(Map.entry("batch", "false"), Map.entry("gapsAllowed", "1"));
    }

    @Test
    void takesWordsAndNumbers() {
        assertThat(BookOption.all(OPTIONS, Map.of("gapsAllowed", "12", "batch", "true")))
                .containsExactly(Map.entry("batch", "true"), Map.entry("gapsAllowed", "12"));
    }

    @Test
    void refusesOtherWords() {
        assertThatThrownBy(() -> BookOption.all(OPTIONS, Map.of("batch", "yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("batch must be one of false, true, but was \"yes\"");
        assertThatThrownBy(() -> BookOption.all(OPTIONS, Map.of("gapsAllowed", "-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gapsAllowed must be one of a whole number from 0 to 999999999, unlimited, but was \"-1\"");
    }

    @Test
    void refusesOtherNames() {
        assertThatThrownBy(() -> BookOption.all(OPTIONS, Map.of("lumps", "3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an option must be one of gapsAllowed, batch, but was \"lumps\"");
    }

    @Test
    void ofABookWithoutOptionsIsRefused() {
        assertThatThrownBy(() -> RuleBooks.of("ers97", Map.of("batch", "true")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule book \"ers97\" has no options, but was given {batch=true}");
    }
}
