package org.scrutineer.ballot.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.BallotsDigest;

/** Papers of five candidates, squares 1 to 5, of whom two and two stand in columns A and B, squares 6 and 7. */
class SquareMarksTest {

    private static final Columns COLUMNS =
            new Columns("", 5, List.of(new Columns.Group("A", List.of(1, 2)), new Columns.Group("B", List.of(4, 3))));

    @ParameterizedTest(name = "\"{1}\" in square {0}")
    @CsvSource({
        "3, 2, ->3, the figure is the rank",
        "6, 1, 6, the square of a group stands behind those of candidates",
        "6, 2, ->6, ''",
        "6, 7, ->->6, there are two squares above the line: 3 is out of any sequence and so is 7",
        "6, 99999999999, ->->6, ''",
        "3, 7, ->->->->->3, ''",
        "3, 007, ->->->->->3, ''",
        "3, /, 10, a tick: seven squares further",
        "7, x, 14, ''",
        "7, \u2714, 14, ''",
        "3, one, 17, anything else: fourteen squares further",
        "3, 1.0, 17, ''",
        "3, 0, 17, ''",
        "3, -1, 17, ''",
        "3, ' 1 ', 3, ''",
        "3, ' ', '', ''",
    })
    void whatIsWrittenInASquareIsAMark(int square, String text, String marks, String because) {
        assertThat(marked(Map.of(square, text))).as(because).hasToString(marks);
    }

    @Test
    void bothHalvesStandOnOnePaper() {
        assertThat(marked(Map.of(1, "1", 2, "2", 7, "1", 6, "2"))).hasToString("1=7>2=6");
    }

    @Test
    void aCandidateWhoStandsInTwoColumnsOrNoneThatThereIsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Columns(
                        "", 5, List.of(new Columns.Group("A", List.of(1)), new Columns.Group("B", List.of(2, 1)))))
                .withMessage("group \"B\" must hold candidates from 1 to 5 who stand in no other place, but holds 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Columns("", 5, List.of(new Columns.Group("A", List.of(6)))))
                .withMessage("group \"A\" must hold candidates from 1 to 5 who stand in no other place, but holds 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Columns(
                        "", 5, List.of(new Columns.Group("A", List.of(1)), new Columns.Group("A", List.of(2)))))
                .withMessage("groups must have letters of their own, but two have \"A\"");
    }

    @Test
    void moreSquaresThanMarksCanNameAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Columns("", 10_923, List.of()))
                .withMessage("squares must be at most 10922, but are 10923 and 0");
    }

    @Test
    void papersThatNobodyReadsCannotBeCounted() {
        RawElection election = election(Map.of("A", "1"));

        assertThatIllegalArgumentException()
                .isThrownBy(election::asMarked)
                .withMessage("a validity policy must say which squares of a paper count, but none is given and papers"
                        + " have 2 squares above the line");
    }

    @Test
    void theDigestTellsTheColumnsAndTheMarks() {
        String marks = BallotsDigest.ofText("stv-ballots/1\n32767\n2 3\n1 4>3\n");

        assertThat(election(Map.of("A", "1"), Map.of("B", "1", "A", "2"), Map.of("A", "1"))
                        .digest())
                .isEqualTo(BallotsDigest.ofText("stv-square-papers/1\n2\nA 2>1\nB \n" + marks + "\n"));
    }

    @Test
    void aRowThatNamesNoColumnIsRefusedWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election(Map.of("A", "1"), Map.of("C", "1")))
                .withMessageStartingWith("row 2: ");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static RawElection election(Map<String, String>... above) {
        return RawElection.builder("Senate", 1)
                .candidates("Ann", "Ben")
                .group("A", "Ben", "Ann")
                .group("B")
                .papersOfSquares(List.of(above), paper -> paper, paper -> Map.of())
                .build();
    }

    private static RawMarks marked(Map<Integer, String> squares) {
        SquareMarks marks = new SquareMarks(COLUMNS);
        squares.forEach(marks::write);
        MarkBuffer buffer = new MarkBuffer();
        marks.moveTo(buffer);
        return buffer.marked();
    }
}
