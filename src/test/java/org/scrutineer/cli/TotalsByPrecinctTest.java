package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The totals of each precinct within one count. */
class TotalsByPrecinctTest {

    private static final String COUNT =
            "count --rules scottish-local --seats 1 --input choice-columns-csv --validity skip --format json"
                    + " --set precinctColumn=Precinct --set batchColumn=Batch ";

    @TempDir
    private Path folder;

    private String table;

    /**
     * 7 valid papers; the quota is 7 / 2 + 1 = 4. Ann has 3, Ben 3, Cy 1, who goes out: his paper goes to Ann, who has
     * 4.
     */
    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("papers.csv");
        Files.writeString(file, """
                Precinct,Batch,1st,2nd
                North,1,Ann,Ben
                North,1,Ann,
                North,2,Cy,Ann
                North,2,,
                South,1,Ann,Cy
                South,1,Ben,
                South,2,Ben,Ann
                South,2,Ben,Cy
                """);
        table = file.toString();
    }

    private ByteArrayInputStream record() {
        return new ByteArrayInputStream(Ran.of(COUNT + table).out().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void addUpToThoseOfTheCount() {
        Ran ran = Ran.reading(record(), "trace --by precinct - " + table);

        assertThat(ran).isEqualTo(new Ran(0, """
                                North: 4 papers
                                    stage 1: Ann 2, Cy 1
                                    stage 2: Ann 3
                                South: 4 papers
                                    stage 1: Ann 1, Ben 3
                                    stage 2: Ann 1, Ben 3
                                """, ""));
    }

    @Test
    void areWrittenAsATable() {
        Ran ran = Ran.reading(record(), "trace --by precinct --csv - " + table);

        assertThat(ran.out())
                .startsWith("\"precinct\",\"papers\",\"stage\",\"part\",\"candidate\",\"name\",\"votes\"\n")
                .contains("""
                        "North",4,2,,1,"Ann",3
                        "North",4,2,,2,"Ben",0
                        "North",4,2,,3,"Cy",0
                        "North",4,2,,0,"nonTransferable",0
                        "North",4,2,,0,"lossByFraction",0
                        "South",4,1,,1,"Ann",1
                        """);
    }

    /** Cy, who has 4 of 14 papers, goes out: two skip two ranks, one has an overvote and one names nobody more. */
    @Test
    void tellOfEachPrecinctWhyPapersCountForNobodyAnyMore() throws IOException {
        Path file = folder.resolve("marks.csv");
        Files.writeString(file, """
                Precinct,1st,2nd,3rd,4th
                North,Ann,,,
                North,Ann,,,
                North,Ann,,,
                North,Ann,,,
                North,Ann,,,
                North,Cy,,,Ann
                North,Cy,,,Ann
                South,Ben,,,
                South,Ben,,,
                South,Ben,,,
                South,Ben,,,
                South,Ben,,,
                South,Cy,Ann|Ben,,
                South,Cy,,,
                """);
        String count = "count --rules irv-us --lots 1,2,3 --seats 1 --input choice-columns-csv --format json"
                + " --set precinctColumn=Precinct --set overvoteDelimiter=| " + file;
        byte[] record = Ran.of(count).out().getBytes(StandardCharsets.UTF_8);

        assertThat(Ran.reading(new ByteArrayInputStream(record), "trace --by precinct - " + file))
                .isEqualTo(new Ran(0, """
                        North: 7 papers
                            stage 1: Ann 5, Cy 2
                            stage 2: Ann 5, non-transferable 2, of which skipped rankings 2
                        South: 7 papers
                            stage 1: Cy 2, Ben 5
                            stage 2: Ben 5, non-transferable 2, of which overvotes 1, of which no choice left 1
                        """, ""));
    }

    @Test
    void areRefusedOfOtherPapersThanThoseCounted() throws IOException {
        Path fewer = Files.writeString(
                folder.resolve("fewer.csv"), Files.readString(Path.of(table)).replace("South,2,Ben,Cy\n", ""));

        assertThat(Ran.reading(record(), "trace --by precinct - " + fewer))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "trace: the papers of all groups must come to the totals of the record, but at"
                                + " stage 1 candidate 2 has 2, not 3\n"));
    }

    @Test
    void goByBatchToo() {
        Ran ran = Ran.reading(record(), "trace --by batch - " + table);

        assertThat(ran.out())
                .startsWith("1: 4 papers\n    stage 1: Ann 3, Ben 1\n    stage 2: Ann 3, Ben 1\n2: 4 papers\n");
    }

    @Test
    void areAskedForByALabelThatThereIs() {
        Ran ran = Ran.reading(record(), "trace --by ward - " + table);

        assertThat(ran.err()).contains("no label is called \"ward\"; there are precinct and batch");
        assertThat(ran.status()).isEqualTo(2);
    }

    @Test
    void areRefusedOfPapersWithoutLabels() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.csv"), "1st,2nd\nAnn,Ben\n");
        String count =
                "count --rules scottish-local --seats 1 --input choice-columns-csv --validity skip --format json ";
        ByteArrayInputStream record =
                new ByteArrayInputStream(Ran.of(count + plain).out().getBytes(StandardCharsets.UTF_8));

        assertThat(Ran.reading(record, "trace --by precinct - " + plain))
                .isEqualTo(
                        new Ran(2, "", plain + ": papers must have a precinct to be told apart by it, but none has\n"));
    }
}
