package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.ballot.Standing;
import org.scrutineer.format.BltWriter.Parties;
import org.scrutineer.format.BltWriter.Quotes;

class BltWriterTest {

    private static final Election COMMITTEE = Election.builder("Comit\u00E9", 2)
            .candidates("Ash", "Birch", "Cedar", "Doum")
            .withdrawn("Doum", "Birch")
            .papers(4, "Ash", "Birch")
            .papers(2, Preferences.ofRanks(List.of(List.of(3, 1), List.of(), List.of(2))))
            .papers(1)
            .build();

    private static Election of(String name, String party, String title) {
        return Election.builder(title, 1)
                .candidate(name, party)
                .candidate("Zoe", "")
                .papers(3, "Zoe")
                .build();
    }

    private static void checkReadsBack(Election election, String text) {
        Election read = Blt.read(text).election();

        assertThat(read.title()).isEqualTo(election.title());
        assertThat(read.seats()).isEqualTo(election.seats());
        assertThat(read.candidates()).isEqualTo(election.candidates());
        assertThat(read.ballots()).isEqualTo(election.ballots());
    }

    @Test
    void writesOneRecordALineAndQuotedNames() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();

        BltWriter.write(COMMITTEE, output);

        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        4 2
                        -2 -4
                        1 0
                        4 1 2 0
                        2 1=3 - 2 0
                        0
                        "Ash"
                        "Birch"
                        "Cedar"
                        "Doum"
                        "Comit\u00E9"
                        """);
    }

    @Test
    void writesWhatReadsBack() {
        checkReadsBack(COMMITTEE, BltWriter.text(COMMITTEE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clean-falkirk-2018-bonnybridge.blt",
                "commas-perth-kinross-2016-ward9.blt",
                "curly-east-dunbartonshire-2022-ward5.blt",
                "doubled-renfrewshire-2022-ward2.blt",
                "partly-doubled-eilean-siar-2022-ward4.blt",
                "partly-quoted-orkney-2017-ward5.blt",
                "two-strings-aberdeenshire-2022-ward6.blt",
                "unquoted-aberdeenshire-2016-banff.blt"
            })
    void writesPublishedFilesSoThatTheyReadBack(String name) {
        Election election = Blt.readBytes(BltPublishedFilesTest.bytes(name), BltOptions.STANDARD)
                .election();

        checkReadsBack(election, BltWriter.text(election, Quotes.REFUSED, Parties.SECOND_STRING));
    }

    @Test
    void writesUndeclaredCandidatesAsAnOption() {
        Election plain = of("Ann", "", "T");
        List<Candidate> candidates =
                List.of(plain.candidate(1), plain.candidate(2).withStanding(Standing.UNDECLARED));
        Election election = new Election("T", 1, candidates, plain.ballots(), List.of());

        String text = BltWriter.text(election);

        assertThat(text).isEqualTo("2 1\n[undeclared 2]\n3 2 0\n0\n\"Ann\"\n\"Zoe\"\n\"T\"\n");
        checkReadsBack(election, text);
    }

    @Test
    void writesPartiesAsSecondStrings() {
        Election election = of("Ann", "The \"X\" Party", "T");

        String text = BltWriter.text(election, Quotes.DOUBLED, Parties.SECOND_STRING);

        assertThat(text).isEqualTo("2 1\n3 2 0\n0\n\"Ann\" \"The \"\"X\"\" Party\"\n\"Zoe\" \"\"\n\"T\"\n");
        checkReadsBack(election, text);
    }

    @Test
    void leavesPartiesOutIfAsked() {
        assertThat(BltWriter.text(of("Ann", "X", "T"), Quotes.REFUSED, Parties.OMITTED))
                .isEqualTo("2 1\n3 2 0\n0\n\"Ann\"\n\"Zoe\"\n\"T\"\n");
    }

    @Test
    void doublesQuotationMarksIfAsked() {
        Election election = of("Bob \"Bobby\" Smith", "", "The \"T\"");

        String text = BltWriter.text(election, Quotes.DOUBLED, Parties.REFUSED);

        assertThat(text).isEqualTo("2 1\n3 2 0\n0\n\"Bob \"\"Bobby\"\" Smith\"\n\"Zoe\"\n\"The \"\"T\"\"\"\n");
        checkReadsBack(election, text);
    }

    @Test
    void writesApostrophesIfAsked() {
        assertThat(BltWriter.text(of("Bob \"Bobby\"", "", "T"), Quotes.APOSTROPHE, Parties.REFUSED))
                .isEqualTo("2 1\n3 2 0\n0\n\"Bob 'Bobby'\"\n\"Zoe\"\n\"T\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "0", "#", "/* x */", "a # b", "\t", "(Ind)", "Ann,", "\uFFFD", "\uD83D\uDE00", "\\"})
    void writesAnyOtherName(String name) {
        Election election = of(name, "", name);

        checkReadsBack(election, BltWriter.text(election));
    }

    @Test
    void writesAnElectionOfOneCandidateAndNoPapers() {
        Election election = Election.builder("", 1).candidate("Ann", "X").build();

        String text = BltWriter.text(election, Quotes.REFUSED, Parties.SECOND_STRING);

        assertThat(text).isEqualTo("1 1\n0\n\"Ann\" \"X\"\n\"\"\n");
        checkReadsBack(election, text);
    }

    @Test
    void refusesAParty() {
        assertThatThrownBy(() -> BltWriter.text(of("Ann", "X", "T")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidate 1 must have no party, or Parties must say what becomes of it, but had \"X\"");
    }

    @Test
    void refusesAQuotationMark() {
        assertThatThrownBy(() -> BltWriter.text(of("Bob \"Bobby\"", "", "T")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of candidate 1 must not have a quotation mark, but was \"Bob \"Bobby\"\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"Bob \"Bobby\"", "\"Bob\" \"Bobby\"", "\"Bob\"", "\"\""})
    void refusesQuotationMarksThatWouldReadAsAParty(String name) {
        assertThatThrownBy(() -> BltWriter.text(of(name, "", "T"), Quotes.DOUBLED, Parties.REFUSED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of candidate 1 must not read as another name or a name and a party, but was \"" + name
                        + "\"");
    }

    @Test
    void refusesATitleThatWouldReadAsAnother() {
        assertThatThrownBy(() -> BltWriter.text(of("Ann", "", "\"T\""), Quotes.DOUBLED, Parties.REFUSED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title must not read as another name or a name and a party, but was \"\"T\"\"");
    }

    @ParameterizedTest
    @CsvSource({"'A\nB', 000A", "'A\rB', 000D", "'A\u0000B', 0000"})
    void refusesLineBreaksAndControlCharacters(String name, String code) {
        assertThatThrownBy(() -> BltWriter.text(of(name, "", "T")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of candidate 1 must not have a line break or control character, but has U+" + code
                        + " at place 2");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> BltWriter.text(of("A\uD83D", "", "T")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of candidate 1 must be of whole characters, but has half of a surrogate pair");
    }

    @Test
    void writesMoreSeatsThanCandidatesAsTheyAreRead() {
        Election election = COMMITTEE.withSeats(30);

        checkReadsBack(election, BltWriter.text(election));
    }
}
