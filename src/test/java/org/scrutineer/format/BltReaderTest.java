package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.ballot.Standing;
import org.scrutineer.format.BltOptions.BallotId;
import org.scrutineer.format.BltOptions.InteriorZero;
import org.scrutineer.format.BltOptions.Layout;
import org.scrutineer.format.BltOptions.MissingZero;
import org.scrutineer.format.BltOptions.Parentheses;

class BltReaderTest {

    /** The example of Algorithm 123, Computer Journal 30(3), 1987. */
    private static final String EXAMPLE_OF_1987 = "4 2|-2|3 1 3 4 0|4 1 3 2 0|2 4 1 3 0|1 2 0|2 2 4 3 1 0|1 3 4 2 0|0|"
            + "\"Adam\"|\"Basil\"|\"Charlotte\"|\"Donald\"|\"Title\"|";

    private static final String TAIL = "|0|\"A\"|\"B\"|\"C\"|\"Title\"|";

    @Test
    void readsTheExampleOf1987() {
        BltFile file = Blt.read(EXAMPLE_OF_1987);

        assertThat(file.election().title()).isEqualTo("Title");
        assertThat(file.election().seats()).isEqualTo(2);
        assertThat(file.election().candidates())
                .containsExactly(
                        Candidate.of(1, "Adam"),
                        Candidate.of(2, "Basil").withStanding(Standing.WITHDRAWN),
                        Candidate.of(3, "Charlotte"),
                        Candidate.of(4, "Donald"));
        assertThat(file.election().ballots().papers()).isEqualTo(13);
        assertThat(Blt.papers(file))
                .containsExactly("4: 1>3>2", "3: 1>3>4", "1: 2", "2: 2>4>3>1", "1: 3>4>2", "2: 4>1>3");
        assertThat(file.records()).isEqualTo(6);
        assertThat(file.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "   ", "\t", "\r", "\r\n", "\f"})
    void readsTheSameWhateverStandsBetweenTokens(String between) {
        BltFile expected = Blt.read(EXAMPLE_OF_1987);

        BltFile file = Blt.read(EXAMPLE_OF_1987.replace("|", between));

        assertThat(file.election().ballots()).isEqualTo(expected.election().ballots());
        assertThat(file.election().candidates()).isEqualTo(expected.election().candidates());
        assertThat(file.election().title()).isEqualTo("Title");
    }

    @Test
    void saysWhichFileTheElectionCameFrom() {
        BltFile file = Blt.read("2 1|1 1 0|2 2 0|0|\"A\"|\"B\"|\"T\"|");

        assertThat(file.dialect()).isEqualTo("one record a line, names quoted");
        assertThat(file.election().files())
                .containsExactly(new BallotFile(
                        "x.blt",
                        "sha256:696c53a3730c0778f89ad2b31a9385719a5baf9dcc571f194ebd73e405211b71",
                        "blt: one record a line, names quoted"));
    }

    @Test
    void readsAFileByItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("nec.blt"), "2 1\n1 1 0\n2 2 0\n0\n\"A\"\n\"B\"\n\"Title\"\n");

        Election election = BltReader.read(file);

        assertThat(election.title()).isEqualTo("Title");
        assertThat(election.files().get(0).name()).isEqualTo("nec.blt");
    }

    @Test
    void passesOnThatAFileIsMissing(@TempDir Path folder) {
        Path missing = folder.resolve("missing.blt");

        assertThatThrownBy(() -> BltReader.read(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }

    @Nested
    class Layouts {

        @Test
        void recordsMayCrossLinesInFreeForm() {
            BltFile file = Blt.read("3|2|4 1|2 0 2 3 0 0 \"A\"|\"B\" \"C\"|\"Title\"");

            assertThat(file.dialect()).isEqualTo("free form, names quoted");
            assertThat(Blt.papers(file)).containsExactly("4: 1>2", "2: 3");
            assertThat(Blt.names(file)).containsExactly("A", "B", "C");
        }

        @Test
        void freeFormMayBeDemanded() {
            BltFile file = Blt.read("3 2|4 1 2 0 2 3 0" + TAIL, BltOptions.STANDARD.with(Layout.FREE));

            assertThat(Blt.papers(file)).containsExactly("4: 1>2", "2: 3");
        }

        @Test
        void aStringMayCrossLinesInFreeForm() {
            assertThat(Blt.names(Blt.read("2 1 3 1 0 0 \"A|B\" \"C\" \"Title\"")))
                    .containsExactly("A\nB", "C");
        }

        @Test
        void blankLinesAreNothing() {
            assertThat(Blt.papers(Blt.read("||3 2| |2 1 0||1 2 0|" + TAIL))).containsExactly("2: 1", "1: 2");
        }

        @Test
        void aLastLineNeedsNoLineEnd() {
            BltFile file = Blt.read("3 2|4 1 0|0|\"A\"|\"B\"|\"C\"|\"Title\"");

            assertThat(file.election().title()).isEqualTo("Title");
            assertThat(file.notices()).isEmpty();
        }

        @Test
        void anEndMarkerMayBeTheEndOfTheFile() {
            assertThat(Blt.names(Blt.read("2 1|4 1 0|0"))).containsExactly("Candidate 1", "Candidate 2");
        }
    }

    @Nested
    class Preference {

        @ParameterizedTest
        @ValueSource(strings = {"2 1=2 3 0", "2 2=1 3 0", " 2\t1=2  3 0 # note", "2 1=2 /* equal */ 3 0"})
        void mayBeEqual(String line) {
            assertThat(Blt.papers(Blt.read("3 2|" + line + TAIL))).containsExactly("2: 1=2>3");
        }

        @Test
        void mayBeEqualInParentheses() {
            BltOptions options = BltOptions.STANDARD.with(Parentheses.EQUAL_RANK);

            assertThat(Blt.papers(Blt.read("3 2|2 1 (3 2) 0|1 ( 2 1 ) 3 0" + TAIL, options)))
                    .containsExactly("2: 1>2=3", "1: 1=2>3");
        }

        @Test
        void maySkipARank() {
            assertThat(Blt.papers(Blt.read("3 2|14 - - 3 0" + TAIL))).containsExactly("14: ->->3");
        }

        @Test
        void mayBeSkippedByAZeroIfSelected() {
            BltOptions options = BltOptions.STANDARD.with(InteriorZero.SKIPPED_RANK);

            assertThat(Blt.papers(Blt.read("3 2|1 0 0 1 0|2 2 0" + TAIL, options)))
                    .containsExactly("1: ->->1", "2: 2");
        }

        @Test
        void mayBeTheLastWithoutAZeroIfSelected() {
            BltOptions options = BltOptions.STANDARD.with(MissingZero.CLOSED_BY_LINE_END);

            assertThat(Blt.papers(Blt.read("3 2|3 1 2|2 3 0" + TAIL, options))).containsExactly("3: 1>2", "2: 3");
        }

        @Test
        void mayBeMissing() {
            assertThat(Blt.papers(Blt.read("3 2|3 0|2 3 0" + TAIL))).containsExactly("3: ", "2: 3");
        }

        @Test
        void mayBeForAWithdrawnCandidate() {
            assertThat(Blt.papers(Blt.read("3 2|-2|3 2 0|2 3 0" + TAIL))).containsExactly("3: 2", "2: 3");
        }

        @Test
        void mayRepeatThatOfAnEarlierRecord() {
            BltFile file = Blt.read("3 2|1 1 2 0|1 3 0|1 1 2 0" + TAIL);

            assertThat(Blt.papers(file)).containsExactly("2: 1>2", "1: 3");
            assertThat(file.records()).isEqualTo(3);
        }
    }

    @Nested
    class Id {

        @Test
        void isFollowedByThePapersIfSelected() {
            BltFile file = Blt.read("2 1|(a) 1 2 0|0|A|B|Title", BltOptions.STANDARD.with(BallotId.BEFORE_PAPERS));

            assertThat(Blt.papers(file)).containsExactly("1: 2");
        }

        @Test
        void standsForThePapersIfSelected() {
            BltFile file = Blt.read("2 1|(a) 1 2 0|0|A|B|Title", BltOptions.STANDARD.with(BallotId.IN_PLACE_OF_PAPERS));

            assertThat(Blt.papers(file)).containsExactly("1: 1>2");
        }

        @Test
        void isKeptWithItsPreferences() {
            BltFile file = Blt.read("3 2|(id 7) 2 1 0|( x ) 2=3 0|(y) 2 1 0|2 3 0" + TAIL);

            assertThat(file.ballotIds())
                    .containsExactly(
                            Map.entry("id 7", Preferences.of(2, 1)),
                            Map.entry("x", Preferences.ofRanks(List.of(List.of(2, 3)))),
                            Map.entry("y", Preferences.of(2, 1)));
            assertThat(Blt.papers(file)).containsExactly("2: 2>1", "1: 2=3", "2: 3");
        }

        @Test
        void isFollowedByThePapersWhereOneCannotBeAPreference() {
            assertThat(Blt.papers(Blt.read("3 2|(a) 1 1 2 0|2 3 0" + TAIL))).containsExactly("1: 1>2", "2: 3");
        }
    }

    @Nested
    class Option {

        @Test
        void namesCandidatesShortly() {
            BltFile file = Blt.read("3 2|[withdrawn c]|[nick a b c]|5 a b=c 0|1 2 a 0" + TAIL);

            assertThat(file.nicknames()).containsExactly("a", "b", "c");
            assertThat(file.election().candidate(3).standing()).isEqualTo(Standing.WITHDRAWN);
            assertThat(Blt.papers(file)).containsExactly("5: 1>2=3", "1: 2>1");
        }

        @Test
        void ordersTies() {
            assertThat(Blt.read("3 2|[tie 3 1 2 ]|5 1 0" + TAIL).tieOrder()).containsExactly(3, 1, 2);
        }

        @Test
        void withdrawsAndDeclares() {
            Election election = Blt.read("3 1 -1 [undeclared 3] 5 1 0 0 \"A\" \"B\" \"C\" \"Title\"")
                    .election();

            assertThat(election.candidates())
                    .extracting(Candidate::standing)
                    .containsExactly(Standing.WITHDRAWN, Standing.STANDING, Standing.UNDECLARED);
        }

        @Test
        void mayBeOneForTheCountingProgram() {
            assertThat(Blt.read("3 2|[droop meek precision=5]|5 1 0" + TAIL).countingOptions())
                    .containsExactly("meek precision=5");
        }

        @Test
        void mayCrossLines() {
            assertThat(Blt.read("3 2|[nick a| b c # all|]|5 1 0" + TAIL).nicknames())
                    .containsExactly("a", "b", "c");
        }
    }

    @Nested
    class Comment {

        @Test
        void runsToTheLineEndOrToItsEnd() {
            BltFile file = Blt.read("# head|3 2 # n s|/* a /* b */ | c */ 2 1 0|1 /* x */ 3 0|0 # end"
                    + "|\"A\" # a|/* b */ \"B\"|\"C\"|# none|\"a # b\"");

            assertThat(Blt.papers(file)).containsExactly("2: 1", "1: 3");
            assertThat(Blt.names(file)).containsExactly("A", "B", "C");
            assertThat(file.election().title()).isEqualTo("a # b");
        }
    }

    @Nested
    class Text {

        @Test
        void mayStartWithAByteOrderMark() {
            BltFile file = Blt.read("\uFEFF2 1|3 1 0|0|\"C\u00E5stor\"|\"P\u00F8ll\u00FCx\"|\"Title\"");

            assertThat(Blt.names(file)).containsExactly("C\u00E5stor", "P\u00F8ll\u00FCx");
        }

        @Test
        void mayBeOfAnotherCharacterSet() {
            byte[] bytes = "2 1\n3 1 0\n0\n\"C\u00E5stor\"\n\"B\"\n\"Title\"".getBytes(StandardCharsets.ISO_8859_1);

            BltFile file = Blt.readBytes(bytes, BltOptions.STANDARD.with(Charset.forName("windows-1252")));

            assertThat(Blt.names(file)).containsExactly("C\u00E5stor", "B");
        }
    }
}
