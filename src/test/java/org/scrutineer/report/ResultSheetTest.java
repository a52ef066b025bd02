package org.scrutineer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.Ers97;
import org.scrutineer.record.CountRecord;

class ResultSheetTest {

    static Stream<Arguments> sheets() {
        return Stream.of(
                Arguments.of("students-union", ResultSheet.of(SampleCounts.studentsUnion())),
                Arguments.of("special-cases", ResultSheet.of(SampleCounts.specialCases(), 130)),
                Arguments.of("falling-quota-narrow", ResultSheet.of(SampleCounts.fallingQuota(), 60)),
                Arguments.of("tie-and-loss", ResultSheet.of(SampleCounts.tieAndLoss())),
                Arguments.of("awkward-names", ResultSheet.of(SampleCounts.awkwardNames(), 64)));
    }

    /**
     * Votes and transfers of each sheet are those of the sample, whose sources stand there. The layout was typed after
     * output: a change of it is seen here, not judged.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void printsAsTheOfficialSheetsDo(String file, ResultSheet sheet) {
        assertThat(sheet).hasToString(Resources.text(file + ".txt"));
    }

    /** The highest number is Recaldin's 20; bars have 61 columns, so that 20 votes are 60 signs, and 8.34 are 25. */
    @Test
    void drawsBarsIfAskedTo() {
        CountRecord union = SampleCounts.studentsUnion();

        assertThat(ResultSheet.of(union, 94, Set.of(SheetAddition.BARS)).toString())
                .contains(
                        "Recaldin                  20.00  " + "=".repeat(25) + "|" + "=".repeat(34) + "\n",
                        // 5 votes are 15 signs, 16.56 are 49.68: 50
                        "Gadsby                    16.56  " + "=".repeat(15) + "+".repeat(10) + "|" + "+".repeat(24)
                                + "\n",
                        "RON                        0.00  " + " ".repeat(25) + "|\n");
        assertThat(ResultSheet.of(union).toString()).doesNotContain("====|");
    }

    @Test
    void saysFromWhomToWhomVotesWentIfAskedTo() {
        CountRecord union = SampleCounts.studentsUnion();

        assertThat(ResultSheet.of(union, Set.of(SheetAddition.TRANSFERS)).toString())
                .contains("""
                            Recaldin to Gadsby: 11.56 votes, 17 papers
                            Recaldin to non-transferable: 0.10 votes
                        """);
    }

    static Stream<Arguments> widths() {
        return Stream.of(
                        Named.of("students' union", SampleCounts.studentsUnion()),
                        Named.of("special cases", SampleCounts.specialCases()),
                        Named.of("falling quota", SampleCounts.fallingQuota()),
                        Named.of("tie and loss", SampleCounts.tieAndLoss()),
                        Named.of("many stages", SampleCounts.manyStages()))
                .flatMap(record ->
                        IntStream.of(58, 72, 80, 100, 132, 1000).mapToObj(width -> Arguments.of(record, width)));
    }

    @ParameterizedTest(name = "{0}, {1} columns")
    @MethodSource("widths")
    void keepsToTheWidth(CountRecord record, int width) {
        assertThat(ResultSheet.of(record, width).toString().lines())
                .allMatch(line -> line.length() <= width)
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void repeatsTheNamesInEachBlock() {
        String sheet = ResultSheet.of(SampleCounts.manyStages(), 80).toString();

        assertThat(sheet.lines().filter(line -> line.startsWith("Candidate No 31 ")))
                .hasSize(16);
        assertThat(sheet.lines().filter(line -> line.contains("Stage 30") && line.startsWith(" ")))
                .hasSize(1);
    }

    @Test
    void isAHundredColumnsWideUnlessAskedOtherwise() {
        assertThat(ResultSheet.of(SampleCounts.specialCases()))
                .hasToString(ResultSheet.of(SampleCounts.specialCases(), 100).toString());
    }

    @Test
    void refusesAWidthThatAStageDoesNotFitIn() {
        CountRecord record = SampleCounts.tieAndLoss();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultSheet.of(record, 47))
                .withMessage("width must be at least 48 for this count, but was 47");
    }

    @Test
    void refusesAWidthThatNoSheetFitsIn() {
        CountRecord record = CountFixture.count("", 1, "A").first("0").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultSheet.of(record, 39))
                .withMessage("width must be at least 40 for this count, but was 39");
    }

    @Test
    void namesAnElectionThatHasNoTitle() {
        CountRecord record = CountFixture.count("", 1, "A").first("0").build();

        assertThat(ResultSheet.of(record).toString()).startsWith("Election\n========\n\n");
    }

    @Test
    void showsFiguresThatDoNotAddUp() {
        CountRecord record = CountFixture.count("", 1, "A", "B")
                .valid(3)
                .first("2 1")
                .exclusion(List.of("B"), "2 0.50x")
                .build();

        assertThat(ResultSheet.of(record).toString().lines().filter(line -> line.startsWith("Total ")))
                .containsExactly("Total                  3.00    -0.50  2.50");
    }

    @ParameterizedTest(name = "{0} withdrawn")
    @CsvSource({"1, 'Elected, in this order'", "2, Nobody is elected"})
    void saysWhereNobodyIsLeftForAPlace(int withdrawn, String heading) {
        Election election = Election.builder("", 2)
                .candidates("A", "B")
                .papers(3, "A")
                .papers(2, "B")
                .build();

        String sheet = ResultSheet.of(Stv.count(
                        election.withWithdrawn(
                                IntStream.rangeClosed(1, withdrawn).boxed().toList()),
                        Ers97.ruleBook()))
                .toString();

        assertThat(sheet)
                .contains("  Count ended - no candidate is left for the places unfilled [5.5.1, inferred].\n")
                .contains("\n" + heading + "\n")
                .contains("\n  Places left unfilled: " + withdrawn + "\n");
    }
}
