package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.format.BallotFormatException;

/** Test ballots, files that come twice or in parts, and what machines say of their own records. */
class RecordsOfMachinesTest {

    private static BallotSource file(String name, String text) {
        return BallotSource.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Sample.root().resolve("made-up").resolve(name));
    }

    private static ReaderSettings told(String... words) {
        ReaderSettings settings = ReaderSettings.none();
        for (int i = 0; i < words.length; i += 2) {
            settings = settings.with(words[i], words[i + 1]);
        }
        return settings;
    }

    @Nested
    class BallotsOfATest {

        private BallotSource report(String format, String file) throws IOException {
            String text = sample(format + "/" + file);
            return file(
                    file,
                    file.endsWith("json")
                            ? text.replaceFirst("\\{", "{\"OtherReportType\": \"test\",")
                            : text.replaceFirst(
                                    "<cdf:CVR>", "<cdf:OtherReportType>a,test</cdf:OtherReportType><cdf:CVR>"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"nist-cvr-json, report.json", "nist-cvr-xml, report.xml"})
        void areRefusedUnlessAskedFor(String format, String file) throws IOException {
            BallotSource report = report(format, file);
            ReaderSettings contest = told("contest", "Made-up contest");

            assertThatThrownBy(() -> Formats.read(format, List.of(report), contest))
                    .isInstanceOf(BallotFormatException.class)
                    .hasMessageContaining("R06: ")
                    .hasMessageContaining("the ballots must not be those of a test, but the report says so;"
                            + " testBallots=true reads them");
            assertThat(Formats.read(format, List.of(report), contest.with("testBallots", "true"))
                            .election()
                            .papers())
                    .isEqualTo(Formats.read(format, List.of(file(file, sample(format + "/" + file))), contest)
                            .election()
                            .papers());
        }

        @Test
        void ofAFormAreSetAsideUnlessAskedFor() throws IOException {
            String text = "Status,Ann,Ben\n0,1,2\n1,2,1\n2,,1\n";
            ReaderSettings status = told("statusColumn", "Status");

            var without = Formats.read("rank-matrix-csv", List.of(file("f.csv", text)), status)
                    .election();
            var with = Formats.read("rank-matrix-csv", List.of(file("f.csv", text)), status.with("testBallots", "true"))
                    .election();

            assertThat(without.papers().papers()).isEqualTo(1);
            assertThat(without.tally().setAside())
                    .containsEntry("preview response (Status 1)", 1L)
                    .containsEntry("preview response (Status 2)", 1L);
            assertThat(with.papers().papers()).isEqualTo(3);
        }
    }

    @Nested
    class SeveralFiles {

        private static final String NORTH = "Ann,Ben\n1,2\n";

        @Test
        void ofTheSameBytesAreRefusedWhateverTheirNames() {
            List<BallotSource> twice = List.of(file("north.csv", NORTH), file("copy.csv", NORTH));

            assertThatThrownBy(() -> Formats.read("rank-matrix-csv", twice, ReaderSettings.none()))
                    .isInstanceOf(BallotFormatException.class)
                    .hasMessage("copy.csv:1:1: R05: a file must be read once, but one with the same bytes was before");
        }

        @Test
        void areJoinedByTheTableOfOtherNamesThatTheCallerGives() throws IOException {
            BallotSource south = file("south.csv", "B. Birch,Ann\n1,2\n");

            var joined = Formats.read(
                            "rank-matrix-csv",
                            List.of(file("north.csv", NORTH), south),
                            told("aliases", "{\"B. Birch\": \"Ben\"}"))
                    .election();

            assertThat(joined.candidates()).hasSize(2);
            assertThat(joined.papers().marksOf(0)).hasToString("1>2");
            assertThat(joined.papers().marksOf(1)).hasToString("2>1");
        }

        @Test
        void areNeverJoinedByLikeness() {
            List<BallotSource> files = List.of(file("north.csv", NORTH), file("south.csv", "Benn,Ann\n1,2\n"));

            assertThatThrownBy(() -> Formats.read("rank-matrix-csv", files, ReaderSettings.none()))
                    .isInstanceOf(BallotFormatException.class)
                    .hasMessageContaining("south.csv:1:1: C09: a candidate must be one of those there are, but was"
                            + " \"Benn\"; the nearest is \"Ben\"");
        }
    }

    @Nested
    class MergedCellsOfASpreadsheet {

        private static final String ROWS = "<row r='1'><c r='A1' t='inlineStr'><is><t>Ann</t></is></c>"
                + "<c r='B1' t='inlineStr'><is><t>Ben</t></is></c></row><row r='2'><c r='A2'><v>1</v></c></row>";

        @Test
        void areRefusedWithTheirPlace() {
            BallotSource merged = Spreadsheet.packed(
                    "m.xlsx", ROWS + "</sheetData><mergeCells><mergeCell ref='B2:B3'/></mergeCells><sheetData>");

            assertThatThrownBy(() -> Formats.read("rank-matrix-xlsx", List.of(merged), ReaderSettings.none()))
                    .isInstanceOf(BallotFormatException.class)
                    .hasMessage("m.xlsx:2:2: C15: cells must not be merged, but these are (cell 2)");
        }

        @Test
        void areTheOnlyFaultOfIt() throws IOException {
            PapersFile read = Formats.read(
                    "rank-matrix-xlsx", List.of(Spreadsheet.packed("m.xlsx", ROWS)), ReaderSettings.none());

            assertThat(read.election().papers().papers()).isEqualTo(1);
        }
    }

    @Nested
    class TheConditionsOfADominionExport {

        private PapersFile read(String there, String instead) throws IOException {
            Path folder = Sample.root().resolve("made-up/dominion-json");
            List<BallotSource> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(file -> !file.endsWith("expected.json"))
                        .sorted()
                        .map(file ->
                                file(file.getFileName().toString(), text(file).replaceFirst(there, instead)))
                        .toList();
            }
            return Formats.read("dominion-json", files, told("contest", "7"));
        }

        private static String text(Path file) {
            return new String(Sample.bytes(file), StandardCharsets.UTF_8);
        }

        @Test
        void agreeWithTheMarks() throws IOException {
            assertThat(read("nothing", "").notices()).extracting("code").doesNotContain("W-CONDITION");
        }

        @Test
        void areWarnedOfWhereTheyDoNot() throws IOException {
            PapersFile read =
                    read("(\"IsAmbiguous\": false, \"IsVote\": \\w+, \"OutstackConditionIds\": \\[)\\]", "$19]");

            assertThat(read.notices())
                    .filteredOn(notice -> notice.code().equals("W-CONDITION"))
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.message())
                            .contains(
                                    "the condition OvervotedRanking must be stated of the marks that it is true of and of"
                                            + " no others, but is stated here"));
        }
    }

    @Nested
    class PrefLibOfOtherKinds {

        private static final String HEADER = """
                # DATA TYPE: %s
                # NUMBER ALTERNATIVES: 3
                # NUMBER VOTERS: %s
                # NUMBER UNIQUE ORDERS: 3
                # ALTERNATIVE NAME 1: Ann
                # ALTERNATIVE NAME 2: Ben
                # ALTERNATIVE NAME 3: Cy
                """;

        /** As beside the orders of cities: repeats stand as they are, braces are overvotes of nobody knows whom. */
        @Test
        void keepsRepeatsAndUnnamedOvervotesOfDat() throws IOException {
            String text = HEADER.formatted("dat", "9") + "3: 1,1,2\n2: {1,2},3\n1: 2\n";

            PapersFile read = Formats.read("preflib-dat", List.of(file("x.dat", text)), ReaderSettings.none());

            assertThat(read.election().papers().papers()).isEqualTo(6);
            assertThat(read.election().papers().marksOf(0)).hasToString("1>1>2");
            assertThat(read.election().papers().marksOf(2)).hasToString("?>3");
            assertThat(read.notices())
                    .singleElement()
                    .hasToString("3:18: P04: voters must be those of the lines, but 9 are stated and 6 are there");
        }

        @Test
        void takesTheCategoriesOfCatAsRanks() throws IOException {
            String text = HEADER.formatted("cat", "6") + "3: {1,2},3\n2: {},1,{2,3}\n1: 2\n";

            PapersFile read = Formats.read("preflib-cat", List.of(file("x.cat", text)), ReaderSettings.none());

            assertThat(read.election().papers().marksOf(0)).hasToString("->1>2=3");
            assertThat(read.election().papers().marksOf(1)).hasToString("1=2>3");
            assertThat(read.election().papers().marksOf(2)).isEqualTo(RawMarks.of(RawMarks.Rank.of(2)));
        }

        @ParameterizedTest(name = "preflib-{0}: {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "soc|3: 1,2|P06: an order of type soc must name all 3 alternatives, but names 2",
                    "toc|3: {1,2}|P06: an order of type toc must name all 3 alternatives, but names 2",
                    "soi|3: {1,2}|P06: a file of type soi must have no tie, but has one",
                    "toi|3: 1,1|P03: an alternative must stand once in an order, but 1 stands twice",
                })
        void holdsTheOthersToTheirKind(String type, String line, String message) {
            BallotSource source = file("x", HEADER.formatted(type, "3") + line + "\n");

            assertThatThrownBy(() -> Formats.read("preflib-" + type, List.of(source), ReaderSettings.none()))
                    .isInstanceOf(BallotFormatException.class)
                    .hasMessageContaining(message);
        }
    }
}
