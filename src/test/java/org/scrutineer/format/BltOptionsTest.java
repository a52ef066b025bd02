package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.format.BltOptions.BallotId;
import org.scrutineer.format.BltOptions.FileOrder;
import org.scrutineer.format.BltOptions.InteriorZero;
import org.scrutineer.format.BltOptions.Layout;
import org.scrutineer.format.BltOptions.MissingZero;
import org.scrutineer.format.BltOptions.Names;
import org.scrutineer.format.BltOptions.Parentheses;
import org.scrutineer.format.BltOptions.Strictness;

class BltOptionsTest {

    @Test
    void refuseACharacterSetThatIsNotAsciiWithMore() {
        assertThatThrownBy(() -> BltOptions.STANDARD.with(StandardCharsets.UTF_16BE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("character set must contain ASCII as it is, but was UTF-16BE");
    }

    @Test
    void areWordsForWhatIsNotStandard() {
        BltOptions options = BltOptions.STANDARD
                .with(Layout.LINES)
                .with(InteriorZero.SKIPPED_RANK)
                .with(MissingZero.CLOSED_BY_LINE_END)
                .with(BallotId.IN_PLACE_OF_PAPERS)
                .with(Parentheses.EQUAL_RANK)
                .with(Names.ONE_A_STRING)
                .with(StandardCharsets.ISO_8859_1)
                .with(Strictness.NOTICES_ARE_ERRORS);

        assertThat(options.words())
                .isEqualTo(Map.of(
                        "layout", "lines",
                        "interiorZero", "skippedRank",
                        "missingZero", "closedByLineEnd",
                        "ballotId", "inPlaceOfPapers",
                        "parentheses", "equalRank",
                        "names", "oneAString",
                        "charset", "ISO-8859-1",
                        "strictness", "noticesAreErrors"));
        assertThat(BltOptions.of(options.words())).isEqualTo(options);
    }

    @Test
    void areNoWordsWhereNothingIsChosen() {
        assertThat(BltOptions.STANDARD.with(FileOrder.KEPT).words()).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "zero; skippedRank; a setting must be of layout, interiorZero, missingZero, ballotId, parentheses, names,"
                        + " strictness, but was of \"zero\"",
                "interiorZero; SKIPPED_RANK; interiorZero must be one of refused, skippedRank, but was \"SKIPPED_RANK\"",
                "charset; latin-?; charset must be the name of a character set that is known here, but was \"latin-?\""
            })
    void refuseWordsThatAreNone(String key, String word, String message) {
        assertThatThrownBy(() -> BltOptions.of(Map.of(key, word)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
