package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.format.BltOptions.Strictness;

class BltNoticesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "2 5|3 1 0|0|A|B|Title; 1:3: W-PLACES: seats are 5, more than the 2 candidates not withdrawn, so that places stay unfilled: 3",
                "2 2|-1|3 2 0|0|A|B|Title; 1:3: W-PLACES: seats are 2, more than the 1 candidates not withdrawn, so that places stay unfilled: 1",
                "2 2|3 1 0|0|A|B|Title; 1:3: W-PLACES: seats are as many as candidates not withdrawn",
                "02 1|3 01 0|0|A|B|Title; 1:1: W-LEADING-ZEROS: number 02 has leading zeros (2 times, here first)",
                "2 1|3\u00A01 0|0|A|B|Title; 2:2: W-NO-BREAK-SPACE: a no-break space is read as a blank",
                "2 1|2 1 0|  3 0|0|A|B|Title; 3:3: W-NO-PREFERENCE: a ballot record has no preference",
                "2 1|2 1 0|3 1 0|0|A|B|Title; 3:1: W-REPEATED: preferences are those of an earlier ballot record, in 1 of 2",
                "2 1|0|A|B|Title; 3:1: W-NO-PAPERS: there are no papers",
                "2 1|1 1 0|0|A|B|Title; 4:1: W-FEW-PAPERS: 1 paper is fewer than the 2 candidates",
                "2 1|2 1 0|0|\"\"|B|Title; 4:1: W-BLANK-NAME: the name of candidate 1 is blank",
                "2 1|2 1 0|0|A|A|Title; 5:1: W-SAME-NAME: candidates 1 and 2 are both named \"A\"",
                "2 1|2 1 0|0|A|B; 5:2: W-NO-TITLE: there is no title, and \"B\" is taken as the name of candidate 2",
                "2 1|2 1 0|0|A|B|; 6:1: W-NO-TITLE: there is no title, and \"B\" is taken as the name of candidate 2",
                "2 1|2 1 0|0|\"A\"|\"B\"|\"Title\"|x; 7:1: W-TRAILING: text behind the title has no known meaning: \"x\"",
                "2 1|2 1 0|0|A|Caf\uFFFD|Title; 5:1: W-REPLACEMENT: \"Caf\uFFFD\" has U+FFFD where a character was lost",
                "2 1|2 1 0|0|A|Le\u00C3\u00B3dhas|Title; 5:1: W-MISREAD: \"Le\u00C3\u00B3dhas\" looks like UTF-8 once read as"
                        + " another character set",
                "2 1|2 1 0|0|A|B #1|Title; 5:3: W-COMMENT: text behind a name is read as a comment: \"#1\"",
                "2 1|2 1 0|0|A|B /* x */ C|Title; 5:3: W-COMMENT: text behind a name is read as a comment: \"/*\"",
                "2 1,|2 1 0,|0,|A,|B,C|Title,; 5:2: W-SPLIT-NAME: \"B,C\" is read as \"B C\""
            })
    void tellsWhatAPersonMightWantToLookAt(String text, String notice) {
        assertThat(Blt.notices(Blt.read(text))).containsExactly(notice);
    }

    @Test
    void tellOfAByteOrderMark() {
        assertThat(Blt.notices(Blt.read("\uFEFF2 1|3 1 0|0|A|B|Title")))
                .containsExactly("1:1: W-BYTE-ORDER-MARK: the file starts with a byte-order mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 1|3 1 0\r\n0|A|B|Title", "2 1\r3 1 0|0|A|B|Title", "2 1\r3 1 0\r\n0\r\nA|B|Title"})
    void tellWhereLineEndsAreOfMoreThanOneKind(String text) {
        assertThat(Blt.notices(Blt.read(text)))
                .containsExactly("2:1: W-LINE-ENDS: line ends are of more than one kind");
    }

    @Test
    void ofOneKindOnManyLinesAreOne() {
        BltFile file = Blt.read("2 1|3 0|2 1 0|4 0|0|A|B|Title");

        assertThat(Blt.notices(file))
                .containsExactly(
                        "2:1: W-NO-PREFERENCE: a ballot record has no preference (2 times, here first)",
                        "4:1: W-REPEATED: preferences are those of an earlier ballot record, in 1 of 3");
    }

    @Test
    void areErrorsIfSelected() {
        BltOptions strict = BltOptions.STANDARD.with(Strictness.NOTICES_ARE_ERRORS);

        assertThatThrownBy(() -> Blt.read("2 2|2 1 0|0|A|B|", strict))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("x.blt:1:3: W-PLACES: seats are as many as candidates not withdrawn");
    }

    @Test
    void areNotNeededForASoundFile() {
        BltOptions strict = BltOptions.STANDARD.with(Strictness.NOTICES_ARE_ERRORS);

        assertThat(Blt.read("2 1|1 1 0|1 1 0|0|A|B|Title", strict).notices()).isEqualTo(List.of());
    }
}
