package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersCommandTest {

    @TempDir
    private Path folder;

    private String table;

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("form.csv");
        Files.writeString(file, """
                voter,mail,1st,2nd,3rd
                v1,a@example.org,Ann,Ben,
                v2,b@example.org,Ann//Ben,Cy,
                v3,c@example.org,Cy,,Ann
                v4,d@example.org,,,
                """);
        table = file.toString();
    }

    @Test
    void showsWhatWasReadAndWhatAPolicyMakesOfIt() {
        Ran ran = Ran.of("papers --input choice-columns-csv --set overvoteDelimiter=// --validity skip " + table);

        assertThat(ran.out())
                .contains("candidates: 3", "rows read: 4", "papers: 4", "  valid: 3", "  set aside, unmarked: 1");
        assertThat(ran.status()).isEqualTo(0);
    }

    @Test
    void writesPapersAsJsonWithoutTheAddressesOfVoters() {
        Ran ran = Ran.of("papers --input choice-columns-csv --set overvoteDelimiter=// --format json " + table);

        assertThat(ran.out())
                .contains("{\"w\": 1, \"r\": [[1, 2], [3]]}", "{\"w\": 1, \"r\": [[3], [], [1]]}", "\"seats\": null")
                .doesNotContain("example.org");
    }

    @Test
    void saysWhatAFileLooksLikeAndReadsItAsNothingElse() {
        Ran ran = Ran.of("papers " + table);

        assertThat(ran.err()).startsWith(table + ":1:1: E003: ");
        assertThat(ran.status()).isEqualTo(2);
    }

    @Test
    void refusesOtherPapersThanExpected() {
        Ran ran = Ran.of("papers --input choice-columns-csv --expect-papers 5 " + table);

        assertThat(ran.err()).contains("papers must be 5 as expected, but were 4");
        assertThat(ran.status()).isEqualTo(2);
    }

    @Test
    void refusesAPolicyThatDependsOnWhoIsContinuing() {
        Ran ran = Ran.of("papers --input choice-columns-csv --validity maine-statute " + table);

        assertThat(ran.err())
                .contains("validity policy must not depend on who is continuing, but was \"maine-statute\"");
        assertThat(ran.status()).isEqualTo(2);
    }

    @Test
    void pointsAtTheLineAndColumnOfAnError() {
        Ran ran = Ran.of("papers --input choice-columns-csv --set candidates=Ann,Ben " + table);

        assertThat(ran.err()).startsWith(table + ":3:18: C09: a candidate must be one of those there are");
    }
}
