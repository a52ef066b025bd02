package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.format.BallotFormatException;

/** The e-mail addresses of voters who filled in a form go nowhere. */
class AddressesTest {

    private static PapersFile read(String format, String key, String value, String text) throws IOException {
        return Formats.read(
                format,
                List.of(BallotSource.of("form.csv", text.getBytes(StandardCharsets.UTF_8))),
                ReaderSettings.none().with(key, value));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "rank-matrix-csv; idColumn; 1; 'Timestamp,Email Address,Ann,Ben\n9:00,ada@example.org,1,2\n'",
                "rank-matrix-csv; candidateColumns; 2-3; 'id,Email,Ann\n1,ada@example.org,1\n'",
                "choice-columns-csv; candidates; 'Ann,Ben'; '1st,2nd\nAnn,ada@example.org\n'",
                "choice-columns-csv; weightColumn; Mail; 'Mail,1st\nada@example.org,Ann\n'",
                "long-csv; rank; choice; 'ballot_id,choice\nada@example.org,x\n'",
            })
    void doNotStandInMessages(String format, String key, String value, String text) {
        Throwable thrown = catchThrowable(() -> read(format, key, value, text));

        assertThat(thrown).isInstanceOf(BallotFormatException.class);
        assertThat(thrown.getMessage()).doesNotContain("ada").doesNotContain("example.org");
    }

    @Test
    void doNotStandInTheMessageOfAKeyThatComesTwice() {
        ReaderSettings settings = ReaderSettings.none().with("idColumn", "Mail").with("idsUnique", "true");
        BallotSource file = BallotSource.of(
                "form.csv", "Mail,1st\na@example.org,Ann\na@example.org,Ben\n".getBytes(StandardCharsets.UTF_8));

        assertThat(catchThrowable(() -> Formats.read("choice-columns-csv", List.of(file), settings)))
                .hasMessage(
                        "form.csv:3:1: C11: a key must come once, but \"(an address)\" stands on line 2 already (cell 1)");
    }

    @Test
    void changeNeitherPapersNorTheirDigest() throws IOException {
        PapersFile one = read("choice-columns-csv", "idColumn", "Mail", "Mail,1st\nada@example.org,Ann\n");
        PapersFile other = read("choice-columns-csv", "idColumn", "Mail", "Mail,1st\nben@example.org,Ann\n");

        assertThat(one.election().papers()).isEqualTo(other.election().papers());
        assertThat(one.election().papers().digest())
                .isEqualTo(other.election().papers().digest());
        assertThat(PapersJson.of(one.election())).doesNotContain("example.org");
        assertThat(one.toString()).doesNotContain("example.org");
    }
}
