package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.format.BallotFormatException;

class PreferenceProfileTest {

    private static final String NAMES = "Ann Ash,Orchard Alliance,1\nBirch, Ben,Harbour Forum,0\nCy Cedar,,0\n";
    private static final String ORDERS = "4 1 2 0\n3 2 0\n2 3 1 2 0\n";

    private static PapersFile read(String text, ReaderSettings settings) throws IOException {
        BallotSource file = BallotSource.of("ward.txt", text.getBytes(StandardCharsets.UTF_8));
        return Formats.read("preference-profile", List.of(file), settings);
    }

    private static void requireThePapers(RawElection read) {
        assertThat(read.papers().papers()).isEqualTo(9);
        assertThat(read.papers().marksOf(0)).hasToString("1>2");
        assertThat(read.papers().marksOf(1)).hasToString("2");
        assertThat(read.papers().marksOf(2)).hasToString("3>1>2");
        assertThat(read.papers().papersOf(2)).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Ward 3, 3 2 3 5000 9", "12 Ward 3, 2 3 3"})
    void readsTheTranscriptionsWhoseNumbersStandInAnotherOrder(String ward, String numbers) throws IOException {
        PapersFile read = read(ward + "\n" + numbers + "\n" + NAMES + ORDERS, ReaderSettings.none());

        requireThePapers(read.election());
        assertThat(read.election().title()).isEqualTo(ward);
        assertThat(read.election().seats()).hasValue(2);
        assertThat(read.election().candidates())
                .extracting(candidate -> candidate.name())
                .containsExactly("Ann Ash", "Birch, Ben", "Cy Cedar");
        assertThat(read.election().candidates().get(0).candidate().party()).isEqualTo("Orchard Alliance");
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void readsTheReportOfACouncilWhoseOrdersBreakOverLines() throws IOException {
        ReaderSettings told = ReaderSettings.none().with("candidates", "Ann,Ben,Cy");

        requireThePapers(read("4 1 2 0\n3 2 0\n2 3 1\n2 0\n0\n", told).election());
    }

    @Test
    void saysWhereThePapersAreNotThoseStated() throws IOException {
        PapersFile read = read("Ward 3\n3 2 3 5000 10\n" + NAMES + ORDERS, ReaderSettings.none());

        assertThat(read.notices()).singleElement().hasToString("2:1: C14: papers must be 10 as stated, but are 9");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3 2 4 5000 9|4 1 2 0|2:1: C14: orders must be 4 as stated, but are 3",
                "3 2|4 1 2 0|2:1: C14: the second line must be three or five whole numbers from 1",
                "3 2 3 5000 9|4 1 4 0|6:5: C09: a candidate must be from 1 to 3, but was 4",
                "3 2 3 5000 9|x 1 0|6:1: C10: a number of papers must be a whole number from 1, but was \"x\"",
                "4 2 3 5000 9|4 1 2 0|6:1: C14: candidate 4 must stand here as \"name,party,elected\"",
            })
    void refusesWhatIsMalformed(String numbers, String order, String message) {
        String text = "Ward 3\n" + numbers + "\n" + NAMES + order + "\n3 2 0\n2 3 1 2 0\n";

        assertThatThrownBy(() -> read(text, ReaderSettings.none()))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("ward.txt:" + message);
    }

    @Test
    void refusesAnOrderThatTheFileCutsOff() {
        ReaderSettings told = ReaderSettings.none().with("candidates", "Ann,Ben,Cy");

        assertThatThrownBy(() -> read("4 1 2 0\n3 2\n", told))
                .isInstanceOf(BallotFormatException.class)
                .hasMessageContaining("C14: an order must be closed by a 0, but the file ends");
    }

    @Test
    void refusesAReportWithoutCandidatesToldOfIt() {
        assertThatThrownBy(() -> read("4 1 2 0\n", ReaderSettings.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidates must be told, for a report does not name them");
    }
}
