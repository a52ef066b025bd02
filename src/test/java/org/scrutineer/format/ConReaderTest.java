package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;

class ConReaderTest {

    private static List<Category> read(int candidates, String text) {
        return read(candidates, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Category> read(int candidates, byte[] bytes) {
        try {
            return ConReader.read(new ByteArrayInputStream(bytes), "rules.con", candidates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsALineForEachGroup() {
        String file = """
                "Sex" "F" 2 99 1 4 6
                "Sex" "M" 0 99 2 3 5
                "Region" "North" 0 99 1 2
                "Region" "East" 0 1 3 4
                "Region" "West" 0 1 5 6
                """;

        assertThat(read(6, file))
                .containsExactly(
                        new Category(
                                "Sex",
                                List.of(
                                        new Group("F", 2, 99, Set.of(1, 4, 6)),
                                        new Group("M", 0, 99, Set.of(2, 3, 5)))),
                        new Category(
                                "Region",
                                List.of(
                                        new Group("North", 0, 99, Set.of(1, 2)),
                                        new Group("East", 0, 1, Set.of(3, 4)),
                                        new Group("West", 0, 1, Set.of(5, 6)))));
    }

    @Test
    void passesCommentsBlankLinesAndAByteOrderMarkAndTakesAnyLineEnd() {
        String file =
                "\uFEFF# a comment\r\n\r\n \"A\"\t\"x # \"\"y\"\"\" 0 1 1 # as agreed\r\"B\" \"all\" 0 9 1 2\n\"A\" \"z\" 0 9 2";

        assertThat(read(2, file))
                .containsExactly(
                        new Category(
                                "A", List.of(new Group("x # \"y\"", 0, 1, Set.of(1)), new Group("z", 0, 9, Set.of(2)))),
                        new Category("B", List.of(new Group("all", 0, 9, Set.of(1, 2)))));
    }

    @Test
    void takesTypographicQuotesForQuotes() {
        assertThat(read(1, "\u201CSex\u201D \u00ABF, the \u201Cfirst\u201D\u00BB 0 1 1 # as agreed"))
                .containsExactly(new Category("Sex", List.of(new Group("F, the \u201Cfirst\u201D", 0, 1, Set.of(1)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'\"Sex\" \"F\" 0 9 1\n\"Sex \" \"M\" 0 9 2'|'2:1: E057: names must not look alike unless they are the same, but"
                        + " \"Sex \" is like \"Sex\"'",
                "'\"Sex\" \"F\" 0 9 1\n\"Sex\" \"F\u200B\" 0 9 2'|'2:7: E057: names must not look alike unless they are the"
                        + " same, but \"F\u200B\" is like \"F\"'",
                "'\"Sex\" \"F\" 007 3 1'|'1:11: E052: a minimum must be at most the maximum 3, but was 007'",
                "'\"Sex\" \"F\" 0 9 1 01'|'1:17: E054: a candidate must be in one group of a category, but 01 comes twice in"
                        + " \"Sex\"'"
            })
    void quotesWhatTheFileSays(String file, String message) {
        assertThatThrownBy(() -> read(2, file))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("rules.con:" + message);
    }

    @Test
    void readsWhatTheWriterWrites() {
        List<Category> categories = List.of(new Category(
                "Länd \"er\"", List.of(new Group("# 1", 1, 3, Set.of(2, 3)), new Group("no one", 0, 0, Set.of(1)))));
        String text = """
                "Länd ""er\""" "# 1" 1 3 2 3
                "Länd ""er\""" "no one" 0 0 1
                """;

        assertThat(ConWriter.text(categories)).isEqualTo(text);
        assertThat(read(3, text)).isEqualTo(categories);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'Sex \"F\" 0 9 1 2'|'1:1: E051: a category must be named in quotes, but there was \"Sex\"'",
                "'\"Sex\"'|'1:6: E051: a group must be named, but the line ended'",
                "'\"Sex\" \"\" 0 9 1 2'|'1:7: E051: a group must be named in quotes, but there was \"\"'",
                "'\"Sex\" \"F'|'1:7: E051: a string must end in a quotation mark, but the line ended'",
                "'\"Sex\"\"F\"x \"a\"'|'1:9: E051: a blank must follow a string, but there was \"x\"'",
                "'\"Sex\" \"F\" 0'|'1:12: E052: a maximum must follow, but the line ended'",
                "'\"Sex\" \"F\" -1 9 1 2'|'1:11: E052: a minimum must be a whole number from 0 to 999999999, but was \"-1\"'",
                "'\"Sex\" \"F\" 0 9999999999 1 2'|'1:13: E052: a maximum must be a whole number from 0 to 999999999, but was \"9999999999\"'",
                "'\"Sex\" \"F\" 3 2 1 2'|'1:11: E052: a minimum must be at most the maximum 2, but was 3'",
                "'\"Sex\" \"F\" 0 9 1 3'|'1:17: E053: a candidate number must be between 1 and 2, but was \"3\"'",
                "'\"Sex\" \"F\" 0 9 1 one'|'1:17: E053: a candidate number must be between 1 and 2, but was \"one\"'",
                "'\"Sex\" \"F\" 0 9 1 1'|'1:17: E054: a candidate must be in one group of a category, but 1 comes twice"
                        + " in \"Sex\"'",
                "'# nothing'|'1:1: E050: a group must be named, but the file has none'",
                "'\"Sex\" \"F\" 0 9 2'|'1:1: E056: every candidate must be in a group of \"Sex\", but 1 is in none up to"
                        + " its last line'",
            })
    void saysWhereAFileIsMalformed(String line, String problem) {
        assertThatThrownBy(() -> read(2, line))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("rules.con:" + problem);
    }

    @Test
    void refusesAGroupThatComesTwice() {
        assertThatThrownBy(() -> read(2, "\"Sex\" \"F\" 0 9 1\n\n\"Sex\" \"F\" 0 9 2\n"))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("rules.con:3:7: E055: a group must come once, but \"F\" of \"Sex\" comes twice");
    }

    @Test
    void refusesBytesThatAreNotText() {
        byte[] bytes = "# a\n\"é\" x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThatThrownBy(() -> read(2, bytes))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("rules.con:2:5: E002: bytes must be UTF-8, but one was not");
    }
}
