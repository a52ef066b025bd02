package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.format.BltOptions.Names;

class BltNamesTest {

    private static final String HEAD = "2 1|3 1 0|4 2 0|0|";

    @ParameterizedTest(name = "{0}: {1}, party {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Ann SMITH (Ind); Ann SMITH (Ind); ``; names unquoted",
                "Bob \"Bobby\" SMITH (Grn); Bob \"Bobby\" SMITH (Grn); ``; names unquoted",
                "`  Ann SMITH\t`; Ann SMITH; ``; names unquoted",
                "0; 0; ``; names unquoted",
                "\"Ann\"; Ann; ``; names quoted",
                "\"\"\"Ann\"\"\"; Ann; ``; names quoted",
                "\" Ann \"; ` Ann `; ``; names quoted",
                "\"Ann \"\"X\"\"\"; Ann; X; `names quoted, parties in doubled quotes`",
                "\"Ann 'Nan' SMITH \"\"The X (Y)\"\"\"; Ann 'Nan' SMITH; The X (Y); `names quoted, parties in doubled quotes`",
                "\"\"\"Ann\"\" \"\"X\"\"\"; Ann; X; names and parties in doubled quotes",
                "\"Ann\" \"X\"; Ann; X; names and parties in two strings",
                "\"Ann\" \"\"; Ann; ``; names and parties in two strings",
                "\"Bob \"\"Bobby\"\" SMITH\"; Bob \"Bobby\" SMITH; ``; names quoted",
                "\"Lab \"\"Ann\"\" \"; `Lab \"Ann\" `; ``; names quoted",
                "\"Ann\"\"Nan\"; Ann\"Nan; ``; names quoted"
            })
    void readsEachSpelling(String line, String name, String party, String shape) {
        BltFile file = Blt.read(HEAD + line + "|" + line.replace("Ann", "Eve") + "|Ward|", BltOptions.STANDARD);

        assertThat(file.election().candidate(1).name()).isEqualTo(name);
        assertThat(file.election().candidate(1).party()).isEqualTo(party);
        assertThat(file.election().title()).isEqualTo("Ward");
        assertThat(file.dialect()).isEqualTo("one record a line, " + shape);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ward 2", "\"Ward 2\"", "\"\"\"Ward 2\"\"\""})
    void readsEachSpellingOfATitle(String line) {
        assertThat(Blt.read(HEAD + "A|B|" + line).election().title()).isEqualTo("Ward 2");
    }

    @Test
    void stringsMayStandOnOneLine() {
        BltFile file = Blt.read("3 2|4 1 0|0|\"A\" \"B\" \"C\" \"T\"");

        assertThat(Blt.names(file)).containsExactly("A", "B", "C");
        assertThat(file.election().title()).isEqualTo("T");
    }

    @Test
    void namesMayBeAbsent() {
        BltFile file = Blt.read("3 2|4 1 0|0|\"T\"|");

        assertThat(Blt.names(file)).containsExactly("Candidate 1", "Candidate 2", "Candidate 3");
        assertThat(file.election().title()).isEqualTo("T");
        assertThat(file.dialect()).isEqualTo("one record a line, no names");
    }

    @Test
    void theTitleMayBeAbsent() {
        assertThat(Blt.read(HEAD + "\"A\"|\"B\"|").election().title()).isEmpty();
    }

    @Test
    void sourceAndCommentFollowTheTitle() {
        BltFile file = Blt.read(HEAD + "\"A\"|\"B\"|\"T\"|\"S\"|\"C\"|");

        assertThat(file.source()).isEqualTo("S");
        assertThat(file.comment()).isEqualTo("C");
        assertThat(file.trailingText()).isEmpty();
    }

    @Test
    void textBehindAQuotedTitleIsKeptApart() {
        BltFile file = Blt.read(HEAD + "\"A\"|\"B\"|\"T\"||A: 3 votes|B: 4 votes|x|y|z|");

        assertThat(Blt.names(file)).containsExactly("A", "B");
        assertThat(file.election().title()).isEqualTo("T");
        assertThat(file.trailingText()).isEqualTo("A: 3 votes\nB: 4 votes\nx\ny\nz");
    }

    @Test
    void pairsOnLinesBeforeATitleAreNamesAndParties() {
        assertThat(Blt.names(Blt.read(HEAD + "\"A\" \"X\"|\"B\" \"Y\"|\"T\"|"))).containsExactly("A / X", "B / Y");
    }

    @ParameterizedTest
    @CsvSource({"ONE_A_LINE, A / B, C", "ONE_A_STRING, A, B"})
    void whatCanBeReadInTwoWaysIsReadAsSelected(Names names, String first, String second) {
        BltFile file = Blt.read(HEAD + "\"A\" \"B\"|\"C\"|", BltOptions.STANDARD.with(names));

        assertThat(Blt.names(file)).containsExactly(first, second);
    }

    @Test
    void fieldsMayEndInCommas() {
        BltFile file = Blt.read("2 1,|3 1 0,|4 2 1 0, |0,|Ann,SMITH|Bob Jones,|Ward 1, North,");

        assertThat(Blt.names(file)).containsExactly("Ann SMITH", "Bob Jones");
        assertThat(Blt.papers(file)).containsExactly("3: 1", "4: 2>1");
        assertThat(file.election().title()).isEqualTo("Ward 1, North");
        assertThat(file.dialect()).isEqualTo("one record a line, commas at line ends, names unquoted");
    }
}
