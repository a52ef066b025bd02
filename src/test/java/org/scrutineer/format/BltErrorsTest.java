package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.format.BltOptions.BallotId;
import org.scrutineer.format.BltOptions.Layout;
import org.scrutineer.format.BltOptions.Names;
import org.scrutineer.format.BltOptions.Parentheses;

class BltErrorsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; 1:1: E001: a file must hold an election, but it is empty",
                "|# none|; 1:1: E001: a file must hold an election, but it is empty",
                "2 1|3 1 0|0|A\u0000|B; 4:2: E002: text must be free of control characters, but byte 14 of the file is 0x00",
                "2 1|3 1\u0001 0|0|A|B; 2:4: E002: text must be free of control characters, but byte 8 of the file is 0x01",
                "2 1|# \u0007x; 2:3: E002: text must be free of control characters, but byte 7 of the file is 0x07",
                "\"A\" 1; 1:1: E003: the number of candidates must be a whole number from 1 to 32767, but was \"\"A\"\"",
                "0 1; 1:1: E003: the number of candidates must be a whole number from 1 to 32767, but was \"0\"",
                "32768 1; 1:1: E003: the number of candidates must be a whole number from 1 to 32767, but was \"32768\"",
                "5,1; 1:1: E003: the number of candidates must be a whole number from 1 to 32767, but was \"5,1\"",
                "2; 1:2: E004: the number of seats must be a whole number from 1 to 2147483647, but the file ended",
                "2 x; 1:3: E004: the number of seats must be a whole number from 1 to 2147483647, but was \"x\"",
                "2 -1; 1:3: E004: the number of seats must be a whole number from 1 to 2147483647, but was \"-1\"",
                "5 1,|1 1 0|; 1:4: E005: the line must end after the numbers of candidates and seats, but was \",\"",
                "5 1,; 1:4: E005: the line must end after the numbers of candidates and seats, but was \",\"",
                "5 1 x|; 1:5: E005: the line must end after the numbers of candidates and seats, but was \"x\"",
                "2 1|-3|; 2:1: E007: candidate number 3 is not between 1 and 2",
                "2 1|-1 -1|; 2:4: E007: candidate number 1 is already withdrawn",
                "2 1|[withdrawn 99999999999]|; 2:12: E007: candidate number 99999999999 is not between 1 and 2",
                "2 1|[withdrawn x]|; 2:12: E007: no candidate has the short name \"x\"",
                "2 1|[foo 1]|; 2:2: E008: an option must be nick, tie, withdrawn, undeclared or droop, but was \"foo\"",
                "2 1|[]|; 2:1: E008: an option must have a name, but was empty",
                "2 1| [tie 1 2|; 2:2: E008: an option must be closed by ], but the file ended",
                "2 1|[tie 1 [; 2:1: E008: an option must be closed by ], but was \"[\"",
                "3 1|[tie 1 2]|; 2:2: E008: [tie] must name each of 3 candidates, but has 2 words",
                "2 1|[tie 1 1]|; 2:8: E008: candidate number 1 is in [tie] twice",
                "2 1|[tie 1 2][tie 1 2]|; 2:11: E008: [tie] must stand once, but stands again",
                "2 1|[nick a]|; 2:2: E008: [nick] must name each of 2 candidates, but has 1 words",
                "2 1|[nick a a]|; 2:9: E008: short name \"a\" is of candidates 1 and 2",
                "2 1|[nick a b][nick a b]|; 2:12: E008: [nick] must stand once, but stands again",
                "2 1|[nick 2 1]|; 2:7: E008: a short name must not read as another mark, but that of candidate 1 was \"2\"",
                "2 1|[nick a b]|[tie a a]|; 3:8: E008: candidate number 1, \"a\", is in [tie] twice",
                "2 1|[withdrawn 01 1]|; 2:15: E007: candidate number 1 is already withdrawn",
                "2 1|[nick a b]|3 a=a 0|; 3:5: E013: candidate number 1, \"a\", must be marked once, but is marked at rank 1"
                        + " too",
                "2 1|00 1 0|; 2:1: E011: a number of papers must be at least 1, but was 00",
                "2 1|[undeclared 1 1]|; 2:15: E008: candidate number 1 is already undeclared",
                "2 1|3 1 0|-2|0|; 3:1: E009: withdrawals and options must stand before the first ballot, but was \"-2\"",
                "2 1|3 1 0|[tie 1 2]|; 3:1: E009: withdrawals and options must stand before the first ballot, but was \"[\"",
                "2 1|3 1 0|/* x|; 3:1: E010: a comment must be closed by */, but the file ends in it",
                "2 1|3 1 0|0|A|B /* /* x */|; 5:3: E010: a comment must be closed by */, but the file ends in it",
                "2 1|0 1 0|; 2:1: E011: a number of papers must be at least 1, but was 0",
                "2 1|2.5 1 0|; 2:1: E011: a number of papers must be whole, as weights with decimals are if all are multiplied"
                        + " by one power of ten, but was \"2.5\"",
                "2 1|2.5x 1 0|; 2:1: E011: a ballot record must start with a whole number of papers, or a 0 that ends the"
                        + " ballots, but was \"2.5x\"",
                "2 1|3 1 0|\"A\"|; 3:1: E011: a ballot record must start with a whole number of papers, or a 0 that ends"
                        + " the ballots, but was \"\"A\"\"",
                "2 1|3 1 3 0|; 2:5: E012: candidate number 3 is not between 1 and 2",
                "2 1|3 1 99999999999999999999 0|; 2:5: E012: candidate number 99999999999999999999 is not between 1 and 2",
                "2 1|3 99999999999=2 0|; 2:3: E012: candidate number 99999999999 is not between 1 and 2",
                "2 1|3 1=99999999999999999999999 0|; 2:5: E012: candidate number 99999999999999999999999 is not between"
                        + " 1 and 2",
                "2 1|3 2147483649=2 0|; 2:3: E012: candidate number 2147483649 is not between 1 and 2",
                "2 1|3 1=99999999999x 0|; 2:5: E012: a preference must be a candidate, but was \"99999999999x\"",
                "2 1|3 1=3 0|; 2:5: E012: candidate number 3 is not between 1 and 2",
                "2 1|3 1=0 0|; 2:5: E012: candidate number 0 is not between 1 and 2",
                "2 1|3 x 0|; 2:3: E012: a preference must be a candidate, but was \"x\"",
                "2 1|3 -1 0|; 2:3: E012: a preference must be a candidate, but was \"-1\"",
                "2 1|2 1=1 0|; 2:5: E013: candidate number 1 must be marked once, but is marked at rank 1 too",
                "3 1|2 1=2 3 1 0|; 2:9: E013: candidate number 1 must be marked once, but is marked at rank 1 too",
                "3 1|2 1=2 - 3 3 0|; 2:11: E013: candidate number 3 must be marked once, but is marked at rank 3 too",
                "2 1|3 1 2|0|; 2:6: E014: a ballot record must be closed by a 0, but the line ended",
                "2 1|1 0 0 1 0|; 2:3: E015: a 0 must be the last of its line, or it reads as a skipped rank and as the end"
                        + " of a record",
                "3 1|4 1 2 0 2 3 0|; 2:7: E015: a 0 must be the last of its line, or it reads as a skipped rank and as the"
                        + " end of a record",
                "2 1|3 1==2 0|; 2:5: E016: candidates must stand on both sides of each = with no blank, but was \"1==2\"",
                "2 1|3 =2 0|; 2:3: E016: candidates must stand on both sides of each = with no blank, but was \"=2\"",
                "2 1|3 1= 2 0|; 2:5: E016: candidates must stand on both sides of each = with no blank, but was \"1=\"",
                "2 1|3 (1 2) 0|; 2:3: E016: a parenthesis must not stand among preferences, where some programs read equal"
                        + " ranks and others an error",
                "2 1|(a) 2 0|(a) 2 1 0|; 3:1: E017: ballot id \"a\" must stand once, but stands in line 2",
                "2 1|(a) 1 2 0|; 2:5: E018: the number after a ballot id must read as papers or as a preference, but reads"
                        + " as both",
                "2 1|(a) 2 1 0|(b) 1 1 2 0|; 3:5: E018: the number after a ballot id must read as papers or as a"
                        + " preference, but reads as both",
                "2 1|(a 1 2 0|; 2:1: E018: a ballot id must be closed by ) on its line, but the line ended",
                "2 1|3 1 0|; 3:1: E020: ballots must be ended by a 0, but the file ended after the ballot record of line 2",
                "2 1|; 2:1: E020: ballots must be ended by a 0, but the file ended",
                "2 1|3 1 0|4 2; 3:4: E020: a ballot record must be closed by a 0, but the file ended in that of line 3",
                "2 1|3 1 0|0|\"A|\"B\"|; 4:1: E021: a string must be closed by \", but the line ended",
                "2 1|3 1 0|0|\"A\" \"\"\"B|; 4:5: E021: a string must be closed by \", but the line ended",
                "3 1|3 1 0|0|A|B|; 6:1: E030: names must be those of 3 candidates, but there are 2 lines and 0 strings",
                "1 1|3 1 0|0|A|B|C|D|E|; 5:1: E030: names must be those of 1 candidates, but there are 5 lines and 0"
                        + " strings",
                "2 1|3 1 0|0|\"A\" \"B\" \"C\"|D|; 4:9: E030: a line must hold a name and a party, but holds more",
                "2 1|3 1 0|0|\"A\" \"B\"|\"C\"|; 4:1: E030: names must be one a line or one a string, but 2 lines and 3"
                        + " strings can both be those of 2 candidates",
                "2 1|3 1 0|0|\"A\" (X)|\"B\"|; 4:5: E031: text behind a quoted name must be quoted",
                "2 1|9007199254740993 1 0|; 2:1: E040: papers must be fewer than 2^53, but were 0 before"
                        + " \"9007199254740993\" more",
                "2 1|9007199254740991 1 0|  1 1 0|; 3:3: E040: papers must be fewer than 2^53, but were 9007199254740991"
                        + " before \"1\" more"
            })
    void sayWhatAndWhere(String text, String message) {
        assertThatThrownBy(() -> Blt.read(text))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("x.blt:" + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "2 1|3 1 2|0|; missingZero=closedByLineEnd layout=free",
                "2 1|1 0 0 1 0|; interiorZero=skippedRank layout=free",
                "2 1|3 (1 2) 0|; parentheses=equalRank",
                "2 1|(a) 1 2 0|; ballotId=beforePapers ballotId=inPlaceOfPapers",
                "2 1|3 1 0|0|\"A\" \"B\"|\"C\"|; names=oneALine names=oneAString",
                "2 1|3 1 3 0|; ''"
            })
    void carryTheChoicesThatWouldSettleThem(String text, String settings) {
        BallotFormatException error = catchThrowableOfType(BallotFormatException.class, () -> Blt.read(text));

        assertThat(error.settings())
                .extracting(setting -> setting.key() + "=" + setting.word())
                .containsExactly(settings.equals("''") ? new String[0] : settings.split(" "));
    }

    @Test
    void carryTheirParts() {
        BallotFormatException error = catchThrowableOfType(BallotFormatException.class, () -> Blt.read("2 1|3 1 3 0|"));

        assertThat(error.source()).isEqualTo("x.blt");
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isEqualTo(5);
        assertThat(error.code()).isEqualTo("E012");
    }

    @Test
    void countColumnsInCharacters() {
        assertThatThrownBy(() -> Blt.read("2 1|/* \uD83D\uDE00\u00E9 */ 3 1 3 0|"))
                .hasMessage("x.blt:2:14: E012: candidate number 3 is not between 1 and 2");
    }

    @Test
    void countColumnsBehindAByteOrderMark() {
        assertThatThrownBy(() -> Blt.read("\uFEFF2 x|"))
                .hasMessage(
                        "x.blt:1:3: E004: the number of seats must be a whole number from 1 to 2147483647, but was \"x\"");
    }

    @Test
    void countLinesWhateverEndsThem() {
        assertThatThrownBy(() -> Blt.read("2 1\r1 1 0\r\n1 2 0\n\r\n1 3 0\r"))
                .hasMessage("x.blt:5:3: E012: candidate number 3 is not between 1 and 2");
    }

    @Test
    void pointAtBytesThatAreNotText() {
        byte[] bytes = "2 1\n3 1 0\n0\nC\u00E5stor\nB\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Blt.readBytes(bytes, BltOptions.STANDARD))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("x.blt:4:2: E002: text must be of UTF-8, but byte 14 of the file is 0xE5");
    }

    @Test
    void refuseBytesThatAreNotTextInAComment() {
        byte[] bytes = "2 1 # \u00E5\n3 1 0\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Blt.readBytes(bytes, BltOptions.STANDARD))
                .hasMessage("x.blt:1:7: E002: text must be of UTF-8, but byte 7 of the file is 0xE5");
    }

    @Test
    void refuseUtf16() {
        byte[] bytes = "\uFEFF2 1".getBytes(StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> Blt.readBytes(bytes, BltOptions.STANDARD))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("x.blt:1:1: E002: text must be of UTF-8, but starts with the mark of UTF-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 1 -1|", "2 1 3 1 0|"})
    void refuseMoreOnTheFirstLineIfLinesAreDemanded(String text) {
        assertThatThrownBy(() -> Blt.read(text, BltOptions.STANDARD.with(Layout.LINES)))
                .isInstanceOf(BallotFormatException.class)
                .hasMessageStartingWith(
                        "x.blt:1:5: E005: the line must end after the numbers of candidates and seats, but was ");
    }

    @Test
    void refuseAHeaderOnTwoLinesIfLinesAreDemanded() {
        assertThatThrownBy(() -> Blt.read("2|1|", BltOptions.STANDARD.with(Layout.LINES)))
                .hasMessage("x.blt:1:2: E004: the number of seats must be a whole number from 1 to 2147483647, but the"
                        + " line ended");
    }

    @Test
    void refuseManyPapersBehindAnId() {
        assertThatThrownBy(() -> Blt.read("2 1|(a) 3 2 0|", BltOptions.STANDARD.with(BallotId.BEFORE_PAPERS)))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("x.blt:2:5: E019: a ballot record with an id must be of 1 paper, but was \"3\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 1|3 () 0|; 2:4: E016: parentheses must hold a candidate, but were empty",
                "2 1|3 (1 - 0|; 2:6: E016: candidates in parentheses must be closed by ), but was \"-\"",
                "2 1|3 (1 2|0|; 2:7: E016: candidates in parentheses must be closed by ), but the line ended"
            })
    void refuseMalformedParentheses(String text, String message) {
        assertThatThrownBy(() -> Blt.read(text, BltOptions.STANDARD.with(Parentheses.EQUAL_RANK)))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("x.blt:" + message);
    }

    @ParameterizedTest
    @CsvSource({"ONE_A_LINE, 1 lines and 3 strings", "ONE_A_STRING, 1 lines and 3 strings"})
    void refuseTooFewNamesOfTheKindSelected(Names names, String found) {
        assertThatThrownBy(() -> Blt.read("4 1|3 1 0|0|\"A\" \"B\" \"C\"", BltOptions.STANDARD.with(names)))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("x.blt:4:12: E030: names must be those of 4 candidates, but there are " + found);
    }
}
