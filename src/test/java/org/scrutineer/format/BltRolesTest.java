package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.format.BltOptions.Names;

/** Which string behind the ballots is taken as what, and that it is said wherever it could be meant otherwise. */
class BltRolesTest {

    private static final String HEAD = "3 1|4 1 2 0|3 3 1 0|0|";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"Ada\"|\"Ben\"|\"Cam\"|\"Dot\"|\"Club secretary\"|; 8:1: W-TAIL: \"Dot\" is taken as the title,"
                        + " \"Club secretary\" as the source",
                "\"Ada\"|\"Ben\"|\"Cam\"|\"Vote\"|\"Office\"|\"Note\"|; 8:1: W-TAIL: \"Vote\" is taken as the title, \"Office\""
                        + " as the source, \"Note\" as the comment",
                "\"Ada\"|\"Ben\"|\"Cam\"|\"Dot\"|; 8:1: W-TAIL: \"Dot\" is taken as the title",
                "Ada|Ben|Cam|Dot|; 8:1: W-TAIL: \"Dot\" is taken as the title",
                "\"Ada\" \"Ben\" \"Cam\" \"Dot\"|; 5:19: W-TAIL: \"Dot\" is taken as the title",
                "Ann Ash (X)|Bob Bay (Y)|Cy Cox (X)|Di Day (Y)|; 8:1: W-TAIL: \"Di Day (Y)\" is taken as the title",
                "\"Ada\" \"X\"|\"Ben\" \"Y\"|\"Cam\" \"X\"|\"Dot\" \"Y\"|; 8:1: W-TAIL: \"Dot\" is taken as the title, \"Y\" as the"
                        + " source",
                "\"Ada\"|\"Ben\"|\"Annual meeting\"|; 8:1: W-NO-TITLE: there is no title, and \"Annual meeting\" is taken as the"
                        + " name of candidate 3",
                "\"Ada\"|\"Ben\"|\"Cam\"|\"Vote\"|x y|z|; 9:1: W-TRAILING: text behind the title has no known meaning: \"x y\","
                        + " \"z\""
            })
    void areSaidByName(String tail, String notice) {
        assertThat(Blt.notices(Blt.read(HEAD + tail))).containsExactly(notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Ada\"|\"Ben\"|\"Cam\"|\"Branch of the north\"|",
                "Ada|Ben|Cam|Council 2024|",
                "Ada|Ben|Cam|Vacancy|",
                "Ann Ash (X)|Bob Bay (Y)|Cy Cox (X)|Southside Central|",
                "Ann ASH|Bob BAY|Cy COX|Annual Meeting|",
                "\"Ada\" \"X\"|\"Ben\" \"Y\"|\"Cam\" \"X\"|\"Annual\"|"
            })
    void areNotSaidWhereTheLastCouldNotBeAName(String tail) {
        assertThat(Blt.notices(Blt.read(HEAD + tail))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"Ada\"|\"Ben\"|\"Cam\"|\"Vote\"|2 1|3 1 0|0|\"X\"|\"Y\"|\"Vote\"|; 9:1; 2 1",
                "\"Ada\"|\"Ben\"|\"Cam\"|2 1|3 1 0|0|\"X\"|\"Y\"|\"Vote\"|; 8:1; 2 1",
                "Ada|Ben|Cam|Vote|2 1|3 1 0|; 9:1; 2 1",
                "Ada|Ben|Cam|2 1|; 8:1; 2 1",
                "2 1|3 1 0|0|; 5:1; 2 1",
                "3 2 1 0|0|Ada|Ben|Cam|; 5:1; 3 2 1 0",
                "\"Ada\" \"Ben\" \"Cam\" \"Vote\" 2 1 3 1 0 0 \"X\" \"Y\"|; 5:26; 2 1 3 1 0 0 \"X\" \"Y\""
            })
    void isNoneForASecondElection(String tail, String place, String numbers) {
        assertThatThrownBy(() -> Blt.read(HEAD + tail))
                .isInstanceOf(BallotFormatException.class)
                .hasMessage(
                        "x.blt:" + place + ": E032: names and a title must end the file, which holds one election, but"
                                + " behind its ballots there are numbers: \"" + numbers + "\"");
    }

    @Test
    void mayBeATitleThatBeginsWithNumbers() {
        assertThat(Blt.read(HEAD + "Ada|Ben|Cam|2019 20 Council|").election().title())
                .isEqualTo("2019 20 Council");
    }

    @Nested
    class InComments {

        private static final String NAMES =
                "# ALTERNATIVE NAME 1: Ann Ash (Con)|# ALTERNATIVE NAME 2: Bob Bay (Scottish National Party (SNP))|"
                        + "# ALTERNATIVE NAME 3: Cox, Cy|";

        @Test
        void areNamesAndPartiesWhereThereAreNoOthers() {
            BltFile file = Blt.read(HEAD + NAMES + "Linn");

            assertThat(Blt.names(file))
                    .containsExactly("Ann Ash / Con", "Bob Bay / Scottish National Party (SNP)", "Cox, Cy");
            assertThat(file.election().title()).isEqualTo("Linn");
            assertThat(file.dialect()).isEqualTo("one record a line, names in comments");
            assertThat(Blt.notices(file)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "#ALTERNATIVE NAME 3:Cy|#ALTERNATIVE NAME 1 : Ann|##  Alternative  Name  02:  Bob  |\"Linn\"|",
                    "# ALTERNATIVE NAME 1: Ann\r|# ALTERNATIVE NAME 2: Bob\r|# ALTERNATIVE NAME 3: Cy\r|Linn\r|",
                    "Linn|# ALTERNATIVE NAME 1: \"Ann\"|# ALTERNATIVE NAME 2: Bob|# ALTERNATIVE NAME 3: Cy|",
                })
        void areReadInAnyOrderAndSpacing(String tail) {
            BltFile file = Blt.read(HEAD + tail);

            assertThat(Blt.names(file)).containsExactly("Ann", "Bob", "Cy");
            assertThat(file.election().title()).isEqualTo("Linn");
        }

        @Test
        void mayStandBeforeTheBallots() {
            assertThat(Blt.names(Blt.read("# NUMBER ALTERNATIVES: 3|" + NAMES + HEAD)))
                    .containsExactly("Ann Ash / Con", "Bob Bay / Scottish National Party (SNP)", "Cox, Cy");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = ';',
                value = {
                    "# ALTERNATIVE NAME 1: A|# ALTERNATIVE NAME 2: B|Linn|; 3 is missing",
                    "# ALTERNATIVE NAME 0: A|# ALTERNATIVE NAME 1: B|# ALTERNATIVE NAME 2: C|; 3 is missing",
                    "# ALTERNATIVE NAME 1: A|# ALTERNATIVE NAME 1: B|# ALTERNATIVE NAME 2: C|; 1 comes twice",
                })
        void areRefusedUnlessThereIsOneForEach(String tail, String flaw) {
            assertThatThrownBy(() -> Blt.read(HEAD + tail))
                    .hasMessage("x.blt:5:1: E030: names in comments must be numbered from 1 to 3, but " + flaw);
        }

        @Test
        void areRefusedWhereThereIsOneTooMany() {
            assertThatThrownBy(() -> Blt.read(HEAD + NAMES + "# ALTERNATIVE NAME 4: D|Linn|"))
                    .hasMessage("x.blt:5:1: E030: names in comments must be numbered from 1 to 3, but there is 4");
        }

        @Test
        void areInDoubtWhereAsManyLinesCouldBeNames() {
            BallotFormatException error = catchThrowableOfType(
                    BallotFormatException.class, () -> Blt.read(HEAD + NAMES + "Linn|Council|Note|"));

            assertThat(error)
                    .hasMessage(
                            "x.blt:8:1: E030: names must stand in lines or in comments, but 3 lines and the comments can"
                                    + " both be those of 3 candidates");
            assertThat(error.settings()).containsExactly(Names.ONE_A_LINE, Names.IN_COMMENTS);
        }

        @Test
        void arePassedOverByNameWhereLinesAreTheNames() {
            BltFile file = Blt.read(HEAD + NAMES + "Dan|Eve|Fay|Council vote|");

            assertThat(Blt.names(file)).containsExactly("Dan", "Eve", "Fay");
            assertThat(Blt.notices(file))
                    .containsExactly("5:1: W-NAMES: names in comments are passed over, the first of them \"Ann Ash\"");
        }
    }

    @Nested
    class InTypographicQuotes {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u201CAnn\u201D", "\u201DAnn\u201D", "\u201EAnn\u201C", "\u201EAnn\u201D", "\u201FAnn\u201D",
                    "\u00ABAnn\u00BB", "\u00BBAnn\u00AB", "\u2039Ann\u203A", "\u2018Ann\u2019", "\u201AAnn\u2018",
                    "\uFF02Ann\uFF02", "  \u201CAnn\u201D  # first", "\"\u201CAnn\u201D\""
                })
        void areQuoted(String name) {
            BltFile file = Blt.read(
                    HEAD + name + "|\u201CBob \u2018Bo\u2019 Bay\u201D|\u201CO\u2019Cox\u201D|\u201CCouncil\u201D|");

            assertThat(Blt.names(file)).containsExactly("Ann", "Bob \u2018Bo\u2019 Bay", "O\u2019Cox");
            assertThat(file.election().title()).isEqualTo("Council");
        }

        @Test
        void areNameAndPartyOnOneLine() {
            BltFile file = Blt.read(
                    HEAD + "\u201CAnn\u201D \u201CX\u201D|\u201CBob\u201D \u201CY\u201D|\u201CCy\u201D \u201CX\u201D|"
                            + "\u201CCouncil\u201D|");

            assertThat(Blt.names(file)).containsExactly("Ann / X", "Bob / Y", "Cy / X");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"\u2018Buddy\u2019 Holly", "\u201CAnn", "O\u2019Neil", "\u2019t Hooft", "Ann \u201CX\u201D"})
        void areLeftAloneWhereTheyDoNotEncloseTheName(String name) {
            assertThat(Blt.names(Blt.read(HEAD + name + "|Bob|Cy|Council|")).get(0))
                    .isEqualTo(name);
        }
    }
}
