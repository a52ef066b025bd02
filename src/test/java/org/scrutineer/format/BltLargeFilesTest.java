package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of more bytes than are held at a time, which is 2^17. */
class BltLargeFilesTest {

    private static final int RECORDS = 40_000;

    private static SlowStream stream(String lineEnd, int most, String last) {
        String text = "3 1" + lineEnd + ("2 1 2 0" + lineEnd + "1 3 0" + lineEnd).repeat(RECORDS / 2) + last + lineEnd
                + "0" + lineEnd + "\"A\" \"B\" \"C\" \"Title\"";
        return new SlowStream(text.getBytes(StandardCharsets.UTF_8), most);
    }

    @ParameterizedTest(name = "line end {0}, at most {1} bytes at a time")
    @CsvSource({"LF, 1000000", "CR_LF, 1000000", "CR, 1000000", "CR_LF, 1001", "CR_LF, 7", "CR, 1"})
    void areReadInPieces(String lineEnd, int most) {
        BltFile file = Blt.readStream(
                stream(lineEnd.replace("CR", "\r").replace("LF", "\n").replace("_", ""), most, "5 3 0"),
                BltOptions.STANDARD);

        assertThat(Blt.papers(file)).containsExactly("40000: 1>2", "20005: 3");
        assertThat(file.records()).isEqualTo(40_001);
        assertThat(Blt.notices(file))
                .containsExactly(
                        "4:1: W-REPEATED: preferences are those of an earlier ballot record, in 39999 of 40001");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_000, 1001})
    void mayBeOneLine(int most) {
        BltFile file = Blt.readStream(stream(" ", most, "5 3 0"), BltOptions.STANDARD);

        assertThat(file.dialect()).isEqualTo("free form, names quoted");
        assertThat(Blt.papers(file)).containsExactly("40000: 1>2", "20005: 3");
        assertThat(Blt.names(file)).containsExactly("A", "B", "C");
    }

    @ParameterizedTest
    @CsvSource({"1000000, 40002:5", "1001, 40002:5"})
    void pointAtTheLineAndColumnOfAnError(int most, String place) {
        assertThatThrownBy(() -> Blt.readStream(stream("\r\n", most, "5 1 4 0"), BltOptions.STANDARD))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("x.blt:" + place + ": E012: candidate number 4 is not between 1 and 3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_000, 1001})
    void pointAtTheColumnOfAnErrorOnOneLine(int most) {
        assertThatThrownBy(() -> Blt.readStream(stream(" ", most, "5 1 4 0"), BltOptions.STANDARD))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("x.blt:1:280009: E012: candidate number 4 is not between 1 and 3");
    }
}
