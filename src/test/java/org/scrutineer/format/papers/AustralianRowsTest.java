package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.validity.Interpretation;
import org.scrutineer.ballot.validity.Reading;
import org.scrutineer.ballot.validity.SetAside;
import org.scrutineer.ballot.validity.ValidityPolicies;
import org.scrutineer.format.BallotFormatException;

/**
 * Files of a row for each mark, made up in the layout of the commissions of New South Wales and of the Australian
 * Capital Territory.
 */
class AustralianRowsTest {

    private static final String CANDIDATES = "GroupCode,DrawOrder,Name\nA,1,ASH Ann\nA,2,BIRCH Ben\nB,1,CEDAR Cy\n";
    private static final String HEADINGS = "SequenceNumber\tDistrict\tVoteType\tVenue/VoteSubType\tVCBallotPaperID"
            + "\tPreferenceMark\tPreferenceNumber\tCandidateName\tGroupCode\tDrawOrder\tFormality\n";

    /** Three candidates: fifteen below the line is all of them; a tick is a figure above it only. */
    private static final String MARKS = HEADINGS
            + "1\tBay\tPP\tBay\t7\t1\t1\t\tB\t\tFormal\n"
            + "2\tBay\tPP\tBay\t7\t2\t2\t\tA\t\tFormal\n"
            + "3\tBay\tPP\tBay\t8\t/\t1\t\tA\t\tFormal\n"
            + "4\tBay\tPP\tBay\t9\t1\t1\t\tB\t\tFormal\n"
            + "5\tBay\tPP\tBay\t9\t1\t1\tBIRCH Ben\tA\t2\tFormal\n"
            + "6\tBay\tPP\tBay\t9\t2\t2\tASH Ann\tA\t1\tFormal\n"
            + "7\tBay\tPP\tBay\t9\t3\t3\tCEDAR Cy\tB\t1\tFormal\n"
            + "8\tBay\tPP\tBay\t10\t/\t\tASH Ann\tA\t1\tInformal\n"
            + "9\tBay\tPP\tBay\t11\t1\t\t\tA\t\tInformal\n"
            + "10\tBay\tPP\tBay\t11\t1\t\t\tB\t\tInformal\n";

    private static RawElection read(String marks, ReaderSettings told) throws IOException {
        List<BallotSource> files = List.of(file("marks.txt", marks), file("candidates.csv", CANDIDATES));
        return Formats.read("nsw-lc-tsv", files, told).election();
    }

    private static BallotSource file(String name, String text) {
        return BallotSource.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenIsReadInBothHalvesByTheLaw() throws IOException {
        RawElection read = read(MARKS, ReaderSettings.none().with("use", "PreferenceMark"));

        Interpretation law = ValidityPolicies.ofLaw(read).orElseThrow().interpret(read);

        assertThat(law.policy().id()).isEqualTo("nsw-lc");
        assertThat(texts(law.validElection())).containsExactlyInAnyOrder("1 3>1>2", "1 1>2", "1 2>1>3");
        assertThat(law.sections()).isEqualTo(Map.of(Reading.Section.ABOVE, 2L, Reading.Section.BELOW, 1L));
        assertThat(law.setAside())
                .isEqualTo(Map.of(SetAside.NO_FIRST_PREFERENCE, 1L, SetAside.MORE_THAN_ONE_FIRST_PREFERENCE, 1L));
    }

    /** Of the paper that is formal in both halves the authority counted all marks; those below the line prevail. */
    @Test
    void whatTheAuthorityCountedIsReadAsItStands() throws IOException {
        RawElection read = read(MARKS, ReaderSettings.none());

        assertThat(texts(read)).containsExactlyInAnyOrder("1 3>1>2", "1 1>2", "1 2>1>3");
        assertThat(read.tally().setAside()).isEqualTo(Map.of("informal", 2L));
    }

    @Test
    void rowsThatFollowOneAnotherAreReadPaperByPaper() throws IOException {
        ReaderSettings written = ReaderSettings.none().with("use", "PreferenceMark");

        assertThat(read(MARKS, written.with("sorted", "true")).papers())
                .isEqualTo(read(MARKS, written).papers());
        assertThat(read(MARKS, ReaderSettings.none().with("sorted", "true")).papers())
                .isEqualTo(read(MARKS, ReaderSettings.none()).papers());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "11;Bay;PP;Bay;7;3;3;;A;;Formal"
                        + "|marks.txt:12:15: C11: the rows of a paper must follow one another, but \"Bay:7\" comes"
                        + " again (cell 5)",
                "11;Bay;PP;Bay;12;x;x;;A;;Formal"
                        + "|marks.txt:12:20: C07: a preference must be a whole number from 1, but was x (cell 7)",
                "11;Bay;PP;Bay;12;1;1;;C;;Formal"
                        + "|marks.txt:12:23: C09: a group must be one of those there are, but was \"C\" (cell 9)",
                "11;Bay;PP;Bay;12;1;1;ASH Ann;B;;Formal"
                        + "|marks.txt:12:22: C09: a candidate must be one of those there are, but was \"B:ASH Ann\";"
                        + " the nearest is \"A:ASH Ann\" (cell 8)",
            })
    void aRowThatDoesNotFitIsRefusedAtItsPlace(String row, String message) {
        String marks = MARKS + row.replace(';', '\t') + "\n";

        assertThatThrownBy(() -> read(marks, ReaderSettings.none().with("sorted", "true")))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage(message);
    }

    @Test
    void aSquareThatIsMarkedTwiceOnOnePaperIsRefused() {
        String twice =
                HEADINGS + "1\tBay\tPP\tBay\t7\t1\t1\t\tB\t\tFormal\n" + "2\tBay\tPP\tBay\t7\t2\t2\t\tB\t\tFormal\n";

        assertThatThrownBy(() -> read(twice, ReaderSettings.none()))
                .isInstanceOf(BallotFormatException.class)
                .hasMessageContaining("C11: a square must be marked once on a paper, but comes again");
    }

    @Test
    void aPaperOfTheCapitalTerritoryThatComesAgainIsRefused() {
        List<BallotSource> files = List.of(
                file("Electorates.txt", "ecode,electorate\n1,Bay\n"),
                file("Candidates.txt", "ecode,pcode,ccode,cname\n1,A,1,Ann\n1,A,2,Ben\n"),
                file("BayTotal.txt", "batch,pindex,pref,pcode,ccode\n1,1,1,A,1\n1,2,1,A,1\n1,1,2,A,2\n"));

        assertThatThrownBy(() -> Formats.read("act-txt", files, ReaderSettings.none()))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage("BayTotal.txt:4:3: C11: the rows of a paper must follow one another, but 1:1 comes again"
                        + " (cell 2)");
    }

    private static List<String> texts(RawElection read) {
        List<String> texts = new ArrayList<>();
        read.papers().forEach((marks, papers) -> texts.add(papers + " " + marks));
        return texts;
    }
}
