package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formal preferences of the Senate, made up in the commission's layout since 2019, are counted as they are. */
class AboveTheLineFilesTest {

    private static final String HEADER = "State,Division,Vote Collection Point Name,Vote Collection Point ID,Batch No,"
            + "Paper No,A:Apple Party,B:Bread Party,A:ASH Ann,A:BIRCH Ben,B:CEDAR Cy,B:DURIAN Di,"
            + "UG:ELM Ed,UG:FIR Flo\n";

    private static final String COUNT =
            "count --rules au-senate-law-2021 --lots 1,2,3,4,5,6 --seats 1 --input aec-senate-2019 ";

    @TempDir
    private Path folder;

    private String papers;

    @BeforeEach
    void write() throws IOException {
        papers = file("""
                NSW,Bean,Town Hall,1,1,1,1,2
                NSW,Bean,Town Hall,1,1,2,1,2,,,,,,
                NSW,Bean,"Hall, upper",1,1,3,,*,1,2,3,,,
                NSW,Bean,Town Hall,1,1,4,1,,6,5,1,2,3,4
                NSW,Bean,Town Hall,1,1,5,1,1
                NSW,Bean,Town Hall,1,1,6,?
                """);
    }

    private String file(String rows) throws IOException {
        Path file = folder.resolve("papers.csv");
        Files.writeString(file, HEADER + rows);
        return file.toString();
    }

    @Test
    void bothHalvesAreReadByTheLawAndEachInformalPaperIsInTheRecord() {
        Ran ran = Ran.of(COUNT + papers);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("Ballot papers   6\n", "Valid papers    4\n")
                .contains("Validity policy au-senate (Commonwealth Electoral Act 1918 ss 239, 268A, 269)\n")
                .contains("Marked          3 above the line\n", "Marked          1 below the line\n")
                .contains("Set aside       1 more than one first preference\n")
                .contains("Set aside       1 no first preference\n");
    }

    @Test
    void theHelpTellsHowTheyAreCounted() {
        String help = Ran.of("papers --help").out().replaceAll("\\s+", " ");

        assertThat(help)
                .contains("a mark for a group stands for its candidates from top to bottom")
                .contains("count --rules au-senate-law-2021 --input aec-senate-2019 --seats 6 FILE.")
                .contains("au-senate-pre2016, Australian Senate before 2016, group voting tickets;")
                .contains("tickets: map: by letter of a group its tickets,");
    }

    @Test
    void theCheckReadsThemAgainAsTheRecordSays() {
        Path record = folder.resolve("record.json");
        Ran counted = Ran.of(COUNT + "--format json --output " + record + " " + papers);

        Ran checked = Ran.of("verify " + record + " " + papers);

        assertThat(counted.status()).isEqualTo(0);
        assertThat(checked.out()).startsWith("every number and every decision is right\n");
    }

    @Test
    void papersAreShownAsTheLawReadsThem() {
        Ran ran = Ran.of("papers --input aec-senate-2019 --format csv " + papers);

        assertThat(ran.out()).isEqualTo("""
                papers,ASH Ann,BIRCH Ben,CEDAR Cy,DURIAN Di,ELM Ed,FIR Flo
                2,1,2,3,4,,
                1,,,1,2,,
                1,6,5,1,2,3,4
                """);
    }

    @Test
    void anotherPolicyReadsWhatIsMarkedAndNotWhatTheFirstMadeOfIt() {
        Ran ran = Ran.of("papers --input aec-senate-2019 --validity figures-stop " + papers);

        assertThat(ran.out())
                .contains("  valid: 4\n", "  counted above the line: 2\n", "  counted below the line: 2\n");
    }

    /** Before 2016 a mark above the line adopts a ticket; of three papers for A the lot gives the second ticket one. */
    @Test
    void ticketsAreToldWithTheLotAndTheRecordStatesBoth() throws IOException {
        String before2016 = file("""
                NSW,Bean,Hall,1,1,1,1
                NSW,Bean,Hall,1,1,2,1
                NSW,Bean,Hall,1,1,3,/,,,,,,,
                NSW,Bean,Hall,1,1,4,,1
                NSW,Bean,Hall,1,1,5,,,6,5,4,3,2,1
                NSW,Bean,Hall,1,1,6,,,6,5,4,3,,
                """);
        String told = "--validity au-senate-pre2016 --set tickets={\"A\":\"1,2,3,4,5,6;1,6,2,3,4,5\"}";
        String lot = " --set ticketLots={\"A\":\"2\"} ";

        Ran counted = Ran.of(COUNT + told + lot + before2016);
        Ran undrawn = Ran.of(COUNT + told + " " + before2016);
        Ran inOrder = Ran.of(COUNT + told + lot + "--order file " + before2016);
        Ran ofNobody = Ran.of(COUNT + told.replace("\"A\"", "\"UG\"") + " " + before2016);

        assertThat(counted.out())
                .contains("Tickets         A: 1, 2\n", "Marked          4 above the line\n")
                .contains("Set aside       1 no first preference\n");
        assertThat(undrawn.err())
                .isEqualTo(before2016 + ": a lot must say which of the 2 tickets of group \"A\" take the 1 left over of"
                        + " 3 papers, but it names 0\n");
        assertThat(inOrder.err())
                .isEqualTo(before2016 + ": papers must adopt no tickets to keep their order, but 3 do\n");
        assertThat(ofNobody.err())
                .isEqualTo(before2016 + ": tickets must be of groups that have a square, but \"UG\" has none\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "'NSW,Bean,Hall,1,1,1,1,,,,,,,,7'; :2:30: C03: a row must have at most 14 cells, but has 15",
                "'NSW,Bean,\"Hall,1,1,1,1'; :2:10: C01: a quote must be closed, but this one is never closed",
            })
    void aMalformedRowIsRefusedAtItsPlace(String row, String message) throws IOException {
        String malformed = file(row + "\n");

        Ran ran = Ran.of(COUNT + malformed);

        assertThat(ran.err()).startsWith(malformed + message);
        assertThat(ran.status()).isEqualTo(2);
    }

    @Test
    void moreSquaresThanMarksCanNameAreRefused() throws IOException {
        Path wide = folder.resolve("wide.csv");
        Files.writeString(wide, HEADER.strip() + ",UG:X".repeat(10_915) + "\n");
        Path cells = folder.resolve("cells.csv");
        Files.writeString(
                cells, "ElectorateNm,VoteCollectionPointNm,VoteCollectionPointId,BatchNo,PaperNo,Preferences\n");
        String told = "papers --input aec-senate-2016 --set squares={\"belowTheLine\":999999999} ";

        assertThat(Ran.of(COUNT + wide).err())
                .startsWith(wide + ":1:86: C08: squares must be at most 10922, but are 10923 (cell 7)");
        assertThat(Ran.of(told + cells).err())
                .isEqualTo(cells + ": squares must be from 0 to 10922 in each half, but belowTheLine was"
                        + " \"999999999\"\n");
    }

    /** Wide rows, of which many cells are blank, go by eight bytes at a time. */
    @Test
    void aFigureInAnyColumnOfAWideRowIsFound() throws IOException {
        int groups = 30;
        String above = IntStream.rangeClosed(1, groups)
                .mapToObj(group -> ",G" + group + ":Party")
                .collect(Collectors.joining());
        String below = IntStream.rangeClosed(1, groups)
                .mapToObj(group -> ",G" + group + ":C" + group)
                .collect(Collectors.joining());
        String rows = IntStream.range(0, groups)
                .mapToObj(group -> "NSW,Bean,Hall,1,1," + group + ",".repeat(group + 1) + "1"
                        + (group % 2 == 0 ? "" : ",".repeat(2 * groups - group - 1)))
                .collect(Collectors.joining("\n"));
        Path file = folder.resolve("wide.csv");
        Files.writeString(
                file,
                "State,Division,Vote Collection Point Name,Vote Collection Point ID,Batch No,Paper No" + above + below
                        + "\n" + rows);

        Ran ran = Ran.of("papers --input aec-senate-2019 --format blt --seats 1 " + file);

        String lines = IntStream.rangeClosed(1, groups)
                .mapToObj(group -> "1 " + group + " 0\n")
                .collect(Collectors.joining());
        assertThat(ran.out()).startsWith("30 1\n" + lines + "0\n");
    }
}
