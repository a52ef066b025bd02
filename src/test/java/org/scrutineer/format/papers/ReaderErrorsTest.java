package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.format.BallotFormatException;

/** Files that end too soon, are not text throughout or hold numbers out of all measure. */
class ReaderErrorsTest {

    private static PapersFile read(String format, String text, Charset charset) throws IOException {
        BallotSource file = BallotSource.of("x", text.replace('/', '\n').getBytes(charset));
        return Formats.read(format, List.of(file), ReaderSettings.none());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "scottish-csv; '2,1,/1,1,2,/'; 'x:2:1: C14: the ward must stand in the last row, but is missing'",
                "preflib-old; '2/1,Ash/'; 'x:2:1: P01: an alternative must stand, but the file ends'",
                "dominion-rcr; '5\t2\t0\t0/W/'; 'x:2:1: C14: lines must be as many as the first"
                        + " states, but the file ends'",
            })
    void aTextThatEndsTooSoonIsRefusedAtItsLastLine(String format, String text, String message) {
        assertThatThrownBy(() -> read(format, text, StandardCharsets.UTF_8))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage(message);
    }

    @Test
    void xmlThatIsNotUtf8IsRefusedWhereItIsNot() {
        String xml =
                "<?xml version='1.0' encoding='UTF-8'?>/<CastVoteRecordReport>/ <Élan>\u00C9/</CastVoteRecordReport>";

        assertThatThrownBy(() -> read("nist-cvr-xml", xml, StandardCharsets.ISO_8859_1))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("x:3:3: R02: the text must be in UTF-8, but is not");
    }

    /** A thousand million zeros would be written out. */
    @Test
    void aNumberOutOfAllMeasureStaysAsItIsWritten() throws IOException {
        String rows = "<row r='1'><c r='A1'><v>1e999999999</v></c><c r='B1'><v>7.00</v></c></row>";
        BallotSource file = Spreadsheet.packed("x.xlsx", rows);

        try (Rows read = XlsxRows.open(file, ReaderSettings.none())) {
            assertThat(read.next()).isTrue();
            assertThat(read.text(0)).isEqualTo("1e999999999");
            assertThat(read.text(1)).isEqualTo("7");
        }
    }
}
