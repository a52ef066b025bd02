package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

    @ParameterizedTest
    @CsvSource({
        "'a\tb', a\ufffdb",
        "'a\nb', a\ufffdb",
        "a\u001b[31mb, a\ufffd[31mb",
        "a\u2028b, a\ufffdb",
        "a\u202eb, a\ufffdb",
        "a\u2066b, a\ufffdb",
        "a\u200bb, a\ufffdb",
        "Zoe\u0308, Zoe\u0308",
        "می\u200cخواهم, می\u200cخواهم",
        "👩\u200d🎓, 👩\u200d🎓"
    })
    void keepsToALine(String text, String printable) {
        assertThat(Printable.line(text)).isEqualTo(printable);
    }

    @Test
    void keepsTheLinesOfSeveral() {
        assertThat(Printable.lines("a\nb\u202e\tc\n")).isEqualTo("a\nb\ufffd\ufffdc\n");
    }

    @Test
    void isTheNameOfACandidateInText() {
        assertThat(Candidate.of(1, "\u202eA\nB")).hasToString("\ufffdA\ufffdB");
    }

    @Test
    void leavesAMessageOfTwoThousandCharactersAsItIs() {
        assertThat(Printable.message("x".repeat(2_000))).isEqualTo("x".repeat(2_000));
    }

    @Test
    void leavesTheMiddleOfALongerMessageOutAndSaysSo() {
        String message = Printable.message("a".repeat(900) + "m".repeat(50_000_000) + "z".repeat(900));

        assertThat(message).isEqualTo("a".repeat(900) + " … (50000000 characters left out) … " + "z".repeat(900));
    }

    @Test
    void cutsNoCharacterInTwo() {
        String message = Printable.message("a".repeat(899) + "\ud83d\ude00".repeat(1_000) + "z".repeat(899));

        assertThat(message).isEqualTo("a".repeat(899) + " … (2000 characters left out) … " + "z".repeat(899));
    }
}
