package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.format.BallotFormatException;

/** What a reader is told has an effect, or is refused by name. */
class ToldToReadersTest {

    private static BallotSource file(String name, String text) {
        return BallotSource.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static RawElection read(String format, ReaderSettings settings, String... texts) throws IOException {
        List<BallotSource> files = IntStream.range(0, texts.length)
                .mapToObj(i -> file("f" + i + ".csv", texts[i]))
                .toList();
        return Formats.read(format, files, settings).election();
    }

    private static ReaderSettings told(String key, String value) {
        return ReaderSettings.none().with(key, value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "rank-matrix-csv; rankColumns; 'Ann,Ben\n1,2\n'",
                "rank-matrix-csv; testBallots; 'Ann,Ben\n1,2\n'",
                "choice-columns-csv; candidateColumns; '1st,2nd\nAnn,Ben\n'",
                "abif; precinctColumn; '3: A > B\n'",
                "blt; candidates; '2 1\n3 1 2 0\n0\n\"Ann\"\n\"Ben\"\n\"T\"\n'",
                "blt; aliases; '2 1\n3 1 2 0\n0\n\"Ann\"\n\"Ben\"\n\"T\"\n'",
            })
    void whatAFormatHasNoUseForIsRefusedByName(String format, String key, String text) {
        ReaderSettings settings = told(key, key.equals("aliases") ? "{}" : "true");

        assertThatThrownBy(() -> read(format, settings, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a setting must be one that the format " + format + " takes here, which is ")
                .hasMessageEndingWith(", but was " + key);
    }

    @Test
    void aColumnThatIsNotToBeReadMustBeThere() {
        assertThatThrownBy(() -> read("choice-columns-csv", told("ignore", "Mail"), "Email,1st\nx@example.org,Ann\n"))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("f0.csv:1:1: C04: a column \"Mail\" is wanted, but the columns are \"Email\", \"1st\"");
    }

    @Test
    void aColumnOfARankBeyondTheHighestIsRefused() {
        assertThatThrownBy(() -> read("choice-columns-csv", told("maxRank", "2"), "1st,2nd,3rd\nAnn,Ben,Cy\n"))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("f0.csv:1:9: C08: a rank must be at most 2, but the column is of 3 (cell 3)");
    }

    @Test
    void aTableOfCandidatesThatIsNotGivenIsRefused() {
        assertThatThrownBy(
                        () -> read("nyc-csv", told("candidateTable", "names.csv"), "CandidacyID,DefaultBallotName\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidateTable must be the name of a file that is given, but was \"names.csv\"");
    }

    @Test
    void rowsOfAPaperThatDoNotFollowOneAnotherAreRefusedIfTheyAreSaidTo() throws IOException {
        String apart = "ballot_id,rank,choice\nb1,1,Ann\nb2,1,Ben\nb1,2,Ben\n";

        assertThat(read("long-csv", ReaderSettings.none(), apart).papers().papers())
                .isEqualTo(2);
        assertThatThrownBy(() -> read("long-csv", told("sorted", "true"), apart))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage(
                        "f0.csv:4:1: C11: rows of a paper must follow one another, but others stand between those of"
                                + " \"b1\" (cell 1)");
    }

    @Test
    void sortedRowsReadAsOthersDo() throws IOException {
        String sorted = "ballot_id,rank,choice\nb1,2,Ben\nb1,1,Ann\nb2,1,Ben\n";

        assertThat(read("long-csv", told("sorted", "true"), sorted).papers())
                .isEqualTo(read("long-csv", ReaderSettings.none(), sorted).papers());
    }

    @Test
    void aFileStatesWhatItsReaderWasTold() throws IOException {
        RawElection read = read("choice-columns-csv", told("overvoteDelimiter", "//"), "1st,2nd\nAnn//Ben,Cy\n");

        assertThat(read.files()).hasSize(1);
        assertThat(read.files().get(0).reading()).containsOnly(Map.entry("overvoteDelimiter", "//"));
    }
}
